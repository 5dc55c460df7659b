// A ZIP file of a few small parts (APPNOTE 6.3), as office documents are. Equal parts give equal bytes.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  /** with slashes, ASCII */
  readonly name: string
  readonly text: string
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
const DEFLATED = 8
/** 1 January 1980, the first day that the format knows: a date of its own would make equal documents differ */
const DAY = 0x21

export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of parts) {
    const raw = Buffer.from(text)
    const packed = deflateRawSync(raw)
    const about = aboutOf(name, raw, packed)
    const file = Buffer.concat([uint32(LOCAL), about, Buffer.from(name), packed])
    directory.push(entryOf(about, name, offset))
    files.push(file)
    offset += file.length
  }
  const central = Buffer.concat(directory)
  const counts = [uint16(0), uint16(0), uint16(parts.length), uint16(parts.length)]
  const end = [uint32(END), ...counts, uint32(central.length), uint32(offset), uint16(0)]
  return Buffer.concat([...files, central, ...end])
}

/** What the local header and the directory say alike: from the version to the length of the extra field. */
const aboutOf = (name: string, raw: Buffer, packed: Buffer): Buffer =>
  Buffer.concat([
    ...[uint16(VERSION), uint16(0), uint16(DEFLATED), uint16(0), uint16(DAY)],
    ...[uint32(crc32(raw)), uint32(packed.length), uint32(raw.length)],
    ...[uint16(name.length), uint16(0)],
  ])

/** No comment, first disk, no attributes. */
const entryOf = (about: Buffer, name: string, offset: number): Buffer =>
  Buffer.concat([
    ...[uint32(CENTRAL), uint16(VERSION), about, uint16(0), uint16(0), uint16(0), uint32(0)],
    ...[uint32(offset), Buffer.from(name)],
  ])

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
