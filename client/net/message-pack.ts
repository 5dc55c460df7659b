// MessagePack as the line to a room needs it: plain values, there and back. In the browser it stands in the place of the package msgpackr
// (vite.config.ts), which packs records, streams and structures as well, and weighs ten times as much.

/** Asks `pack` to leave as many bytes free at the front as the low byte of its options says. */
export const RESERVE_START_SPACE = 2048

/** Marks of one, two and four bytes that follow. */
type Marks = readonly [number, number, number]
const UNSIGNED: Marks = [0xcc, 0xcd, 0xce]
const NEGATIVE: Marks = [0xd0, 0xd1, 0xd2]
const STRING: Marks = [0xd9, 0xda, 0xdb]
// of these two none is of one byte
const LIST: Marks = [0xdc, 0xdc, 0xdd]
const MAP: Marks = [0xde, 0xde, 0xdf]

const wide = new DataView(new ArrayBuffer(8))
const wideBytes = new Uint8Array(wide.buffer)

/** Null, undefined, booleans, numbers, strings, and lists and plain objects of them. Throws when asked for anything else. */
export class Packr {
  pack(value: unknown, options = 0): Uint8Array {
    const out: number[] = new Array(options & 0xff).fill(0)
    put(out, value)
    return Uint8Array.from(out)
  }
}

function put(out: number[], value: unknown): void {
  if (typeof value === 'number') putNumber(out, value)
  else if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value)
    putLength(out, bytes.length, 0xa0, 31, STRING)
    for (const byte of bytes) out.push(byte)
  } else if (typeof value === 'boolean') out.push(value ? 0xc3 : 0xc2)
  else if (value === undefined) out.push(0xd4, 0, 0)
  else if (value === null) out.push(0xc0)
  else if (Array.isArray(value)) {
    putLength(out, value.length, 0x90, 15, LIST)
    for (const each of value) put(out, each)
  } else if (typeof value === 'object') {
    const entries = Object.entries(value)
    putLength(out, entries.length, 0x80, 15, MAP)
    for (const each of entries.flat()) put(out, each)
  } else throw new Error(`A ${typeof value} cannot be sent.`)
}

function putNumber(out: number[], value: number): void {
  const isWhole = value >>> 0 === value || value >> 0 === value
  if (isWhole && value >= -0x20 && value < 0x80) out.push(value & 0xff)
  else if (isWhole) putWhole(out, value, value < 0 ? NEGATIVE : UNSIGNED)
  else {
    wide.setFloat64(0, value)
    out.push(0xcb, ...wideBytes)
  }
}

function putLength(out: number[], length: number, short: number, longestShort: number, marks: Marks): void {
  if (length <= longestShort) out.push(short | length)
  else putWhole(out, length, marks)
}

/** In as few bytes as hold it, of those that its marks allow. */
function putWhole(out: number[], value: number, marks: Marks): void {
  const fits = (bits: number): boolean => (value < 0 ? value >= -(2 ** (bits - 1)) : value < 2 ** bits)
  const width = fits(8) && marks[0] !== marks[1] ? 0 : fits(16) ? 1 : 2
  wide.setInt32(0, value)
  out.push(marks[width], ...wideBytes.subarray(4 - 2 ** width, 4))
}

/** The value that begins at `start`. Throws when it breaks off, or is of a kind that no room sends. */
export function unpack(bytes: Uint8Array, { start = 0 } = {}): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start
  const skip = (length: number): number => {
    at += length
    return at - length
  }
  const uint = (width: number): number =>
    width === 0 ? view.getUint8(skip(1)) : width === 1 ? view.getUint16(skip(2)) : view.getUint32(skip(4))
  const int = (width: number): number =>
    width === 0 ? view.getInt8(skip(1)) : width === 1 ? view.getInt16(skip(2)) : view.getInt32(skip(4))
  const text = (length: number): string => {
    const from = skip(length)
    if (at > bytes.length) throw new RangeError('A text breaks off.')
    return new TextDecoder().decode(bytes.subarray(from, at))
  }
  const list = (length: number): unknown[] => Array.from({ length }, read)
  const map = (length: number): object =>
    Object.fromEntries(Array.from({ length }, () => [String(read()), read()]))

  function read(): unknown {
    const mark = uint(0)
    if (mark < 0x80) return mark
    if (mark < 0x90) return map(mark & 15)
    if (mark < 0xa0) return list(mark & 15)
    if (mark < 0xc0) return text(mark & 31)
    if (mark >= 0xe0) return mark - 0x100
    if (mark >= 0xcc && mark <= 0xce) return uint(mark - 0xcc)
    if (mark >= 0xd0 && mark <= 0xd2) return int(mark - 0xd0)
    if (mark >= 0xd9 && mark <= 0xdb) return text(uint(mark - 0xd9))
    if (mark === 0xdc || mark === 0xdd) return list(uint(mark - 0xdb))
    if (mark === 0xde || mark === 0xdf) return map(uint(mark - 0xdd))
    if (mark === 0xc0) return null
    if (mark === 0xc2 || mark === 0xc3) return mark === 0xc3
    if (mark === 0xca) return view.getFloat32(skip(4))
    if (mark === 0xcb) return view.getFloat64(skip(8))
    // what is undefined, as the server's packer has it
    if (mark === 0xd4 && uint(1) === 0) return undefined
    throw new Error(`No room sends a value that begins with ${mark.toString(16)}.`)
  }
  return read()
}
