// The intents that were sent and not yet answered, each with the place where it began and the steps it was held: what is needed to
// walk them again from where the server says that one of them began. A ring; nothing is allocated after the start.
import { type Body, PACE, type Pace, takeStep } from '../../shared/hall/walk.ts'
import { nextNumber } from '../../shared/protocol/intents.ts'

/** At ten intents a second, more than 12 s without an answer; a power of two that divides the range of numbers. */
const LENGTH = 128

interface Begun extends Body {
  number: number
  heading: number
  pace: Pace
  held: number
}

const NOWHERE = -1

export class WalkHistory {
  readonly #ring: readonly Begun[] = Array.from({ length: LENGTH }, () => ({
    number: NOWHERE,
    x: 0,
    z: 0,
    heading: 0,
    pace: 0,
    held: 0,
  }))
  #last: Begun = this.#at(0)

  constructor() {
    this.#last.number = 0
  }

  #at(number: number): Begun {
    const begun = this.#ring[number % LENGTH]
    if (!begun) throw new RangeError(`not a number of an intent: ${number}`)
    return begun
  }

  /** The intent that is held now. */
  get held(): Readonly<Begun> {
    return this.#last
  }

  /** Forgets everything before; one stands there since intent `number`. */
  restart(number: number, x: number, z: number): void {
    const { heading } = this.#last
    for (const begun of this.#ring) begun.number = NOWHERE
    this.begin(number, x, z, heading, PACE.stand)
  }

  begin(number: number, x: number, z: number, heading: number, pace: Pace): void {
    const begun = this.#at(number)
    begun.number = number
    begun.x = x
    begun.z = z
    begun.heading = heading
    begun.pace = pace
    begun.held = 0
    this.#last = begun
  }

  /** One more step of the held intent was taken. */
  hold(): void {
    this.#last.held += 1
  }

  knows(number: number): boolean {
    return this.#at(number).number === number
  }

  /** Whether intent `number`, which is known, began just there. */
  agrees(number: number, x: number, z: number): boolean {
    const begun = this.#at(number)
    return begun.x === x && begun.z === z
  }

  /** Walks all that was held since the start of intent `number`, which is known and began at x, z; leaves the end in `body`. */
  replay(number: number, x: number, z: number, body: Body): void {
    body.x = x
    body.z = z
    for (let current = number; ; current = nextNumber(current)) {
      const begun = this.#at(current)
      begun.x = body.x
      begun.z = body.z
      for (let step = 0; step < begun.held; step++) takeStep(body, begun.heading, begun.pace)
      if (begun === this.#last) return
    }
  }
}
