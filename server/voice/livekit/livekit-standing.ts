// LiveKit as the house has it: the room there, looked for again whenever it is lost.
import type { Logger } from 'pino'
import { closeRoom, isThere, type LiveKitSettings, openRoom, type Room } from './livekit-room.ts'

/** between two tries to reach a LiveKit that has gone */
const PAUSE_MS = 1000
/** how often it is looked at while nothing happens: who loses a line asks at once */
const LOOK_MS = 10_000

interface Care {
  /** all that stood at LiveKit is gone */
  lost(): void
  /** LiveKit can be asked again, and knows nothing of what was */
  back(): void
}

export class LiveKitStanding {
  readonly settings: LiveKitSettings
  readonly #log: Logger
  readonly #care: Care
  #room: Room | null = null
  #isClosed = false
  #isLooking = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(settings: LiveKitSettings, log: Logger, care: Care) {
    this.settings = settings
    this.#log = log
    this.#care = care
  }

  /** Throws a sentence while LiveKit is not there. */
  here(): Room {
    if (this.#room === null) throw new Error('Voice: LiveKit is not there')
    return this.#room
  }

  /** Rejects with a sentence when LiveKit is not there, or opens no room. */
  async connect(): Promise<void> {
    const room = await openRoom(this.settings)
    if (this.#isClosed) {
      await closeRoom(this.settings, room)
      throw new Error('Voice: the engine is closed')
    }
    this.#room = room
    this.#later(LOOK_MS)
  }

  /** Something broke: is LiveKit still there, and the room? Harmless at any time. */
  async look(): Promise<void> {
    const room = this.#room
    if (room === null || this.#isLooking) return
    this.#isLooking = true
    const is = await isThere(this.settings, room).catch(() => null)
    this.#isLooking = false
    if (this.#room !== room) return
    if (is) this.#later(LOOK_MS)
    else this.#ended(room)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    const room = this.#room
    this.#room = null
    if (room !== null) await closeRoom(this.settings, room)
  }

  #ended(room: Room): void {
    this.#room = null
    this.#care.lost()
    this.#log.error('LiveKit has ended: it is looked for again')
    // where it was only out of reach, its room would stand there for nobody
    void closeRoom(this.settings, room)
    this.#again()
  }

  #later(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.look(), ms)
  }

  #again(): void {
    this.#timer = setTimeout(() => {
      if (this.#isClosed) return
      this.connect().then(
        () => this.#care.back(),
        () => this.#again(),
      )
    }, PAUSE_MS)
  }
}
