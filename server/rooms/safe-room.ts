// The base of our rooms: whatever a client sends or a hook throws, the process lives and the others notice nothing.
import { type Client, Room, type RoomOptions } from 'colyseus'
import { CLOSE, MESSAGE } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import { createBurstLog, type WarnLog } from '../door/burst-log.ts'
import { refusalIn } from '../door/join-refusal.ts'
import { createRates } from '../door/rates.ts'
import { turnstile } from '../door/turnstile.ts'
import { type Meter, NO_METER } from '../operation/meter.ts'
import { type Asked, askKind, FRAME_PACE, PACES, readAsked } from './safe-ask.ts'
import { createFlood } from './safe-flood.ts'
import { isJoined, judgeFrame } from './safe-frames.ts'
import { containHooks } from './safe-hooks.ts'
import type { Plain } from './safe-plain.ts'
import { limitSeats } from './safe-seats.ts'
import { createStrikes } from './safe-strikes.ts'
import { createWatch } from './safe-watch.ts'
import { WholeState } from './whole-state.ts'

/** The second net, above what `frame` lets through: Colyseus itself closes with 4002 there. */
const MESSAGES_PER_SECOND = 200
const WATCH_MS = 250
/** how long a client that is put out may take to answer the close */
const CLOSING_MS = 1000
/** MessagePack for null: what stands in for a payload that was none */
const NOTHING = 0xc0
/** No way back into a place after these. Not 4002: Colyseus closes a stale line with it when its owner comes back. */
const NO_RETURN: ReadonlySet<number> = new Set([CLOSE.abused, CLOSE.replaced, CLOSE.roomFault])

/** Of Room of Colyseus 0.18. */
interface Framed {
  readonly _serializer: { getFullState(client: Client): Buffer }
  _onMessage(client: Client, frame: Buffer, isBinary?: boolean): void
  sendFullState(client: Client): void
}

const now = (): number => performance.now()

export abstract class SafeRoom<T extends RoomOptions = RoomOptions> extends Room<T> {
  override autoDispose = false
  override maxMessagesPerSecond = MESSAGES_PER_SECOND
  protected abstract readonly log: WarnLog
  protected readonly meter: Meter = NO_METER
  readonly #isOneTooMany = createStrikes(now)
  readonly #isFlooding = createFlood(FRAME_PACE, now)
  readonly #rates = createRates(PACES, now)
  readonly #bursts = createBurstLog({ warn: (fields, message) => this.log.warn(fields, message) })
  readonly #whole = new WholeState()
  #isFaulty = false

