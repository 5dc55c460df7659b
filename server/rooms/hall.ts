// One sitting in its hall: who is there, where they walk, what the sitting tells them. Knows nothing of sockets: the room
// hands it an Outlet.
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import type { Happened } from '../../shared/procedure/event.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import type { OwnBallot } from '../../shared/protocol/messages.ts'
import { CLOSE, MESSAGE } from '../../shared/protocol/rooms.ts'
import { HallState, Vote } from '../../shared/state/hall-state.ts'
import { createLocalBus } from '../cluster/bus.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { Standing } from '../forum/replica.ts'
import type { House } from '../house.ts'
import type { Places } from '../lab/places.ts'
import type { SharedTexts } from '../lab/texts/shared-texts.ts'
import type { PlaceRow } from '../store/store.ts'
import { Around } from './around.ts'
import { type Arrival, Attendance, AWAY_KEPT_MS } from './attendance.ts'
import { followBoard } from './board-head.ts'
import { Corners } from './corners.ts'
import { Doorway } from './doorway.ts'
import { bringAbout } from './effects.ts'
import { Expected } from './expected.ts'
import { GalleryPeople } from './gallery-people.ts'
import { GalleryVoices } from './gallery-voices.ts'
import { KeptPlaces } from './kept-places.ts'
import { lapseAbsent } from './lapse.ts'
import { LastTimes } from './last-times.ts'
import type { Outlet } from './outlet.ts'
import { placesOf } from './places.ts'
import { createShedding } from './pose-shedding.ts'
import { type Attendee, projectAttendee, projectSitting } from './project.ts'
import type { RoomVoices } from './room-voices.ts'
import { Rostrum } from './rostrum.ts'
import { textsOf } from './shared-texts.ts'
import { endLive } from './shown-on-wall.ts'
import { standingBallot, tellBallots } from './standing-ballots.ts'
import { localNotes, localTalk, type PassedNotes, storedNotes, storedTalk, type Talk } from './talk.ts'
import { Voices } from './voices.ts'
import { createWalkers, type Walkers } from './walkers.ts'

export class Hall {
  readonly house: House
  readonly host: KeptSitting
  readonly outlet: Outlet
  readonly state = new HallState()
  readonly attendance: Attendance
  readonly walkers: Walkers
  readonly doorway = new Doorway()
  readonly rostrum = new Rostrum()
  /** the other rooms of the sitting */
  readonly around: Around
  readonly galleries = new GalleryPeople()
  readonly talk: Talk
  readonly passed: PassedNotes
  /** behind closed doors: what is said is not kept, and nobody is seated elsewhere */
  readonly isClosed: boolean
  readonly expected = new Expected()
  /** of poses, when steps come late */
  readonly shedding = createShedding()
  /** when people last wrote in the chat */
  readonly lastSaid = new LastTimes()
  readonly corners = new Corners()
  /** when people last invited others to a corner */
  readonly lastInvited = new LastTimes()
  /** when people reported somebody of late */
  readonly lastReported = new Map<PersonId, readonly number[]>()
  /** the rooms around it, each with a journal of its own */
  readonly places: Places
  /** what people write together there */
  readonly texts: SharedTexts
  readonly voices: RoomVoices
  readonly #openedAt: number
  /** when people who are not in the hall left it */
  readonly #leftAt = new LastTimes()
  readonly #dismissed = new Set<PersonId>()
  readonly #untells: readonly (() => void)[]
  /** delegations whose people are to be told of the ballot that stands for them */
  readonly #hasCast = new Set<DelegationId>()
  /** what the people in the hall were projected by last */
  #projected: Pick<Sitting, 'people' | 'heads'> | null = null
  readonly #keptPlaces = new KeptPlaces()

