// Where people were when it was last written down: only those who moved since are written again.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceRow } from '../store/store.ts'

export class KeptPlaces {
  readonly #kept = new Map<PersonId, PlaceRow>()

  /** Those of `now` that differ from what is kept. */
  changed(now: readonly PlaceRow[]): readonly PlaceRow[] {
    return now.filter((place) => !isSame(place, this.#kept.get(place.person)))
  }

  keep(places: readonly PlaceRow[]): void {
    for (const place of places) this.#kept.set(place.person, place)
  }
}

const isSame = (now: PlaceRow, before: PlaceRow | undefined): boolean =>
  now.x === before?.x &&
  now.z === before.z &&
  now.heading === before.heading &&
  now.seat === before.seat &&
  now.hand === before.hand
