// Listeners that are parts of the house, as the recorder is: they have lines as people have, are in no place, and are told at once, before
// anything comes, whom they hear.
import type { PersonId } from '../../shared/ids.ts'
import type { Tracks } from '../voice/voice-engine.ts'
import type { Slots } from './voice-lines.ts'

/** of no room of the sitting: where people have the number of theirs */
export const HOUSE = -1

export interface HouseEar {
  /** whom it hears from now on; null: the line is lost */
  heard(slots: Slots | null): void
  /** where its slots come from now on */
  moved(tracks: Tracks): void
}

export class HouseEars {
  readonly #ears = new Map<PersonId, HouseEar>()

  /** Until `forget`. `person`: an id that nobody has. */
  add(person: PersonId, ear: HouseEar): void {
    this.#ears.set(person, ear)
  }

  /** Harmless twice. */
  forget(person: PersonId): void {
    this.#ears.delete(person)
  }

  has(person: PersonId): boolean {
    return this.#ears.has(person)
  }

  hear(person: PersonId, slots: Slots): void {
    this.#ears.get(person)?.heard(slots)
  }

  move(person: PersonId, tracks: Tracks): void {
    this.#ears.get(person)?.moved(tracks)
  }

  /** The engine died: all lines are lost. */
  lose(): void {
    for (const ear of [...this.#ears.values()]) ear.heard(null)
  }
}