  constructor(
    house: House,
    host: KeptSitting,
    outlet: Outlet,
    places: readonly PlaceRow[],
    around = new Around(createLocalBus(), host.session, 0, house.now),
    isClosed = false,
  ) {
    this.house = house
    this.host = host
    this.outlet = outlet
    this.around = around
    this.isClosed = isClosed
    this.talk = isClosed ? localTalk() : storedTalk(house, host.session, around.gallery)
    this.passed = isClosed ? localNotes() : storedNotes(house, host.session)
    this.voices = around.gallery > 0 ? new GalleryVoices(this) : new Voices(this)
    this.#openedAt = house.now()
    this.attendance = new Attendance(places, this.#openedAt)
    this.walkers = createWalkers(this.#openedAt)
    this.state.session = host.session
    this.state.gallery = around.gallery
    this.state.vote = new Vote()
    projectSitting(this.state, host.standing)
    const { vote } = this.state
    this.places = placesOf(this)
    this.texts = textsOf(this)
    this.#untells = [
      host.onTold((standing, happened) => this.#told(standing, happened)),
      followBoard(house, host, (head) => {
        vote.board = head ? `${head.height} ${head.hash}` : ''
      }),
    ]
  }

  arrive(arrival: Arrival): Attendee {
    const isNew = !this.attendance.people.has(arrival.person)
    if (!isNew) this.voices.away(arrival.person) // a tab before this one hears nothing more
    this.expected.forget(arrival.person)
    this.galleries.arrives(this, arrival.person)
    const { attendee, place } = this.attendance.arrive(arrival)
    attendee.seat = this.walkers.admit(attendee.person, attendee.slot, place, this.house.now())
    if (isNew) this.galleries.seat(this, attendee)
    this.project(attendee)
    this.rostrum.follow(this)
    return attendee
  }

  /** What a newcomer needs beyond the state and everyone's place: the ballot that stands for them. */
  greet(person: PersonId): void {
    this.voices.back(person)
    const ballot = this.ballotOf(person)
    if (ballot !== null) this.outlet.send(person, MESSAGE.ballot, ballot)
  }

  /** The line broke; the figure stays for a while. */
  away(person: PersonId): void {
    const attendee = this.attendance.people.get(person)
    this.texts.gone(person)
    this.voices.away(person)
    if (attendee === undefined) return
    attendee.awaySince = this.house.now()
    this.project(attendee)
  }

  /** Who leaves on purpose is gone at once. */
  depart(person: PersonId): void {
    const place = this.walkers.place(person, this.attendance.people.get(person)?.hand ?? 0)
    this.#leftAt.set(person, this.attendance.people.get(person)?.awaySince ?? this.house.now())
    this.attendance.remove(person, place)
    this.texts.gone(person)
    this.walkers.leave(person)
    this.voices.leave(person)
    this.state.walkers.delete(person)
    this.corners.follow(this)
    this.rostrum.follow(this)
  }

  /** Removes somebody: the token is dead, and who is here goes at once. False when there is no such person. */
  async remove(person: PersonId): Promise<boolean> {
    const isKnown = await this.house.store.revokePerson(this.host.session, person, this.house.now())
    this.dismiss(person)
    return isKnown
  }

  /** Who was removed goes at once and is told so. Harmless twice, and for somebody who is not there. */
  dismiss(person: PersonId): void {
    this.#dismissed.add(person)
    this.outlet.close(person, CLOSE.removed)
    this.depart(person)
  }

  /** Who was sent away may come again. */
  welcomeBack(person: PersonId): void {
    this.#dismissed.delete(person)
  }

  /** Whether somebody was removed while this hall is open: a line that was let in a moment before is not admitted. */
  isDismissed(person: PersonId): boolean {
    return this.#dismissed.has(person)
  }

  /** Since when a person is not connected; null while they are. Who has not come since the start is away since then. */
  absentSince(person: PersonId): number | null {
    const attendee = this.attendance.people.get(person)
    if (attendee) return attendee.awaySince
    return this.around.knows(person) ? null : (this.#leftAt.get(person) ?? this.#openedAt)
  }

  project(attendee: Attendee): void {
    projectAttendee(this.state, this.host.standing.sitting, attendee)
    this.corners.follow(this)
  }

  /** The ballot that stands for a person's delegation in the open vote. */
  ballotOf(person: PersonId): OwnBallot | null {
    const { sitting } = this.host.standing
    const delegation = sitting.people.get(person)?.delegation
    return delegation ? standingBallot(this.host, delegation) : null
  }

  /** The steps that everybody's walk is due, and the news of them; STEPS_PER_SECOND times a second. */
  step(now: number): void {
    const acks = this.walkers.tick(now)
    // first how one looks to everybody, then exactly where one is: who was brought somewhere needs both
    if (this.shedding.mayTell(now)) this.house.meter.sent(this.walkers.tell(this.outlet.lineOf))
    for (const [person, bytes] of acks) this.outlet.sendBytes(person, MESSAGE.stepped, bytes)
    // who waits for a receipt goes before who is told of one, and what is cast twice meanwhile is told once
    tellBallots(this, this.#hasCast)
  }

  /** Every few seconds: those gone too long leave the hall or lapse; places are saved. */
  async tidy(now: number): Promise<void> {
    for (const person of this.attendance.awayFor(AWAY_KEPT_MS, now)) this.depart(person)
    await Promise.all([lapseAbsent(this, now), endLive(this)])
    await this.savePlaces()
  }

  /** On storage when it resolves. */
  async savePlaces(places = this.whereAllAre()): Promise<void> {
    // one finds another place in a gallery as easily
    if (this.around.gallery > 0) return
    await this.#keptPlaces.save(this.house.store, this.host.session, places)
  }

  close(): void {
    for (const untell of this.#untells) untell()
    this.around.close()
    this.places.close()
    this.voices.close()
    this.texts.closeAll()
  }

  whereAllAre(): readonly PlaceRow[] {
    return this.walkers.places((person) => this.attendance.people.get(person)?.hand ?? 0)
  }

  #told(standing: Standing, happened: readonly Happened[]): void {
    projectSitting(this.state, standing)
    const { people, heads } = standing.sitting
    if (people !== this.#projected?.people || heads !== this.#projected.heads)
      for (const attendee of this.attendance.people.values()) this.project(attendee)
    this.#projected = { people, heads }
    for (const { event } of happened) if (event.type === 'ballot.cast') this.#hasCast.add(event.delegation)
    bringAbout(this, happened)
    this.galleries.follow(this)
    this.voices.update()
  }
}
