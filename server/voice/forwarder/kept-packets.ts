// The last packets of one picture, for listeners who have lost some: kept once, however many look at it.
import { sequenceOf } from './packets.ts'

/** two seconds of a picture: who asks later is helped by a whole one alone */
export const MOST_KEPT = 512

export class KeptPackets {
  readonly #packets: (Uint8Array | undefined)[] = Array.from({ length: MOST_KEPT })

  /** The packet is not to be written into afterwards. */
  keep(packet: Uint8Array): void {
    this.#packets[sequenceOf(packet) % MOST_KEPT] = packet
  }

  /** By the sequence number of its sender; null: it is not kept, or not any more. */
  of(sequence: number): Uint8Array | null {
    const packet = this.#packets[sequence % MOST_KEPT]
    return packet !== undefined && sequenceOf(packet) === sequence ? packet : null
  }
}
