// The line to one room: joins, notices that it is dead, and comes back by itself, for a server that restarts knows nobody's socket.
import { Client, type Room } from 'colyseus.js'
import type { Entered, Seat } from '../../shared/protocol/api.ts'
import { CLOSE, MESSAGE } from '../../shared/protocol/rooms.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { HallState } from '../../shared/state/hall-state.ts'
import { enter } from './enter.ts'
import type { LinkPhase } from './sitting-view.ts'

export type HallLink = Room<unknown, HallState>

export interface LineEvents {
  /** A room was joined: listen to it. Called again after each return. */
  joined(room: HallLink): void
  changed(phase: LinkPhase, tries: number): void
}

/** The server says something every 2 s (MESSAGE.pulse); after this long without a word the line is dead. */
const SILENCE_MS = 6_000
const WATCH_MS = 1_000
const FIRST_WAIT_MS = 300
const LONGEST_WAIT_MS = 5_000
/** A server that restarts is back in some seconds; a whole hall comes back spread over the first of them. */
const RESTART_SPREAD_MS = 3_000
const RESTART_AGAIN_MS = 2_000

/** Reasons after which trying again is of no use. */
const FINAL: Readonly<Record<string, LinkPhase>> = {
  'old-version': 'outdated',
  'token-unknown': 'closed',
  'badge-needed': 'closed',
  'session-unknown': 'closed',
  removed: 'removed',
}

/** The door of the hall is not open to newcomers: one goes on knocking. */
const AT_DOOR: Readonly<Record<string, LinkPhase>> = { waiting: 'waiting', 'door-locked': 'locked' }
const KNOCK_MS = 3_000

export class Line {
  readonly #entered: Entered
  readonly #events: LineEvents
  readonly #client = new Client(location.origin)
  #room: HallLink | null = null
  /** the hall, or a gallery: it may be another one after each return */
  #roomId: string
  /** that came with entering, until it is taken */
  #seat: Seat | null
  #tries = 0
  #heardAt = 0
  #isOver = false
  /** has said so, and is not back yet */
  #isRestarting = false
  #clockAheadMs = 0
  readonly #watch: ReturnType<typeof setInterval>

  constructor(entered: Entered, events: LineEvents) {
    this.#entered = entered
    this.#roomId = entered.room
    this.#seat = entered.seat
    this.#events = events
    this.#watch = setInterval(() => this.#listenForSilence(), WATCH_MS)
  }

  get room(): HallLink | null {
    return this.#room
  }

  /** Joins, trying again until it works or is of no use. */
  async open(): Promise<void> {
    for (;;) {
      const reason = await this.#join()
      if (reason === null || this.#isOver) return
      const final = FINAL[reason]
      if (final) return this.#end(final)
      const door = AT_DOOR[reason]
      await (door ? this.#knockAgain(door) : this.#rest())
      if (this.#isOver) return
    }
  }

  close(): void {
    const room = this.#room
    this.#end('closed')
    void room?.leave(true)
  }

  async #join(): Promise<string | null> {
    const { session, token } = this.#entered
    // the room may be gone since (a restart): entering again makes the server open it
    const again = this.#tries === 0 ? null : await enter(session.id, { token })
    if (again !== null && !again.ok) return again.refusal.code
    const { room, seat } = again?.value ?? { room: this.#roomId, seat: this.#seat }
    this.#roomId = room
    this.#seat = null
    // a seat is kept for some seconds only; when those are over, or there is none, the room is asked
    const refused = seat && (await this.#take(() => this.#client.consumeSeatReservation(seat, HallState)))
    if (seat && (refused === null || refused in FINAL || refused in AT_DOOR)) return refused
    const options = { session: session.id, token, version: PROTOCOL_VERSION }
    return this.#take(() => this.#client.joinById(room, options, HallState))
  }

  /** Null: one is in. Otherwise why not. */
  async #take(join: () => Promise<Room>): Promise<string | null> {
    try {
      const room = (await join()) as unknown as HallLink
      room.reconnection.enabled = false
      this.#adopt(room)
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  #adopt(room: HallLink): void {
    this.#room = room
    this.#tries = 0
    this.#isRestarting = false
    this.#heard()
    room.onMessage(MESSAGE.pulse, (at: number) => this.#pulse(at))
    room.onMessage(MESSAGE.restarting, () => this.#restarts())
    room.onStateChange(() => this.#heard())
    room.onLeave((code) => this.#left(room, code))
    room.onError(() => this.#heard())
    this.#events.joined(room)
    this.#events.changed('live', 0)
  }

  /** How far the server's clock is ahead of this one, ms: less than it takes a pulse to come. */
  get clockAheadMs(): number {
    return this.#clockAheadMs
  }

  #pulse(at: number): void {
    this.#heard()
    if (at > 0) this.#clockAheadMs = at - Date.now()
  }

  #heard(): void {
    this.#heardAt = performance.now()
  }

  #left(room: HallLink, code: number): void {
    if (room !== this.#room || this.#isOver) return
    this.#room = null
    if (code === CLOSE.replaced) this.#end('replaced')
    else if (code === CLOSE.removed) this.#end('removed')
    else if (code === CLOSE.called) {
      // from a gallery to the floor: entering again leads to the hall
      this.#tries = 1
      this.#events.changed('called', 0)
      void this.open()
    } else {
      if (code === CLOSE.restarting) this.#restarts()
      else if (!this.#isRestarting) this.#events.changed('dropped', 0)
      void this.#return()
    }
  }

  async #return(): Promise<void> {
    await this.#rest()
    if (!this.#isOver) await this.open()
  }

  #listenForSilence(): void {
    const room = this.#room
    if (room === null || performance.now() - this.#heardAt < SILENCE_MS) return
    // a dead line may take minutes to close by itself
    this.#left(room, 1006)
    room.connection.close()
  }

  async #knockAgain(door: LinkPhase): Promise<void> {
    this.#tries = Math.max(1, this.#tries)
    this.#events.changed(door, 0)
    await pause(KNOCK_MS)
  }

  // with jitter, so that a whole hall does not come back in the same instant
  async #rest(): Promise<void> {
    this.#tries += 1
    this.#events.changed(this.#isRestarting ? 'restarting' : 'returning', this.#tries)
    await pause(this.#isRestarting ? restartWait(this.#tries) : waitFor(this.#tries))
  }

  #restarts(): void {
    if (this.#isRestarting) return
    this.#isRestarting = true
    this.#events.changed('restarting', 0)
  }

  #end(phase: LinkPhase): void {
    this.#isOver = true
    this.#room = null
    clearInterval(this.#watch)
    this.#events.changed(phase, this.#tries)
  }
}

const waitFor = (tries: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1)) * (0.5 + Math.random())

const restartWait = (tries: number): number =>
  FIRST_WAIT_MS + Math.random() * (tries === 1 ? RESTART_SPREAD_MS : RESTART_AGAIN_MS)

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
