// The floor of the hall as the galleries see it: who speaks and presides, and a sample of those at the desks.
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { belongsOnFloor } from './anywhere.ts'
import type { OnFloor } from './around.ts'
import type { Hall } from './hall.ts'
import { projectAttendee } from './project.ts'

/** enough to fill the picture, few enough to be told twice a second */
const MOST_SEEN = 60

/** Those of the hall that a gallery draws: first who has the floor or presides, then those at desks, in the order of coming. */
export function floorOf(hall: Hall): readonly OnFloor[] {
  const places = new Map(hall.whereAllAre().map((place) => [place.person, place]))
  const here = [...hall.attendance.people.values()].filter(({ awaySince }) => awaySince === null)
  const isFirst = (person: PersonId) => belongsOnFloor(hall, person)
  const shown = here.filter(({ person, seat }) => isFirst(person) || (seat !== null && isOnFloor(seat)))
  const inOrder = [
    ...shown.filter(({ person }) => isFirst(person)),
    ...shown.filter(({ person }) => !isFirst(person)),
  ]
  return inOrder.slice(0, MOST_SEEN).flatMap(({ person, name, look, hand, seat }) => {
    const place = places.get(person)
    return place ? [{ person, name, look, hand, seat, x: place.x, z: place.z, heading: place.heading }] : []
  })
}

/** Seats of the public are those of the galleries: there sits who is in the room. */
export const isOnFloor = (seat: number): boolean => SEATS[seat]?.kind !== 'gallery'

/** What a gallery shows of the hall. */
export class FloorPicture {
  readonly #shown = new Map<PersonId, { readonly slot: number; readonly as: string }>()

  /** The picture as it is now; only what has changed is told to anybody. */
  show(hall: Hall, people: readonly OnFloor[]): void {
    const seen = people.filter(({ person }) => !hall.attendance.people.has(person))
    const stay = new Set(seen.map(({ person }) => person))
    for (const person of [...this.#shown.keys()]) if (!stay.has(person)) this.remove(hall, person)
    for (const each of seen) this.#put(hall, each)
  }

  /** Role and delegation may have changed. */
  project(hall: Hall): void {
    for (const person of this.#shown.keys()) {
      const walker = hall.state.walkers.get(person)
      const { name = '', look = '', hand = 0, seat = -1 } = walker ?? {}
      this.#project(hall, { person, name, look, hand, seat: seat < 0 ? null : seat })
    }
  }

  /** Somebody of the hall comes in here, or is seen no more. Harmless for others. */
  remove(hall: Hall, person: PersonId): void {
    const shown = this.#shown.get(person)
    if (shown === undefined) return
    this.#shown.delete(person)
    hall.walkers.leave(person)
    hall.attendance.giveBack(shown.slot)
    hall.state.walkers.delete(person)
  }

  #put(hall: Hall, each: OnFloor): void {
    const { person, x, z, heading, seat } = each
    const before = this.#shown.get(person)
    const as = JSON.stringify([x, z, heading, seat])
    if (before?.as !== as) {
      // a walker that is put anew is told anew
      if (before) hall.walkers.leave(person)
      const slot = before?.slot ?? hall.attendance.lend()
      this.#shown.set(person, { slot, as })
      hall.walkers.admit(person, slot, { x, z, heading, seat }, hall.house.now())
    }
    this.#project(hall, each)
  }

  #project(hall: Hall, { person, name, look, hand, seat }: Omit<OnFloor, 'x' | 'z' | 'heading'>): void {
    const slot = this.#shown.get(person)?.slot ?? 0
    projectAttendee(hall.state, hall.host.standing.sitting, {
      ...{ person, name, look, hand, seat, slot, awaySince: null },
      elsewhere: 1,
    })
  }
}
