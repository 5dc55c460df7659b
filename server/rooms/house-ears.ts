// Listeners that are parts of the house, as the recorder is: they have lines as people have, are in no place, and are told at once, before
// anything comes, whom they hear.
import type { PersonId } from '../../shared/ids.ts'
import type { Slots } from './voice-lines.ts'

/** of no room of the sitting: where people have the number of theirs */
export const HOUSE = -1

/** null: the line is lost */
type Told = (slots: Slots | null) => void

export class HouseEars {
  readonly #told = new Map<PersonId, Told>()

  /** Until `forget`. `person`: an id that nobody has. */
  add(person: PersonId, told: Told): void {
    this.#told.set(person, told)
  }

  /** Harmless twice. */
  forget(person: PersonId): void {
    this.#told.delete(person)
  }

  has(person: PersonId): boolean {
    return this.#told.has(person)
  }

  hear(person: PersonId, slots: Slots): void {
    this.#told.get(person)?.(slots)
  }

  /** The engine died: all lines are lost. */
  lose(): void {
    for (const told of [...this.#told.values()]) told(null)
  }
}
