// Delays of packets, counted in steps of a tenth of a millisecond: a hundred thousand a second cost next to nothing.
const STEPS_PER_MS = 10
const MOST_MS = 3000

export interface DelayFigures {
  readonly count: number
  /** ms; NaN of none */
  readonly p50: number
  readonly p99: number
  readonly most: number
}

export class Delays {
  readonly #steps = new Uint32Array(MOST_MS * STEPS_PER_MS)
  #count = 0

  note(ms: number): void {
    const step = Math.min(this.#steps.length - 1, Math.max(0, Math.floor(ms * STEPS_PER_MS)))
    this.#steps[step]! += 1
    this.#count += 1
  }

  /** What came since it was taken last. */
  take(): DelayFigures {
    const figures = { count: this.#count, p50: this.#at(0.5), p99: this.#at(0.99), most: this.#at(1) }
    this.#steps.fill(0)
    this.#count = 0
    return figures
  }

  #at(part: number): number {
    let left = Math.max(1, Math.ceil(this.#count * part))
    for (const [step, count] of this.#steps.entries()) {
      left -= count
      if (left <= 0) return (step + 1) / STEPS_PER_MS
    }
    return Number.NaN
  }
}
