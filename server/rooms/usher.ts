// Who sits where: in the hall while there is room, then in galleries, one after the other, in whichever process has the fewest people.
// The process that owns the sitting decides for all, so that no place is given twice.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { Post } from '../cluster/post.ts'
import { peopleIn } from '../cluster/roll.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { Expected, hasRoomFor } from './expected.ts'
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
interface Gallery {
  readonly gallery: number
  readonly people: number
}

/** How long a gallery that was opened elsewhere is believed in before that process has said so. */
const OPENED_MS = 3_000

export class Usher {
  readonly #house: House
  readonly #forum: Forum
  readonly #rooms: HallRooms
  readonly #post: Post
  readonly #opening = new Map<SessionId, Promise<number>>()
  /** by room: those who were sent to galleries of other processes, and galleries that were just opened */
  readonly #sent = new Map<string, Expected>()
  readonly #opened = new Map<
    string,
    { readonly gallery: number; readonly session: SessionId; readonly at: number }
  >()

  constructor(house: House, forum: Forum, rooms: HallRooms, post: Post) {
    this.#house = house
    this.#forum = forum
    this.#rooms = rooms
    this.#post = post
    post.serve<Placing>('place', async ({ session, person }) => {
      const sitting = await forum.sitting(session)
      return sitting && forum.ownerOf(session) === house.owner ? this.#place(sitting, person) : null
    })
    post.serve<Opening>('gallery', ({ session, gallery }) => this.#open(session, gallery))
  }

  /** The room that a person is to join; null when the owner of the sitting does not answer, or every place is taken: one asks again in a moment. */
  async place(sitting: KeptSitting, person: PersonId): Promise<string | null> {
    const owner = this.#forum.ownerOf(sitting.session)
    if (owner === this.#house.owner) return this.#place(sitting, person)
    if (owner === null) return null
    const answer = await this.#post.ask<string | null>(owner, 'place', { session: sitting.session, person })
    return answer?.value ?? null
  }

  async #place(sitting: KeptSitting, person: PersonId): Promise<string | null> {
    const { session, standing } = sitting
    await this.#rooms.ensure(session)
    const hall = this.#rooms.hall(session)
    if (hall === null) throw new Error(`the hall of ${session} has closed again`)
    // before a door that is not open one stands in the hall's own
    const mustKnock = standing.sitting.conduct.door !== 'open' && !hall.doorway.knows(hall, person)
    if (mustKnock || hasRoomFor(hall, person)) {
      if (!mustKnock) hall.expected.expect(person, this.#house.now())
      return session
    }
    return this.#placeAbove(session, person)
  }

  /** Whoever waited for a gallery to open may find it full: then for the next one. */
  async #placeAbove(session: SessionId, person: PersonId): Promise<string | null> {
    for (let opened = 0; opened < MOST_GALLERIES; opened++) {
      const gallery = this.#roomy(session, person)
      if (gallery === null) {
        await this.#openNext(session)
        continue
      }
      const room = roomId(session, gallery)
      const expected = this.#rooms.hall(session, gallery)?.expected ?? this.#sentTo(room)
      expected.expect(person, this.#house.now())
      return room
    }
    return null
  }

  /** The first gallery with a place left. */
  #roomy(session: SessionId, person: PersonId): number | null {
    const most = this.#house.settings.hallPeople
    const now = this.#house.now()
    const found = this.#galleries(session).find(({ gallery, people }) => {
      const here = this.#rooms.hall(session, gallery)
      if (here) return hasRoomFor(here, person)
      const sent = this.#sentTo(roomId(session, gallery))
      return sent.has(person) || people + sent.count(now) < most
    })
    return found?.gallery ?? null
  }

  /** In all processes, by number. */
  #galleries(session: SessionId): readonly Gallery[] {
    const known = [...this.#rooms.here(), ...this.#rooms.roll.roomsOf(session)]
      .filter((room) => room.session === session && room.gallery > 0)
      .map(({ gallery, people }) => ({ gallery, people }))
    const since = this.#house.now() - OPENED_MS
    const fresh = [...this.#opened.values()].filter(
      (room) =>
        room.session === session &&
        room.at >= since &&
        !known.some(({ gallery }) => gallery === room.gallery),
    )
    return [...known, ...fresh.map(({ gallery }) => ({ gallery, people: 0 }))].sort(
      (a, b) => a.gallery - b.gallery,
    )
  }

  /** All who find every room full wait for one and the same gallery. */
  #openNext(session: SessionId): Promise<number> {
    const opening =
      this.#opening.get(session) ?? this.#openOne(session).finally(() => this.#opening.delete(session))
    this.#opening.set(session, opening)
    return opening
  }

  async #openOne(session: SessionId): Promise<number> {
    const taken = new Set(this.#galleries(session).map(({ gallery }) => gallery))
    let gallery = 1
    while (taken.has(gallery) && gallery < MOST_GALLERIES) gallery += 1
    const own = { process: this.#house.owner, rooms: this.#rooms.here() }
    const [emptiest] = [own, ...this.#rooms.roll.others()].sort((a, b) => peopleIn(a) - peopleIn(b))
    const isOurs = emptiest === undefined || emptiest.process === own.process
    const isOpen = !isOurs && (await this.#post.ask<true>(emptiest.process, 'gallery', { session, gallery }))
    if (!isOpen) await this.#open(session, gallery)
    this.#opened.set(roomId(session, gallery), { gallery, session, at: this.#house.now() })
    return gallery
  }

  async #open(session: SessionId, gallery: number): Promise<true> {
    await this.#rooms.ensure(session, gallery)
    return true
  }

  #sentTo(room: string): Expected {
    const sent = this.#sent.get(room) ?? new Expected(GALLERY_SENT_MS)
    this.#sent.set(room, sent)
    return sent
  }
}

/** After so long whoever came is among those whom the gallery counts. */
const GALLERY_SENT_MS = 3_000
