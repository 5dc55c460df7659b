// One recording as it grows: packets of Opus in, pages of an Ogg file out (RFC 7845). Whatever has been handed out is a file that plays,
// were nothing to follow.
import { hasRoom, segmentsOf, writePage } from './ogg.ts'
import { bridging, opusHead, opusTags, PRE_SKIP, SAMPLES_PER_MS, samplesOf } from './opus.ts'

/** A page has about so much sound: what a crash may take. RFC 7845 §6 recommends no more than a second. */
const PAGE_SAMPLES = 1000 * SAMPLES_PER_MS
/** one is not bridged beyond this: a clock that jumps is no silence */
const MOST_GAP_SAMPLES = 3_600_000 * SAMPLES_PER_MS

export class OggOpus {
  readonly #serial: number
  #number = 0
  #samples = 0
  #segments: number[] = []
  #packets: Uint8Array[] = []
  #pageSamples = 0
  #toc: number | null = null

  /** `serial`: any number of 32 bits. */
  constructor(serial: number) {
    this.#serial = serial
  }

  /** ms of sound so far */
  get ms(): number {
    return Math.max(0, this.#samples - PRE_SKIP) / SAMPLES_PER_MS
  }

  /** The pages that a file begins with. */
  begin(channels: 1 | 2): Buffer {
    return Buffer.concat([this.#headPage(opusHead(channels), true), this.#headPage(opusTags(), false)])
  }

  /** Adds a packet that sounds `gapSamples` after the end of the one before; what is no packet of Opus is left out. Returns whole pages. */
  add(packet: Uint8Array, gapSamples = 0): Buffer {
    const samples = samplesOf(packet)
    if (samples === 0) return Buffer.alloc(0)
    const pages: Buffer[] = []
    if (this.#toc !== null && gapSamples > 0)
      for (const bridge of bridging(this.#toc, Math.min(gapSamples, MOST_GAP_SAMPLES)))
        pages.push(...this.#put(bridge, samplesOf(bridge)))
    this.#toc = packet[0]!
    pages.push(...this.#put(packet, samples))
    return Buffer.concat(pages)
  }

  /** The last page; nothing may be added afterwards. */
  end(): Buffer {
    return this.#page(true)
  }

  *#put(packet: Uint8Array, samples: number): Generator<Buffer> {
    if (this.#pageSamples >= PAGE_SAMPLES || !hasRoom(this.#segments.length, packet.length))
      yield this.#page(false)
    this.#segments.push(...segmentsOf(packet.length))
    this.#packets.push(Uint8Array.from(packet))
    this.#pageSamples += samples
    this.#samples += samples
  }

  #headPage(packet: Uint8Array, isFirst: boolean): Buffer {
    const page = writePage({
      ...{ serial: this.#serial, number: this.#number, granule: 0, isFirst, isLast: false },
      ...{ isContinued: false, segments: segmentsOf(packet.length), body: packet },
    })
    this.#number += 1
    return page
  }

  #page(isLast: boolean): Buffer {
    const page = writePage({
      ...{ serial: this.#serial, number: this.#number, granule: this.#samples, isFirst: false, isLast },
      ...{ isContinued: false, segments: this.#segments, body: Buffer.concat(this.#packets) },
    })
    this.#number += 1
    this.#segments = []
    this.#packets = []
    this.#pageSamples = 0
    return page
  }
}
