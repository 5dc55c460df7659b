// Pages of Ogg (RFC 3533), written and read: packets cut into segments of 255 bytes, a granule position, a number, and a checksum.

const HEAD_BYTES = 27
const SEGMENT = 255
/** segments of one page */
const MOST_SEGMENTS = 255
/** a page on which no packet ends has no position */
const NO_POSITION = 0xffff_ffff_ffff_ffffn
const POLYNOMIAL = 0x04c1_1db7

export interface Page {
  readonly serial: number
  readonly number: number
  /** of the last packet that ends on it; null: none does */
  readonly granule: number | null
  readonly isFirst: boolean
  readonly isLast: boolean
  /** it begins with the rest of a packet of the page before */
  readonly isContinued: boolean
  /** lengths of its segments */
  readonly segments: readonly number[]
  readonly body: Uint8Array
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24
  for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000_0000 ? (sum << 1) ^ POLYNOMIAL : sum << 1
  return sum >>> 0
})

/** The checksum of RFC 3533 §6: CRC-32 from 0, not reflected, not inverted. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0
  for (const byte of bytes) sum = ((sum << 8) ^ TABLE[(sum >>> 24) ^ byte]!) >>> 0
  return sum
}

/** The lengths of the segments of a packet: the last is shorter than 255, were it of nothing. */
export const segmentsOf = (bytes: number): readonly number[] => [
  ...Array.from({ length: Math.floor(bytes / SEGMENT) }, () => SEGMENT),
  bytes % SEGMENT,
]

/** Whether a packet of so many bytes has room on a page that has so many segments. */
export const hasRoom = (segments: number, bytes: number): boolean =>
  segments + Math.floor(bytes / SEGMENT) + 1 <= MOST_SEGMENTS

export function writePage(page: Page): Buffer {
  const { segments, body } = page
  const out = Buffer.alloc(HEAD_BYTES + segments.length + body.length)
  out.write('OggS', 'latin1')
  out[5] = (page.isContinued ? 1 : 0) | (page.isFirst ? 2 : 0) | (page.isLast ? 4 : 0)
  out.writeBigUInt64LE(page.granule === null ? NO_POSITION : BigInt(page.granule), 6)
  out.writeUInt32LE(page.serial, 14)
  out.writeUInt32LE(page.number, 18)
  out[26] = segments.length
  out.set(segments, HEAD_BYTES)
  out.set(body, HEAD_BYTES + segments.length)
  out.writeUInt32LE(checksumOf(out), 22)
  return out
}

/** The page that begins at `offset`, and where the next one does; null: there is no whole, sound page. */
export function readPage(
  bytes: Uint8Array,
  offset: number,
): { readonly page: Page; readonly end: number } | null {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset + offset, bytes.length - offset)
  if (from.length < HEAD_BYTES || from.toString('latin1', 0, 4) !== 'OggS' || from[4] !== 0) return null
  const segments = [...from.subarray(HEAD_BYTES, HEAD_BYTES + from[26]!)]
  const length = HEAD_BYTES + segments.length + segments.reduce((sum, each) => sum + each, 0)
  if (segments.length < from[26]! || from.length < length) return null
  const whole = Buffer.from(from.subarray(0, length))
  const sum = whole.readUInt32LE(22)
  whole.writeUInt32LE(0, 22)
  if (checksumOf(whole) !== sum) return null
  const granule = whole.readBigUInt64LE(6)
  const flags = whole[5]!
  const page: Page = {
    ...{ serial: whole.readUInt32LE(14), number: whole.readUInt32LE(18), segments },
    granule: granule === NO_POSITION ? null : Number(granule),
    ...{ isContinued: (flags & 1) > 0, isFirst: (flags & 2) > 0, isLast: (flags & 4) > 0 },
    body: whole.subarray(HEAD_BYTES + segments.length),
  }
  return { page, end: offset + length }
}
