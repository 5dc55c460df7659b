// Reads over a MessagePack value without making anything of it: only what JSON can say may reach the decoder, which would
// gladly make dates, patterns, sets and big integers out of a visitor's bytes.

/** containers within containers; a request is `[name, payload]`, its payload is held to less by safe-plain.ts */
const MAX_DEPTH = 12

interface Cursor {
  readonly bytes: Uint8Array
  at: number
  /** number of fields by id: the SDK's packer names the keys of an object once and then refers to them */
  readonly records: Map<number, number>
}

/** Bytes that follow the head of a scalar; 64-bit integers are left out, since they come out as BigInt. */
const SCALARS: ReadonlyMap<number, number> = new Map([
  [0xc0, 0],
  [0xc2, 0],
  [0xc3, 0],
  [0xca, 4],
  [0xcb, 8],
  [0xcc, 1],
  [0xcd, 2],
  [0xce, 4],
  [0xd0, 1],
  [0xd1, 2],
  [0xd2, 4],
])

/** Whether exactly one JSON-like value stands from `from` to the end. Linear in the bytes, whatever lengths they claim. */
export function isJsonPack(bytes: Uint8Array, from: number): boolean {
  const cursor: Cursor = { bytes, at: from, records: new Map() }
  return isValue(cursor, MAX_DEPTH) && cursor.at === bytes.length
}

function isValue(cursor: Cursor, depth: number): boolean {
  const head = take(cursor, 1)
  if (head < 0 || depth === 0) return false
  if (head < 0x80) return areValues(cursor, cursor.records.get(head) ?? 0, depth - 1)
  if (head >= 0xe0) return true
  const scalar = SCALARS.get(head)
  if (scalar !== undefined) return skip(cursor, scalar)
  if (head === 0xd4) return isExtension(cursor, depth)
  const string = stringLength(cursor, head)
  if (string !== null) return skip(cursor, string)
  const map = head <= 0x8f ? head & 0x0f : head === 0xde ? take(cursor, 2) : -1
  if (map >= 0) return areFields(cursor, map, depth - 1)
  const array = arrayLength(cursor, head)
  return array >= 0 && areValues(cursor, array, depth - 1)
}

function areValues(cursor: Cursor, count: number, depth: number): boolean {
  for (let i = 0; i < count; i++) if (!isValue(cursor, depth)) return false
  return true
}

function areFields(cursor: Cursor, count: number, depth: number): boolean {
  for (let i = 0; i < count; i++) if (!isKey(cursor) || !isValue(cursor, depth)) return false
  return true
}

/** `undefined`, or an object whose keys are named here for the first time: the two extensions that the SDK writes. */
function isExtension(cursor: Cursor, depth: number): boolean {
  const type = take(cursor, 1)
  const id = take(cursor, 1)
  if (type === 0) return id >= 0
  if (type !== 0x72 || id < 0x40 || id > 0x7f) return false
  const fields = arrayLength(cursor, take(cursor, 1))
  for (let i = 0; i < fields; i++) if (!isKey(cursor)) return false
  if (fields < 0) return false
  cursor.records.set(id, fields)
  return areValues(cursor, fields, depth - 1)
}

function isKey(cursor: Cursor): boolean {
  const length = stringLength(cursor, take(cursor, 1))
  return length !== null && skip(cursor, length)
}

/** null: no string, or one longer than a frame can be. */
function stringLength(cursor: Cursor, head: number): number | null {
  if (head >= 0xa0 && head <= 0xbf) return head & 0x1f
  if (head === 0xd9) return take(cursor, 1)
  return head === 0xda ? take(cursor, 2) : null
}

function arrayLength(cursor: Cursor, head: number): number {
  if (head >= 0x90 && head <= 0x9f) return head & 0x0f
  return head === 0xdc ? take(cursor, 2) : -1
}

/** The next `count` bytes as a number, most significant first; -1 past the end. */
function take(cursor: Cursor, count: number): number {
  if (!skip(cursor, count)) return -1
  let value = 0
  for (let i = cursor.at - count; i < cursor.at; i++) value = value * 256 + cursor.bytes[i]!
  return value
}

function skip(cursor: Cursor, count: number): boolean {
  cursor.at += count
  return count >= 0 && cursor.at <= cursor.bytes.length
}
