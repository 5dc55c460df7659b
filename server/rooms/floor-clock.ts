// Rings when the time of who has the floor is over. It is set anew with every act, and nobody looks at it meanwhile.

export class FloorClock {
  readonly #now: () => number
  readonly #ring: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #at: number | null = null

  constructor(now: () => number, ring: () => void) {
    this.#now = now
    this.#ring = ring
  }

  /** ms since 1970; null: it does not ring. Harmless twice. */
  set(at: number | null): void {
    if (at === this.#at) return
    clearTimeout(this.#timer)
    this.#at = at
    if (at === null) return
    const ring = () => {
      // a timer may come a little early: then it is set again
      this.#at = null
      this.#ring()
    }
    this.#timer = setTimeout(ring, Math.max(1, at - this.#now()))
    this.#timer.unref()
  }
}
