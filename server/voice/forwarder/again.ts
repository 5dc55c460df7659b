// What a listener has lost of a picture goes to them once more. One small message may ask for thousands of packets: what is sent again has an
// allowance, as what a speaker sends has.
import { Allowance } from './allowance.ts'
import type { KeptPackets } from './kept-packets.ts'
import { lostPackets } from './packets.ts'
import { askedAgain, rewriteAgain, type Slot } from './slot.ts'

export class Again {
  readonly #slot: Slot
  readonly #allowance: Allowance

  constructor(slot: Slot, nowMs: number) {
    this.#slot = slot
    this.#allowance = new Allowance(slot.form, nowMs)
  }

  /** `asked`: RTCP of the listener; `kept`: of who is seen on the slot; `out` is as long as any packet, `send` gets each in it. */
  answer(
    asked: Uint8Array,
    kept: KeptPackets,
    nowMs: number,
    out: Buffer,
    send: (packet: Buffer) => void,
  ): void {
    for (const sequenceOut of lostPackets(asked)) {
      const sequence = askedAgain(this.#slot, sequenceOut)
      const packet = sequence === null ? null : kept.of(sequence)
      if (packet === null) continue
      if (!this.#allowance.take(packet.length, nowMs)) return
      const again = out.subarray(0, packet.length)
      rewriteAgain(this.#slot, packet, again)
      send(again)
    }
  }
}
