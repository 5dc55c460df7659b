// The rooms that are open in this process, made by the server alone, when first needed; and how many people are in all of them.
import { type AuthContext, matchMaker } from 'colyseus'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { Seat } from '../../shared/protocol/api.ts'
import { CLOSE, HALL_ROOM, MESSAGE } from '../../shared/protocol/rooms.ts'
import type { OpenRoom, Roll } from '../cluster/roll.ts'
import type { JoinOptions } from '../door/join-options.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import type { Census } from '../operation/prometheus.ts'
import type { Hall } from './hall.ts'
import { roomId } from './room-ids.ts'

interface Open {
  readonly hall: Hall
  readonly close: (code: number) => void
}

/** Without a context Colyseus does not ask `onAuth` who somebody is. */
const ASKED_HERE: AuthContext = { headers: new Headers(), ip: '' }

export class HallRooms {
  readonly roll: Roll
  /** by room id */
  readonly #open = new Map<string, Open>()
  readonly #opening = new Map<string, Promise<unknown>>()

  constructor(roll: Roll) {
    this.roll = roll
  }

  /** Resolves when the room of a session can be joined: the hall, or a gallery by its number. */
  async ensure(session: SessionId, gallery = 0): Promise<void> {
    const id = roomId(session, gallery)
    if (this.#open.has(id)) return
    let opening = this.#opening.get(id)
    if (opening === undefined) {
      opening = matchMaker.createRoom(HALL_ROOM, { session, gallery }).finally(() => this.#opening.delete(id))
      this.#opening.set(id, opening)
    }
    await opening
  }

  /** A seat for somebody who has just entered; null when the room's door or its limit says no, which it tells whoever asks itself. */
  async reserve(room: string, options: JoinOptions): Promise<Seat | null> {
    try {
      return (await matchMaker.joinById(room, options, ASKED_HERE)) as Seat
    } catch {
      return null
    }
  }

  /** A room says that it is there; the answer is how it says that it is gone. */
  register(hall: Hall, close: Open['close']): () => void {
    const id = roomId(hall.host.session, hall.around.gallery)
    this.#open.set(id, { hall, close })
    return () => this.#open.delete(id)
  }

  hall(session: SessionId, gallery = 0): Hall | null {
    return this.#open.get(roomId(session, gallery))?.hall ?? null
  }

  /** What stands for this process in the paths of web sockets, once it listens. */
  get path(): string {
    return matchMaker.processId
  }

  /** The rooms of this process, with the people who are connected. */
  here(): readonly OpenRoom[] {
    return Array.from(this.#open.values(), ({ hall }) => ({
      session: hall.host.session,
      gallery: hall.around.gallery,
      people: connectedIn(hall),
    }))
  }

  /** Halls of sittings that another process owns now are left to it: their people come in again, there. */
  leaveLost(forum: Forum): void {
    for (const { hall, close } of this.#open.values()) {
      const isLost = forum.shared.get(hall.host.session)?.isOwned === false
      if (hall.around.gallery === 0 && isLost) close(CLOSE.restarting)
    }
  }

  /** Removes somebody for good, whether the hall is open or not (RO16). False when there is no such person. */
  async remove(house: House, host: KeptSitting, person: PersonId): Promise<boolean> {
    // an ended sitting knows no more acts: then the token alone dies
    await host.request({ type: 'person.remove', person }, 'system')
    this.dismiss(host.session, person)
    return house.store.revokePerson(host.session, person, house.now())
  }

  /** Who was removed or forgotten goes at once, in whatever room of this process. Harmless twice. */
  dismiss(session: SessionId, person: PersonId): void {
    for (const { hall } of this.#open.values()) if (hall.host.session === session) hall.dismiss(person)
  }

  /** The rooms of a session that is no more. Harmless twice. */
  close(session: SessionId, code: number): void {
    for (const { hall, close } of this.#open.values()) if (hall.host.session === session) close(code)
  }

  /** Tells everybody in this process that it restarts and that they come back by themselves. */
  announceRestart(): void {
    for (const { hall } of this.#open.values()) hall.outlet.broadcast(MESSAGE.restarting, null)
  }

  census(): Census {
    const all = Array.from(this.#open.values(), ({ hall }) => hall.shedding)
    return {
      rooms: this.open,
      people: this.people,
      lateSteps: all.reduce((sum, { late }) => sum + late, 0),
      leftOut: all.reduce((sum, { leftOut }) => sum + leftOut, 0),
      oneIn: Math.max(1, ...all.map(({ oneIn }) => oneIn)),
    }
  }

  /** People connected to a session, in all its rooms. */
  present(session: SessionId): number {
    const here = this.here().filter((room) => room.session === session)
    return [...here, ...this.roll.roomsOf(session)].reduce((sum, { people }) => sum + people, 0)
  }

  /** Those behind closed doors are counted nowhere. */
  get open(): number {
    return [...this.#open.values()].filter(({ hall }) => !hall.isClosed).length
  }

  /** In this process, but for those behind closed doors. */
  get people(): number {
    const halls = Array.from(this.#open.values(), ({ hall }) => hall).filter(({ isClosed }) => !isClosed)
    return halls.reduce((sum, hall) => sum + connectedIn(hall), 0)
  }
}

const connectedIn = ({ attendance }: Hall): number =>
  [...attendance.people.values()].filter(({ awaySince }) => awaySince === null).length
