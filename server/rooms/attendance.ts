// Who is in the hall, where they were before, and what is kept for those whose line broke.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceRow } from '../store/store.ts'
import type { Attendee } from './project.ts'

/** How long someone whose line broke keeps their figure in the hall, and a seat known from before a restart is held. */
export const AWAY_KEPT_MS = 120_000

/** people who were here and may come back to where they were; beyond it who left longest ago begins at the entrance */
const MOST_PLACES = 20_000

export interface Arrival {
  readonly person: PersonId
  readonly name: string
  readonly look: string
}

export class Attendance {
  readonly people = new Map<PersonId, Attendee>()
  /** places of people who are not in the hall now */
  readonly #places: Map<PersonId, PlaceRow>
  readonly #heldUntil: number
  readonly #freeSlots: number[] = []
  #nextSlot = 1
  #hands: number

  constructor(places: readonly PlaceRow[], now: number) {
    this.#places = new Map(places.map((place) => [place.person, place]))
    this.#heldUntil = now + AWAY_KEPT_MS
    this.#hands = Math.max(0, ...places.map(({ hand }) => hand))
  }

  /** Someone comes in or comes back; `place` is where they were, null when they are new here or still here. */
  arrive(arrival: Arrival): { readonly attendee: Attendee; readonly place: PlaceRow | null } {
    const { person, name, look } = arrival
    const known = this.people.get(person)
    if (known !== undefined) {
      const attendee = { ...known, name, look, awaySince: null }
      this.people.set(person, attendee)
      return { attendee, place: null }
    }
    const place = this.#places.get(person) ?? null
    this.#places.delete(person)
    const slot = this.lend()
    const attendee = { person, name, look, slot, seat: null, hand: place?.hand ?? 0, awaySince: null }
    this.people.set(person, attendee)
    return { attendee, place }
  }

  /** Someone's figure leaves the hall; their place is kept in mind. */
  remove(person: PersonId, place: PlaceRow | null): void {
    const attendee = this.people.get(person)
    if (attendee === undefined) return
    this.people.delete(person)
    this.giveBack(attendee.slot)
    // a seat that was given up is not held: only a restart holds seats
    if (place !== null) this.#places.set(person, { ...place, hand: 0 })
    if (this.#places.size > MOST_PLACES) this.#places.delete(this.#places.keys().next().value!)
  }

  /** A number in pose messages that nobody else here has. */
  lend(): number {
    return this.#freeSlots.pop() ?? this.#nextSlot++
  }

  giveBack(slot: number): void {
    this.#freeSlots.push(slot)
  }

  /** Seat index → who has it; right after a restart also who had it before. */
  occupants(now = Number.POSITIVE_INFINITY): ReadonlyMap<number, PersonId> {
    const occupants = new Map<number, PersonId>()
    if (now < this.#heldUntil)
      for (const { seat, person } of this.#places.values()) if (seat !== null) occupants.set(seat, person)
    for (const { seat, person } of this.people.values()) if (seat !== null) occupants.set(seat, person)
    return occupants
  }

  nextHand(): number {
    this.#hands += 1
    return this.#hands
  }

  /** People whose line has been broken for at least `ms`. */
  awayFor(ms: number, now: number): readonly PersonId[] {
    return [...this.people.values()]
      .filter(({ awaySince }) => awaySince !== null && now - awaySince >= ms)
      .map(({ person }) => person)
  }
}
