// What the rooms of a sitting tell each other every second, and what each shows of the others.
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { RoomCount } from '../../shared/protocol/messages.ts'
import { CLOSE } from '../../shared/protocol/rooms.ts'
import { belongsOnFloor } from './anywhere.ts'
import type { RoomNews, Said, Seen } from './around.ts'
import { BesideFloor } from './beside-floor.ts'
import { Expected } from './expected.ts'
import { FloorPicture, floorOf, isOnFloor } from './gallery-floor.ts'
import { GalleryPlaces } from './gallery-places.ts'
import type { Hall } from './hall.ts'
import { LastTimes } from './last-times.ts'
import { type Attendee, projectAttendee } from './project.ts'
import { WatchedPlaces } from './watched-places.ts'

const PUBLIC_SEATS = SEATS.map(({ index }) => index).filter((index) => !isOnFloor(index))

export class GalleryPeople {
  /** in a gallery: what is read here of the hall's places */
  readonly places = new GalleryPlaces()
  /** in the hall: what is read of them in galleries */
  readonly #watched = new WatchedPlaces()
  readonly #beside = new BesideFloor()
  readonly #picture = new FloorPicture()
  /** those of other rooms who are shown here because their hand is up */
  #raised = new Set<PersonId>()

  /** who has come in since the last report */
  readonly #arrived = new Map<PersonId, number>()
  /** when those who are here came */
  readonly #since = new LastTimes()
  /** in the hall: who was sent to each gallery and has not come yet */
  readonly #sent = new Map<number, Expected>()

  /** Those whom the hall has sent to a gallery. */
  sentTo(gallery: number): Expected {
    const sent = this.#sent.get(gallery) ?? new Expected()
    this.#sent.set(gallery, sent)
    return sent
  }

  /** Every second: says who is here, and shows who is elsewhere. */
  report(hall: Hall): void {
    hall.around.say({ is: 'news', ...newsOf(hall), arrived: [...this.#arrived] })
    this.#arrived.clear()
    hall.voices.report()
    if (hall.around.gallery > 0) this.places.report(hall)
    else this.#watched.report(hall)
    this.#beside.say(hall, true)
    this.#show(hall)
    const rooms = JSON.stringify(countsOf(hall))
    if (hall.state.rooms !== rooms) hall.state.rooms = rooms
  }

  /** Some times a second: galleries see the floor of the hall, and who is called there from a gallery goes. */
  turn(hall: Hall): void {
    const others = hall.around.others()
    this.#beside.say(hall, false)
    if (hall.around.gallery > 0) {
      callAll(hall)
      // a hall that is gone with its process is empty until it opens again
      if (!others.some(({ gallery }) => gallery === 0)) this.#picture.show(hall, [])
    } else if (others.length > 0) hall.around.say({ is: 'floor', people: floorOf(hall) })
  }

  hear(hall: Hall, said: Said): void {
    if (said.is === 'news')
      for (const [person, at] of said.arrived) this.#isThere(hall, said.gallery, person, at)
    if (said.is === 'floor' && hall.around.gallery > 0) this.#picture.show(hall, said.people)
    if (said.is === 'told')
      for (const person of said.people) hall.outlet.send(person, said.type, said.message)
    hall.voices.hear(said)
    this.#beside.hear(hall, said)
    if (hall.around.gallery > 0) this.places.hear(hall, said)
    else this.#watched.hear(hall, said)
    if (said.is === 'knocks') hall.doorway.knocks(hall, said.person, said.name)
    if (said.is === 'admitted') hall.doorway.letIn(said.person)
  }

  /** After every act: those shown may have another role. */
  follow(hall: Hall): void {
    this.#picture.project(hall)
  }

  /** Whoever comes into a gallery is seated among the public while there are seats. */
  seat(hall: Hall, attendee: Attendee): void {
    if (hall.around.gallery === 0 || attendee.seat !== null) return
    const taken = hall.attendance.occupants()
    const free = PUBLIC_SEATS.find((index) => !taken.has(index))
    if (free !== undefined && hall.walkers.sitDown(attendee.person, free).ok) attendee.seat = free
  }

  /** Somebody comes in who may have been shown as being elsewhere. */
  arrives(hall: Hall, person: PersonId): void {
    this.#arrived.set(person, hall.house.now())
    this.#since.set(person, hall.house.now())
    this.#picture.remove(hall, person)
    this.#raised.delete(person)
  }

  /** Somebody has come into another room: the latest tab of a person goes on, and nobody is in two rooms. */
  #isThere(hall: Hall, gallery: number, person: PersonId, at: number): void {
    this.sentTo(gallery).forget(person)
    if (!hall.attendance.people.has(person) || at <= (this.#since.get(person) ?? 0)) return
    hall.outlet.close(person, CLOSE.replaced)
    hall.depart(person)
  }

  #show(hall: Hall): void {
    const now = new Map<PersonId, Seen & { readonly gallery: number }>()
    for (const { gallery, raised } of hall.around.others())
      for (const seen of raised)
        if (!hall.attendance.people.has(seen.person)) now.set(seen.person, { ...seen, gallery })
    for (const person of this.#raised) if (!now.has(person)) hall.state.walkers.delete(person)
    for (const [person, { gallery, ...seen }] of now) {
      // one who is in the picture already stands there with the hand up
      if (hall.state.walkers.has(person) && !this.#raised.has(person)) now.delete(person)
      else
        projectAttendee(hall.state, hall.host.standing.sitting, {
          ...{ ...seen, slot: 0, seat: null, awaySince: null },
          elsewhere: gallery + 1,
        })
    }
    this.#raised = new Set(now.keys())
  }
}

/** Who is called to the floor goes through the door again, which leads to the hall. Not in the act itself, which is still to be answered. */
function callAll(hall: Hall): void {
  for (const { person, awaySince } of [...hall.attendance.people.values()]) {
    if (awaySince !== null || !belongsOnFloor(hall, person)) continue
    hall.outlet.close(person, CLOSE.called)
    hall.depart(person)
  }
}

function newsOf(hall: Hall): Omit<RoomNews, 'arrived'> {
  const { people } = hall.host.standing.sitting
  const here = [...hall.attendance.people.values()].filter(({ awaySince }) => awaySince === null)
  return {
    gallery: hall.around.gallery,
    people: here.length,
    accredited: here.map(({ person }) => person).filter((person) => people.has(person)),
    raised: here
      .filter(({ hand }) => hand > 0)
      .map(({ person, name, look, hand }) => ({ person, name, look, hand })),
  }
}

/** The hall first; with the hall alone nothing. */
function countsOf(hall: Hall): readonly RoomCount[] {
  const others = hall.around.others()
  if (others.length === 0) return []
  return [newsOf(hall), ...others]
    .map(({ gallery, people }) => ({ gallery, people }))
    .sort((one, other) => one.gallery - other.gallery)
}
