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

  /** ms since 1970; null, or what is over already: it does not ring. Harmless twice: each end rings once. */
  set(at: number | null): void {
    if (at === this.#at) return
    clearTimeout(this.#timer)
    this.#at = at
    if (at !== null && at > this.#now()) this.#wait(at)
  }

  #wait(at: number): void {
    const ring = () => {
      // a timer may come a little early
      if (at > this.#now()) this.#wait(at)
      else this.#ring()
    }
    this.#timer = setTimeout(ring, Math.max(1, at - this.#now()))
    this.#timer.unref()
  }
}
