// The way to the rostrum and back for a guest who has the floor (SP22). It follows the state of the sitting rather than its events:
// however the floor ends, and after a restart in the middle of it, nobody is left standing there.
import { HALL } from '../../shared/hall/plan.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Hall } from './hall.ts'

export class Rostrum {
  #guest: PersonId | null = null

  /** After every act, and whenever somebody comes or goes. Harmless twice. */
  follow(hall: Hall): void {
    const { floor } = hall.host.standing.sitting.speakers
    // there is one rostrum: who is called from a gallery comes to the hall first
    const isHere =
      hall.around.gallery === 0 && floor?.kind === 'guest' && hall.attendance.people.has(floor.person)
    const guest = isHere ? floor.person : null
    if (guest === this.#guest) return
    if (this.#guest !== null) this.#show(hall, this.#guest, hall.walkers.bringBack(this.#guest))
    this.#guest = guest
    if (guest === null) return
    hall.walkers.bringTo(guest, HALL.rostrum.speaker)
    this.#show(hall, guest, null)
  }

  #show(hall: Hall, person: PersonId, seat: number | null): void {
    const attendee = hall.attendance.people.get(person)
    if (attendee === undefined) return
    attendee.seat = seat
    hall.project(attendee)
  }
}
