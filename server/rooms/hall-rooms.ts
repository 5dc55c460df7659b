// The rooms that are open now: one per sitting, made by the server alone, when first needed.
import { matchMaker } from 'colyseus'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import { HALL_ROOM } from '../../shared/protocol/rooms.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import type { Hall } from './hall.ts'

export class HallRooms {
  readonly #halls = new Map<SessionId, Hall>()
  readonly #opening = new Map<SessionId, Promise<unknown>>()

  /** Resolves when the session's room can be joined. */
  async ensure(session: SessionId): Promise<void> {
    if (this.#halls.has(session)) return
    let opening = this.#opening.get(session)
    if (opening === undefined) {
      opening = matchMaker.createRoom(HALL_ROOM, { session }).finally(() => this.#opening.delete(session))
      this.#opening.set(session, opening)
    }
    await opening
  }

  /** A room says that it is there; the answer is how it says that it is gone. */
  register(session: SessionId, hall: Hall): () => void {
    this.#halls.set(session, hall)
    return () => this.#halls.delete(session)
  }

  /** Removes somebody for good, whether the hall is open or not (RO16). False when there is no such person. */
  async remove(house: House, host: KeptSitting, person: PersonId): Promise<boolean> {
    // an ended sitting knows no more acts: then the token alone dies
    await host.request({ type: 'person.remove', person }, 'system')
    const hall = this.#halls.get(host.session)
    return hall ? hall.remove(person) : house.store.revokePerson(host.session, person, house.now())
  }

  /** People connected to a session. */
  present(session: SessionId): number {
    const people = this.#halls.get(session)?.attendance.people.values() ?? []
    return [...people].filter(({ awaySince }) => awaySince === null).length
  }

  get open(): number {
    return this.#halls.size
  }

  get people(): number {
    return [...this.#halls.keys()].reduce((sum, session) => sum + this.present(session), 0)
  }
}
