// The Colyseus room of one sitting: admits, forwards, steps, projects. Everything else is in the hall it holds.
import { type AuthContext, type Client, CloseCode } from 'colyseus'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { Answer, RequestName } from '../../shared/protocol/messages.ts'
import { isRequestName, parseRequest } from '../../shared/protocol/requests.ts'
import { CLOSE, MESSAGE, PATCHES_PER_SECOND, STEPS_PER_SECOND } from '../../shared/protocol/rooms.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { refuse } from '../../shared/refusal.ts'
import type { HallState } from '../../shared/state/hall-state.ts'
import type { Bus } from '../cluster/bus.ts'
import { JoinRefusal } from '../door/join-refusal.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { personOfToken } from '../people/enter.ts'
import { mayKnow } from '../people/may-know.ts'
import { acknowledged } from './acknowledged.ts'
import { Around } from './around.ts'
import type { Arrival } from './attendance.ts'
import { answerRequest } from './desk.ts'
import { hasRoomFor } from './expected.ts'
import { Hall } from './hall.ts'
import type { HallRooms } from './hall-rooms.ts'
import type { Outlet } from './outlet.ts'
import { followPlaces } from './places.ts'
import type { PoseLine } from './pose-rounds.ts'
import { holdRehearsal } from './rehearsals.ts'
import { roomId, roomOf } from './room-ids.ts'
import type { Plain } from './safe-plain.ts'
import { SafeRoom } from './safe-room.ts'
import { SharedLine } from './shared-frames.ts'

const STEP_MS = 1000 / STEPS_PER_SECOND
const PATCH_MS = 1000 / PATCHES_PER_SECOND
const PULSE_MS = 2_000
/** whose voice is near is looked at so often */
const VOICES_MS = 200
const TIDY_MS = 5_000
/** The rooms of a sitting tell each other this often who is where, and galleries see the floor move. */
const NEWS_MS = 1_000
const FLOOR_MS = 500
const EMPTY_KEPT_MS = 60_000
/** who is called to the floor comes into a full hall, too; others are sent elsewhere before it comes to that */
const SPARE_PLACES = 200
/** How a frame with an intent begins: ROOM_DATA_BYTES of Colyseus 0.18, and the message's type. */
const INTENT_HEAD = [17, 0xa0 | MESSAGE.intent.length, ...Buffer.from(MESSAGE.intent)]

interface Admission extends Arrival {
  readonly session: SessionId
}

type HallClient = Client<{ auth: Admission }>

