// How much one speaker may send: what is heard by hundreds is sent hundreds of times, so that a flood would leave this machine many times over.
import type { TrackForm } from '../track-form.ts'

/** even an empty packet costs what this many bytes do */
const LEAST_BYTES = 100
/** a voice takes 4 to 8, in the best quality 16; a picture is asked for at 310 */
const VOICE_BYTES_PER_S = 24_000
const PICTURE_BYTES_PER_S = 750_000
/** a whole picture comes at once */
const BURST_S = 3

export class Allowance {
  readonly #perMs: number
  readonly #most: number
  #left: number
  #atMs: number

  constructor({ isVoice }: TrackForm, nowMs: number) {
    const perSecond = isVoice ? VOICE_BYTES_PER_S : PICTURE_BYTES_PER_S
    this.#perMs = perSecond / 1000
    this.#most = perSecond * BURST_S
    this.#left = this.#most
    this.#atMs = nowMs
  }

  /** Whether a packet may pass at `nowMs` (from any start), and counts it if so. */
  take(bytes: number, nowMs: number): boolean {
    this.#left = Math.min(this.#most, this.#left + (nowMs - this.#atMs) * this.#perMs)
    this.#atMs = nowMs
    const cost = Math.max(LEAST_BYTES, bytes)
    if (cost > this.#left) return false
    this.#left -= cost
    return true
  }
}
