// The time in which others are drawn: the server's, a little in the past, so that the next pose is there before it is needed.
// It never runs backward; when the line gets better or worse it runs a little faster or slower until it fits again.

const TICK_MS = 50
const TICK_RANGE = 0x10000
/** Never nearer to the server's present than this, and never farther. */
const LEAST_DELAY_MS = 150
const MOST_DELAY_MS = 450
/** Two ticks to draw between, beyond what the line's unevenness takes. */
const SPARE_MS = 100
/** How fast the playing time may run while it catches up or falls back. */
const SLOWEST = 0.8
const FASTEST = 1.2
/** Off by more than this (a sleeping tab) it jumps. */
const JUMP_MS = 1500

export class WalkPlayback {
  /** the moment that is drawn, in ms of the server's ticks; NaN before the first message */
  playedMs = Number.NaN
  #lastTick = 0
  /** local time minus server time for the quickest messages */
  #offsetMs = Number.NaN
  /** how much later than the quickest the late ones come */
  #spreadMs = 0
  #advancedAt = Number.NaN

  /** A message of `tick` (u16, wrapping) came now; answers its time in ms, without the wraps. */
  heard(tick: number, nowMs: number): number {
    const half = TICK_RANGE / 2
    this.#lastTick += ((tick - this.#lastTick + half) & (TICK_RANGE - 1)) - half
    const tickMs = this.#lastTick * TICK_MS
    const offset = nowMs - tickMs
    if (Number.isNaN(this.#offsetMs) || Math.abs(offset - this.#offsetMs) > JUMP_MS) this.#offsetMs = offset
    const lateMs = offset - this.#offsetMs
    // Quick ones set the offset soon, late ones hardly: clocks drift slowly. The spread grows at once and shrinks slowly.
    this.#offsetMs += lateMs * (lateMs < 0 ? 0.5 : 0.005)
    this.#spreadMs = lateMs > this.#spreadMs ? lateMs : this.#spreadMs + (lateMs - this.#spreadMs) * 0.01
    return tickMs
  }

  /** Another server may speak: its ticks are another time. */
  restart(): void {
    this.playedMs = Number.NaN
    this.#offsetMs = Number.NaN
    this.#spreadMs = 0
  }

  advance(nowMs: number): void {
    const dtMs = Math.max(0, nowMs - this.#advancedAt) || 0
    this.#advancedAt = nowMs
    const delay = Math.min(MOST_DELAY_MS, Math.max(LEAST_DELAY_MS, SPARE_MS + this.#spreadMs))
    const wanted = nowMs - this.#offsetMs - delay
    const isFar = !(Math.abs(wanted - this.playedMs) < JUMP_MS)
    if (isFar) {
      this.playedMs = wanted
      return
    }
    const off = wanted - this.playedMs - dtMs
    const pace = Math.min(FASTEST, Math.max(SLOWEST, 1 + off / 500))
    this.playedMs += dtMs * pace
  }
}
