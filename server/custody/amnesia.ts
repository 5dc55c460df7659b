// What was erased in the store, by a command or by another process, is to be gone from the memory of this one, too.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import { CLOSE } from '../../shared/protocol/rooms.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import type { HallRooms } from '../rooms/hall-rooms.ts'

export class Amnesia {
  readonly #house: House
  readonly #forum: Forum
  readonly #rooms: HallRooms
  #last = 0
  #turning: Promise<void> | null = null

  constructor(house: House, forum: Forum, rooms: HallRooms) {
    this.#house = house
    this.#forum = forum
    this.#rooms = rooms
  }

  /** Once a second. While the store does not answer, the turns before are waited for, not added to. */
  turn(): Promise<void> {
    this.#turning ??= this.#turn()
      .catch((error: unknown) =>
        this.#house.log.error({ err: error }, 'what was erased could not be forgotten'),
      )
      .finally(() => {
        this.#turning = null
      })
    return this.#turning
  }

  async #turn(): Promise<void> {
    for (const { id, session, person } of await this.#house.store.erasures(this.#last)) {
      if (person === null) this.#dropSitting(session)
      else await this.#forget(session, person)
      this.#last = id
    }
  }

  /** Who is forgotten is no member either: a delegation is not led by nobody. */
  async #forget(session: SessionId, person: PersonId): Promise<void> {
    const sitting = await this.#forum.loaded(session)
    if (sitting === null) return
    const isMember = sitting.standing.sitting.people.has(person)
    if (isMember && this.#forum.ownerOf(session) === this.#house.owner)
      await sitting.request({ type: 'person.remove', person }, 'system')
    this.#rooms.dismiss(session, person)
    await sitting.renew()
    await this.#rooms.hall(session)?.places.renew()
  }

  #dropSitting(session: SessionId): void {
    this.#forum.drop(session)
    this.#rooms.close(session, CLOSE.removed)
  }
}
