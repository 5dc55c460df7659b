// A place as its journal in the store tells it, for who reads without being in its hall: pages, other processes. Writes nothing.
import type { SessionId } from '../../shared/ids.ts'
import { EMPTY_HEAD, headOf, type JournalLine } from '../../shared/journal/chain.ts'
import type { PlaceName } from '../../shared/lab/place.ts'
import { placedOf } from '../../shared/lab/place-chain.ts'
import type { House } from '../house.ts'
import type { AnyLaw } from './laws.ts'
import type { PlaceStanding } from './place-host.ts'

/** Many who read the same are answered from one reading. */
const KEPT_MS = 1000
const MOST_KEPT = 200

/** Lines above a height, at most so many; texts of events of the type `without` are left out. */
interface JournalPart {
  readonly after?: number
  readonly most?: number | undefined
  readonly without?: string | undefined
}

export class PlaceReader {
  readonly #house: House
  readonly #lawOf: (place: PlaceName) => AnyLaw | undefined
  readonly #kept = new Map<string, { readonly at: number; readonly standing: Promise<PlaceStanding> }>()

  constructor(house: House, lawOf: (place: PlaceName) => AnyLaw | undefined) {
    this.#house = house
    this.#lawOf = lawOf
  }

  /** `keptMs`: how long ago it may have been read. Null: there is no such place. Rejects when the store fails. */
  async standing(session: SessionId, place: PlaceName, keptMs = KEPT_MS): Promise<PlaceStanding | null> {
    const law = this.#lawOf(place)
    if (law === undefined) return null
    const key = `${session}/${place}`
    const now = this.#house.now()
    const kept = this.#kept.get(key)
    if (kept && now - kept.at < keptMs) return kept.standing
    const standing = this.#read(session, place, law)
    this.#kept.delete(key)
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    this.#kept.set(key, { at: now, standing })
    return standing
  }

  /**
   * As its journal is at this moment: what was kept, with what has happened since. What was erased meanwhile may still stand in it for as
   * long as a reading is kept. Null: there is no such place. Rejects when the store fails.
   */
  async latest(session: SessionId, place: PlaceName): Promise<PlaceStanding | null> {
    const law = this.#lawOf(place)
    const kept = await this.standing(session, place)
    if (law === undefined || kept === null) return null
    const lines = await this.#house.store.placeJournal(session, place, kept.head.seq, law.heavy)
    return evolved(law, kept, lines)
  }

  /** Its journal, or a part of it; texts that not everybody may read are left out. */
  async journal(
    session: SessionId,
    place: PlaceName,
    { after = 0, most, without }: JournalPart = {},
  ): Promise<readonly JournalLine[] | null> {
    const law = this.#lawOf(place)
    if (law === undefined) return null
    const unread = [...(law.heavy ?? []), ...(without === undefined ? [] : [without])]
    const lines = await this.#house.store.placeJournal(session, place, after, unread)
    return lines
      .slice(0, most)
      .map((line) => (law.open.has(line.entry.type) ? line : { ...line, secret: undefined }))
  }

  async #read(session: SessionId, place: PlaceName, law: AnyLaw): Promise<PlaceStanding> {
    const lines = await this.#house.store.placeJournal(session, place, 0, law.heavy)
    return evolved(law, { state: law.empty, head: EMPTY_HEAD }, lines)
  }
}

function evolved(law: AnyLaw, before: PlaceStanding, lines: readonly JournalLine[]): PlaceStanding {
  const last = lines.at(-1)
  if (last === undefined) return before
  const state = lines.reduce((known, line) => law.evolve(known, placedOf(line)), before.state)
  return { state, head: headOf(last.entry) }
}