/** The room class for a house. Options of `onCreate` come from the server alone: visitors cannot make rooms. */
export const hallRoom = (house: House, forum: Forum, rooms: HallRooms, bus: Bus) =>
  class HallRoom extends SafeRoom<{ state: HallState; client: HallClient }> {
    #hall!: Hall
    #unregister = (): void => undefined
    #letRest = (): void => undefined
    #emptySince: number | null = null
    readonly #clientOf = new Map<PersonId, HallClient>()
    readonly #lineOf = new Map<PersonId, PoseLine>()

    protected override readonly log = house.log
    protected override readonly meter = house.meter
    override maxClients = house.settings.hallPeople + SPARE_PLACES
    override patchRate = PATCH_MS

    /** Who the token says one is; throws JoinRefusal. */
    static override async onAuth(
      _token: string,
      options: unknown,
      _context: AuthContext,
    ): Promise<Admission> {
      const { session: room, token, version } = (options ?? {}) as Record<string, unknown>
      if (version !== PROTOCOL_VERSION) throw new JoinRefusal('old-version')
      const host = typeof room === 'string' ? await forum.sitting(roomOf(room).session) : null
      if (host === null) throw new JoinRefusal('session-unknown')
      const shown = typeof token === 'string' ? token : undefined
      if (!(await mayKnow(house, host.session, shown))) throw new JoinRefusal('session-unknown')
      const bearer = await personOfToken(house, host, shown)
      if (!bearer.ok) throw new JoinRefusal(bearer.refusal.code)
      const row = bearer.value
      if (row === null) throw new JoinRefusal('token-unknown')
      if (host.standing.sitting.conduct.removed.includes(row.id)) throw new JoinRefusal('removed')
      return { person: row.id, name: row.name, look: row.look, session: host.session }
    }

    override async onCreate({ session, gallery }: { session: SessionId; gallery: number }): Promise<void> {
      const host = await forum.sitting(session)
      if (host === null) throw new JoinRefusal('session-unknown')
      this.roomId = roomId(session, gallery)
      const around = new Around(bus, session, gallery, house.now)
      const places = gallery === 0 ? await house.store.places(session) : []
      const isClosed = (await house.store.session(session))?.isClosed ?? false
      this.#hall = new Hall(house, host, this.#outlet(), places, around, isClosed)
      await around.open((said) => this.#hall.galleries.hear(this.#hall, said))
      this.state = this.#hall.state
      this.#unregister = rooms.register(this.#hall, (code) => void this.disconnect(code))
      void followPlaces(this.#hall)
      this.setTimestep(() => this.#hall.step(house.now()), STEP_MS)
      this.clock.setInterval(() => this.broadcast(MESSAGE.pulse, house.now()), PULSE_MS)
      this.clock.setInterval(() => this.#tidy(), TIDY_MS)
      this.clock.setInterval(() => this.#hall.voices.update(), VOICES_MS)
      this.clock.setInterval(() => this.#hall.galleries.report(this.#hall), NEWS_MS)
      this.clock.setInterval(() => this.#hall.galleries.turn(this.#hall), FLOOR_MS)
      this.#hall.galleries.report(this.#hall)
      if (gallery === 0) this.#letRest = holdRehearsal(this.#hall, rooms)
    }

    override onJoin(client: HallClient): void {
      const admission = client.auth
      if (!admission || admission.session !== this.#hall.host.session) throw new JoinRefusal('token-unknown')
      if (this.#hall.isDismissed(admission.person)) throw new JoinRefusal('removed')
      const atDoor = this.#hall.doorway.refusalFor(this.#hall, admission.person, admission.name)
      if (atDoor) throw new JoinRefusal(atDoor)
      if (!hasRoomFor(this.#hall, admission.person)) throw new JoinRefusal('session-full')
      const before = this.#clientOf.get(admission.person)
      this.#clientOf.set(admission.person, client)
      this.#lineOf.set(admission.person, new SharedLine(client, MESSAGE.poses))
      // the latest tab of a person goes on, the one before is told so
      if (before && before !== client) before.leave(CLOSE.replaced)
      this.#hall.arrive(admission)
      this.clock.setTimeout(() => this.#hall.greet(admission.person), 0)
    }

    override onLeave(client: HallClient, code?: number): void {
      const person = client.auth?.person
      if (!person || this.#clientOf.get(person) !== client) return
      this.#clientOf.delete(person)
      this.#lineOf.delete(person)
      if (code === CloseCode.CONSENTED) this.#hall.depart(person)
      else this.#hall.away(person)
    }

    protected override async answer(
      client: HallClient,
      name: string,
      payload: Plain,
    ): Promise<Answer<RequestName>> {
      const person = client.auth?.person
      if (!person || this.#clientOf.get(person) !== client) return refuse('not-entered')
      if (!isRequestName(name)) {
        this.strike(client)
        return refuse('unknown-request')
      }
      const ask = parseRequest(name, payload)
      if (ask.ok)
        return this.#struckIfBad(
          client,
          await acknowledged(house.meter, name, () => answerRequest(this.#hall, person, name, ask.value)),
        )
      this.strike(client)
      return { ok: false, refusal: { code: 'bad-request', field: ask.field } }
    }

    /** A shape may be sound and what it carries not: bytes that no client of ours writes. */
    #struckIfBad<A extends Answer<RequestName>>(client: HallClient, answer: A): A {
      if (!answer.ok && answer.refusal.code === 'bad-request') this.strike(client)
      return answer
    }

    override broadcastPatch(): boolean {
      const hasChanged = super.broadcastPatch()
      if (hasChanged) house.reach('patched', [String(this.state.journalSeq)])
      return hasChanged
    }

    override async onDispose(): Promise<void> {
      this.#letRest()
      await this.#hall.savePlaces()
      await this.#hall.voices.recording?.close()
      this.#hall.close()
      this.#unregister()
    }

    protected override takeQuick(client: HallClient, frame: Buffer): boolean {
      for (let index = 0; index < INTENT_HEAD.length; index++)
        if (frame[index] !== INTENT_HEAD[index]) return false
      this.#intent(client, frame.subarray(INTENT_HEAD.length))
      return true
    }

    #intent(client: HallClient, bytes: Uint8Array): void {
      const person = client.auth?.person
      if (!person || this.#clientOf.get(person) !== client) return
      const verdict = this.#hall.walkers.intent(person, bytes, house.now())
      if (verdict === 'malformed' || verdict === 'too-frequent') this.strike(client)
    }

    #tidy(): void {
      if (this.#isLeft()) {
        void this.disconnect(CLOSE.restarting)
        return
      }
      this.#hall
        .tidy(house.now())
        .catch((error) => house.log.error({ err: error }, 'the hall could not be tidied'))
    }

    /** A gallery that nobody has been in for a minute is closed; the hall never is. */
    #isLeft(): boolean {
      const isInUse = this.#hall.around.gallery === 0 || this.#hall.attendance.people.size > 0
      if (isInUse || this.#emptySince === null) this.#emptySince = isInUse ? null : house.now()
      return this.#emptySince !== null && house.now() - this.#emptySince >= EMPTY_KEPT_MS
    }

    #outlet(): Outlet {
      return {
        send: (person, type, message) => this.#clientOf.get(person)?.send(type, message),
        sendBytes: (person, type, bytes) => this.#clientOf.get(person)?.sendBytes(type, bytes),
        broadcast: (type, message) => this.broadcast(type, message),
        lineOf: (person) => this.#lineOf.get(person),
        close: (person, code) => {
          const client = this.#clientOf.get(person)
          this.#clientOf.delete(person)
          this.#lineOf.delete(person)
          client?.leave(code)
        },
      }
    }
  }