  constructor() {
    super()
    containHooks(
      this as unknown as Room,
      () => this.meter,
      (client) => this.#whole.arrives(client),
    )
    limitSeats(this as unknown as Room, (auth) => this.personOf(auth))
    this.#gateFrames()
    this.#shareWhole()
    this.onMessage(MESSAGE.ask, (client: Client, message: unknown) => this.#ask(client, message))
    this.onMessage('*', (client: Client) => this.strike(client))
    const watch = createWatch<Client>(now, (client) => this.putOut(client, CLOSE.abused))
    this.clock.setInterval(() => watch(this.clients), WATCH_MS)
  }

  /** Answers a request. `payload` is plain data of any shape. What it throws is logged and answered 'not-saved'. */
  protected abstract answer(client: Client, name: string, payload: Plain): Promise<Result<unknown, Refusal>>

  /** Whose client it is, from what `static onAuth` answered; rates and reserved seats count by person. */
  protected personOf(auth: unknown): string | null {
    const { person } = Object(auth) as { person?: unknown }
    return typeof person === 'string' ? person : null
  }

  /** The state can no longer be sent: everyone is sent off to come back to a new room. */
  protected onPatchFault(): void {
    this.disconnect(CLOSE.roomFault).catch(() => {})
  }

  /** What comes so often that it goes past Colyseus; false for everything else. `frame` is of any shape. */
  protected takeQuick(_client: Client, _frame: Buffer): boolean {
    return false
  }

  /** Counts a malformed message; the fifth in a minute puts the client out. */
  protected strike(client: Client): void {
    this.meter.struck()
    if (this.#isOneTooMany(client)) this.putOut(client, CLOSE.abused)
  }

  /** Closes a client's line with `code`, and cuts it when the client does not play along. */
  protected putOut(client: Client, code: number): void {
    this.#bursts.warn({ room: this.roomId, session: client.sessionId, code }, 'a client was put out')
    this.kickClient(client.sessionId, code)
    const line = client.ref as { terminate?(): void }
    setTimeout(() => line.terminate?.(), CLOSING_MS).unref()
  }

  /** For `onDrop`: keeps the place for `seconds`. True once the client is back, false when it will not be. */
  protected async hold(client: Client, code: number | undefined, seconds: number): Promise<boolean> {
    if (code !== undefined && NO_RETURN.has(code)) return false
    try {
      await this.allowReconnection(client, seconds)
      return true
    } catch {
      // it never joined, its time is over, or the room closes
      return false
    }
  }

  override onUncaughtException(error: Error, hook: string): void {
    if (refusalIn(error.cause) === null)
      this.#bursts.warn({ err: error, room: this.roomId }, `${hook} failed`)
  }

  override broadcastPatch(): boolean {
    try {
      const hasChanged = super.broadcastPatch()
      if (hasChanged) this.#whole.outdate()
      return hasChanged
    } catch (error) {
      this.#fault(error)
      return false
    }
  }

  #fault(error: unknown): void {
    this.#bursts.warn({ err: error, room: this.roomId }, 'the state could not be sent')
    if (this.#isFaulty) return
    this.#isFaulty = true
    this.onPatchFault()
  }

  #gateFrames(): void {
    const framed = this as unknown as Framed
    const pass = framed._onMessage
    framed._onMessage = (client, frame, isBinary = true) => {
      this.meter.heard()
      if (this.#isFlooding(client)) return this.putOut(client, CLOSE.abused)
      if (isBinary && this.takeQuick(client, frame)) return
      const verdict = judgeFrame(frame, isBinary)
      if (verdict === 'malformed') return this.strike(client)
      const sound = verdict === 'pass' ? frame : hollow(frame, verdict.headBytes)
      const take = () => {
        try {
          pass.call(this, client, sound, isBinary)
        } catch (error) {
          // all that is left to fail here is sending the whole state to who has just joined
          this.#fault(error)
        }
      }
      if (isJoined(frame)) this.#inTurn(client, take)
      else take()
    }
  }

  /** Who has come in is sent the whole state: in a crowd one after the other, and as it was written for many. */
  #inTurn(client: Client, take: () => void): void {
    const waitMs = this.#whole.waitMs(client, now())
    if (waitMs > 0) setTimeout(() => turnstile.pass(take), waitMs)
    else turnstile.pass(take)
  }

  #shareWhole(): void {
    const framed = this as unknown as Framed
    framed.sendFullState = (client) =>
      client.raw(this.#whole.for(client, now(), () => framed._serializer.getFullState(client)))
  }

  async #ask(client: Client, message: unknown): Promise<Result<unknown, Refusal>> {
    const answer = await this.#answered(client, readAsked(message))
    if (!answer.ok) this.meter.refused(answer.refusal.code)
    return answer
  }

  async #answered(client: Client, asked: Asked | null): Promise<Result<unknown, Refusal>> {
    if (asked === null) {
      this.strike(client)
      return refuse('bad-request')
    }
    const person = this.personOf(client.auth) ?? client.sessionId
    if (this.#rates.take(askKind(asked.name), person) > 0) return refuse('too-fast')
    try {
      return await this.answer(client, asked.name, asked.payload)
    } catch (error) {
      this.#bursts.warn({ err: error, room: this.roomId, request: asked.name }, 'a request failed')
      return refuse('not-saved')
    }
  }
}

const hollow = (frame: Buffer, headBytes: number): Buffer =>
  Buffer.concat([frame.subarray(0, headBytes), Buffer.of(NOTHING)])
