// Records of an archive: an old tar (v7) without trailer, every byte of which is prescribed, so that equal boards are equal files.
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { insist } from '../faults.ts'

export interface TarRecord {
  readonly name: string
  readonly body: Uint8Array
}

const BLOCK = 512
const SPACE = 0x20
/** where the fields of a header stand */
const AT = { mode: 100, owner: 108, group: 116, size: 124, time: 136, checksum: 148, kind: 156 } as const
/** a record that is larger than this is none of ours: a list of 100,000 credentials has 7 MB */
const MOST_BYTES = 64 * 1024 * 1024

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')

function headerOf(name: string, size: number, timestamp: number): Uint8Array {
  const header = new Uint8Array(BLOCK)
  const put = (at: number, text: string): void => header.set(utf8ToBytes(text), at)
  put(0, name)
  put(AT.mode, '0000644')
  put(AT.owner, '0000000')
  put(AT.group, '0000000')
  put(AT.size, octal(size, 11))
  put(AT.time, octal(timestamp, 11))
  put(AT.kind, '0')
  header.fill(SPACE, AT.checksum, AT.checksum + 8)
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(AT.checksum, `${octal(sum, 6)}\0 `)
  return header
}

const paddedSize = (size: number): number => Math.ceil(size / BLOCK) * BLOCK

/** BA22. The bytes of a record; `timestamp`: seconds since 1970, the same for all records of an archive. */
export function recordBytes({ name, body }: TarRecord, timestamp: number): Uint8Array {
  const bytes = new Uint8Array(BLOCK + paddedSize(body.length))
  bytes.set(headerOf(name, body.length, timestamp))
  bytes.set(body, BLOCK)
  return bytes
}

/** The record that begins at `from`, and where the next one begins. Its header and padding are still to be compared. */
export function recordAt(
  bytes: Uint8Array,
  from: number,
): { readonly record: TarRecord; readonly next: number } {
  insist(bytes.length - from >= BLOCK, 'archive-altered')
  const text = (at: number, length: number): string => {
    const field = bytes.subarray(from + at, from + at + length)
    const end = field.indexOf(0)
    return String.fromCharCode(...(end < 0 ? field : field.subarray(0, end)))
  }
  const digits = text(AT.size, 12)
  insist(/^[0-7]{11}$/.test(digits), 'archive-altered')
  const size = Number.parseInt(digits, 8)
  const next = from + BLOCK + paddedSize(size)
  insist(size <= MOST_BYTES && next <= bytes.length, 'archive-altered')
  return {
    record: { name: text(0, 100), body: bytes.subarray(from + BLOCK, from + BLOCK + size) },
    next,
  }
}

/** BA22. Throws a Flaw unless the bytes from `from` are the prescribed ones of the record. */
export function insistExact(bytes: Uint8Array, from: number, record: TarRecord, timestamp: number): void {
  const expected = recordBytes(record, timestamp)
  const isExact = expected.every((byte, index) => bytes[from + index] === byte)
  insist(isExact, 'archive-altered')
}
