// Where people were when it was last written down: only those who moved since are written again.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { PlaceRow, Store } from '../store/store.ts'

/** more than are in one hall at once; beyond it all are written once more, so that nobody who has long left is remembered */
const MOST_KEPT = 10_000

export class KeptPlaces {
  readonly #kept = new Map<PersonId, PlaceRow>()

  /** Writes down those of `now` that differ from what is kept. */
  async save(store: Pick<Store, 'savePlaces'>, session: SessionId, now: readonly PlaceRow[]): Promise<void> {
    const changed = now.filter((place) => !isSame(place, this.#kept.get(place.person)))
    if (changed.length === 0) return
    await store.savePlaces(session, changed)
    if (this.#kept.size > MOST_KEPT) this.#kept.clear()
    for (const place of changed) this.#kept.set(place.person, place)
  }
}

const isSame = (now: PlaceRow, before: PlaceRow | undefined): boolean =>
  now.x === before?.x &&
  now.z === before.z &&
  now.heading === before.heading &&
  now.seat === before.seat &&
  now.hand === before.hand
