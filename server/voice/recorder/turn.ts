// One turn of one speaker, from packets of RTP (RFC 3550) to a file: in the order of their timestamps, with what was not sent as time.
import { OggOpus } from './ogg-opus.ts'
import { SAMPLES_PER_MS, samplesOf } from './opus.ts'

const HEAD = 12
const SEQUENCES = 0x1_0000
const TIMESTAMPS = 0x1_0000_0000
/** A timestamp that is so far from the clock is of another stream: somebody's line was opened anew. */
const MOST_DOUBT_MS = 2000
/** Right after a turn begins, packets of the one before may still be on their way: the first of a new stream is marked. */
const DOUBT_MS = 100
/** no packet of sound is longer */
const MOST_PACKET = 1275 * 3

interface Last {
  readonly sequence: number
  /** where the next packet would begin */
  readonly timestamp: number
  /** when it has sounded, by the clock */
  readonly untilMs: number
}

export class Turn {
  readonly #ogg: OggOpus
  readonly #begunMs: number
  #last: Last | null = null

  /** `nowMs`: of a steady clock, as of all packets. */
  constructor(serial: number, nowMs: number) {
    this.#ogg = new OggOpus(serial)
    this.#begunMs = nowMs
  }

  get hasBegun(): boolean {
    return this.#last !== null
  }

  /** Bytes of the file that a packet completes. */
  take(packet: Uint8Array, nowMs: number): Uint8Array {
    const read = readRtp(packet)
    if (read === null) return NOTHING
    const { sequence, timestamp, isMarked, payload } = read
    const samples = samplesOf(payload)
    if (samples === 0 || payload.length > MOST_PACKET) return NOTHING
    const last = this.#last
    if (last === null) {
      if (!isMarked && nowMs - this.#begunMs < DOUBT_MS) return NOTHING
      this.#last = {
        sequence,
        timestamp: (timestamp + samples) % TIMESTAMPS,
        untilMs: nowMs + samples / SAMPLES_PER_MS,
      }
      return Buffer.concat([this.#ogg.begin((payload[0]! & 4) > 0 ? 2 : 1), this.#ogg.add(payload)])
    }
    // late, or twice: its place is taken. After a pause it is another stream, numbered as it likes.
    const ahead = (sequence - last.sequence + SEQUENCES) % SEQUENCES
    if ((ahead === 0 || ahead >= SEQUENCES / 2) && nowMs - last.untilMs < MOST_DOUBT_MS) return NOTHING
    const gap = gapOf(last, timestamp, nowMs)
    if (gap === null) return NOTHING
    this.#last = {
      sequence,
      timestamp: (timestamp + samples) % TIMESTAMPS,
      untilMs: nowMs + samples / SAMPLES_PER_MS,
    }
    return this.#ogg.add(payload, gap)
  }

  /** What the file ends with; nothing where nothing was said. */
  end(): Uint8Array {
    return this.hasBegun ? this.#ogg.end() : NOTHING
  }
}

const NOTHING = new Uint8Array()

/** Samples in which nothing came; null: the packet is of the past. */
function gapOf(last: Last, timestamp: number, nowMs: number): number | null {
  const byClockMs = Math.max(0, nowMs - last.untilMs)
  const ahead = (timestamp - last.timestamp + TIMESTAMPS) % TIMESTAMPS
  const samples = ahead >= TIMESTAMPS / 2 ? ahead - TIMESTAMPS : ahead
  if (Math.abs(samples / SAMPLES_PER_MS - byClockMs) <= MOST_DOUBT_MS) return samples < 0 ? null : samples
  return Math.round(byClockMs * SAMPLES_PER_MS)
}

interface Rtp {
  readonly sequence: number
  readonly timestamp: number
  readonly isMarked: boolean
  readonly payload: Uint8Array
}

/** null: it is no packet of RTP, or control. */
function readRtp(packet: Uint8Array): Rtp | null {
  if (packet.length <= HEAD || packet[0]! >> 6 !== 2 || (packet[1]! >= 192 && packet[1]! <= 223)) return null
  const bytes = Buffer.from(packet.buffer, packet.byteOffset, packet.length)
  let from = HEAD + (packet[0]! & 15) * 4
  // a head extension: its length in words stands in its third and fourth byte
  if ((packet[0]! & 0x10) > 0) {
    if (packet.length < from + 4) return null
    from += 4 + bytes.readUInt16BE(from + 2) * 4
  }
  const padding = (packet[0]! & 0x20) > 0 ? packet.at(-1)! : 0
  if (from + padding >= packet.length) return null
  return {
    ...{ sequence: bytes.readUInt16BE(2), timestamp: bytes.readUInt32BE(4) },
    ...{ isMarked: packet[1]! >= 128, payload: packet.subarray(from, packet.length - padding) },
  }
}
