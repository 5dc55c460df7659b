// Who sits where: in the hall while there is room, then in galleries, one after the other, in whichever process has the fewest people.
// The process that owns the sitting has its hall and decides for all, so that no place is given twice.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { Post } from '../cluster/post.ts'
import { peopleIn } from '../cluster/roll.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { hasRoomFor } from './expected.ts'
import type { Hall } from './hall.ts'
import type { HallRooms } from './hall-rooms.ts'
import { MOST_GALLERIES, roomId } from './room-ids.ts'

interface Placing {
  readonly session: SessionId
  readonly person: PersonId
}
interface Opening {
  readonly session: SessionId
  readonly gallery: number
}

/** A gallery that was opened says so at once; should that be lost, it is asked for again. */
const MOST_TRIES = 5

export class Usher {
  readonly #house: House
  readonly #forum: Forum
  readonly #rooms: HallRooms
  readonly #post: Post
  readonly #opening = new Map<SessionId, Promise<void>>()

  constructor(house: House, forum: Forum, rooms: HallRooms, post: Post) {
    this.#house = house
    this.#forum = forum
    this.#rooms = rooms
    this.#post = post
    post.serve<Placing>('place', async ({ session, person }) => {
      const sitting = await forum.sitting(session)
      return sitting && forum.ownerOf(session) === house.owner ? this.#place(sitting, person) : null
    })
    post.serve<Opening>('gallery', async ({ session, gallery }) => {
      await rooms.ensure(session, gallery)
      return true
    })
  }

  /**
   * The room that a person is to join; null when the owner of the sitting does not answer, or every place is taken: one asks again in
   * a moment. Twice is harmless.
   */
  async place(sitting: KeptSitting, person: PersonId): Promise<string | null> {
    const owner = this.#forum.ownerOf(sitting.session)
    if (owner === this.#house.owner) return this.#place(sitting, person)
    if (owner === null) return null
    const answer = await this.#post.ask<string | null>(owner, 'place', { session: sitting.session, person })
    return answer?.value ?? null
  }

  async #place({ session, standing }: KeptSitting, person: PersonId): Promise<string | null> {
    await this.#rooms.ensure(session)
    const hall = this.#rooms.hall(session)
    if (hall === null) return null
    // before a door that is not open one stands in the hall's own
    if (standing.sitting.conduct.door !== 'open' && !hall.doorway.knows(hall, person)) return session
    // behind closed doors there are no galleries: the hall itself says that it is full
    if (!hasRoomFor(hall, person)) return hall.isClosed ? session : this.#placeAbove(hall, person)
    hall.expected.expect(person, this.#house.now())
    return session
  }

  /** Whoever waited for a gallery to open may find it full: then for the next one. */
  async #placeAbove(hall: Hall, person: PersonId): Promise<string | null> {
    const { session } = hall.host
    for (let tries = 0; tries < MOST_TRIES; ) {
      const gallery = this.#roomy(hall, person)
      if (gallery !== null) {
        hall.galleries.sentTo(gallery).expect(person, this.#house.now())
        return roomId(session, gallery)
      }
      const before = hall.around.others().length
      await this.#openNext(hall)
      if (hall.around.others().length === before) tries += 1
    }
    return null
  }

  /** The first gallery with a place left, or where somebody is expected already. */
  #roomy(hall: Hall, person: PersonId): number | null {
    const most = this.#house.settings.hallPeople
    const found = hall.around.others().find(({ gallery, people }) => {
      const sent = hall.galleries.sentTo(gallery)
      return sent.has(person) || people + sent.count(this.#house.now()) < most
    })
    return found?.gallery ?? null
  }

  /** All who find every room full wait for one and the same gallery. */
  #openNext(hall: Hall): Promise<void> {
    const { session } = hall.host
    const opening =
      this.#opening.get(session) ?? this.#open(hall).finally(() => this.#opening.delete(session))
    this.#opening.set(session, opening)
    return opening
  }

  async #open(hall: Hall): Promise<void> {
    const { session } = hall.host
    const taken = new Set(hall.around.others().map(({ gallery }) => gallery))
    let gallery = 1
    while (taken.has(gallery)) gallery += 1
    if (gallery > MOST_GALLERIES) return
    const own = { process: this.#house.owner, rooms: this.#rooms.here() }
    const emptiest = [own, ...this.#rooms.roll.others()].reduce((least, each) =>
      peopleIn(each) < peopleIn(least) ? each : least,
    )
    const isElsewhere = emptiest.process !== own.process
    const isOpen =
      isElsewhere && (await this.#post.ask<true>(emptiest.process, 'gallery', { session, gallery }))
    if (!isOpen) await this.#rooms.ensure(session, gallery)
  }
}
