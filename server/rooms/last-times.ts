// When people last did something. What is longer ago than anybody asks for is forgotten: a hall that is open for months does not
// remember each of its visitors.
import type { PersonId } from '../../shared/ids.ts'

/** longer than any rule waits */
const KEPT_MS = 3_600_000

export class LastTimes {
  readonly #times = new Map<PersonId, number>()

  /** `at`: ms, later than those noted before, or nearly so. */
  set(person: PersonId, at: number): void {
    this.#times.delete(person)
    this.#times.set(person, at)
    for (const [other, then] of this.#times) {
      if (at - then < KEPT_MS) break
      this.#times.delete(other)
    }
  }

  get(person: PersonId): number | undefined {
    return this.#times.get(person)
  }
}
