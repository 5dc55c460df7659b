// What a recording needs to know of Opus (RFC 6716) and of how it stands in Ogg (RFC 7845): how long a packet sounds, the two heads, and
// packets that stand for what was not sent.

/** granule positions count at this rate, whatever the encoder's */
export const SAMPLES_PER_MS = 48
/** of silence that a decoder needs to settle, in samples: a live encoder's look-ahead of 6.5 ms */
export const PRE_SKIP = 312
/** of a packet: RFC 6716 §3.1 */
const MOST_SAMPLES = 120 * SAMPLES_PER_MS
/** by configuration number / 4 for SILK (0–11), / 2 for hybrid (12–15), / 4 for CELT (16–31): ms of a frame, RFC 6716 table 2 */
const SILK_MS = [10, 20, 40, 60]
const HYBRID_MS = [10, 20]
const CELT_MS = [2.5, 5, 10, 20]
const VENDOR = 'Majlis'

const frameMs = (config: number): number =>
  config < 12 ? SILK_MS[config % 4]! : config < 16 ? HYBRID_MS[config % 2]! : CELT_MS[config % 4]!

/** Samples at 48 kHz of a packet; 0: it is none. */
export function samplesOf(packet: Uint8Array): number {
  const toc = packet[0]
  if (toc === undefined) return 0
  const code = toc & 3
  const frames = code === 0 ? 1 : code < 3 ? 2 : (packet[1] ?? 0) & 63
  const samples = frameMs(toc >> 3) * SAMPLES_PER_MS * frames
  return samples > MOST_SAMPLES ? 0 : samples
}

/**
 * Packets that ask a decoder to bridge up to `samples` in which nothing came (RFC 7845 §4.1): frames of no bytes in the form of the
 * packet before. What is shorter than a frame is left out.
 */
export function bridging(toc: number, samples: number): readonly Uint8Array[] {
  const frame = frameMs(toc >> 3) * SAMPLES_PER_MS
  const most = Math.floor(MOST_SAMPLES / frame)
  const packets: Uint8Array[] = []
  for (let frames = Math.floor(samples / frame); frames > 0; frames -= most) {
    const inPacket = Math.min(most, frames)
    packets.push(inPacket === 1 ? Uint8Array.of(toc & ~3) : Uint8Array.of((toc & ~3) | 3, inPacket))
  }
  return packets
}

/** RFC 7845 §5.1: one voice, as loud as it came. */
export function opusHead(channels: 1 | 2): Uint8Array {
  const head = Buffer.alloc(19)
  head.write('OpusHead', 'latin1')
  head[8] = 1
  head[9] = channels
  head.writeUInt16LE(PRE_SKIP, 10)
  head.writeUInt32LE(SAMPLES_PER_MS * 1000, 12)
  return head
}

/** RFC 7845 §5.2, without a comment: who spoke stands in the journal, where it can be erased. */
export function opusTags(): Uint8Array {
  const tags = Buffer.alloc(8 + 4 + VENDOR.length + 4)
  tags.write('OpusTags', 'latin1')
  tags.writeUInt32LE(VENDOR.length, 8)
  tags.write(VENDOR, 12, 'latin1')
  return tags
}
