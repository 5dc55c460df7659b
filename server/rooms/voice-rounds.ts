// When whom each hears is looked at again after somebody's lines have come or gone: among few at once, among many once for all that happens
// within a moment. What acts and clocks change never waits.

/** looking at so many takes less than a ms */
const FEW = 100
const MOMENT_MS = 50

export class VoiceRounds {
  readonly #make: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(make: () => void) {
    this.#make = make
  }

  /** `people`: how many have lines. */
  soon(people: number): void {
    if (people <= FEW) this.#make()
    else this.#timer ??= setTimeout(this.#make, MOMENT_MS).unref()
  }

  /** One is made now, or none is needed any more. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
