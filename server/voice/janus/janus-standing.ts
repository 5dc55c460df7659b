// Janus as the house has it: the line to it and the room there, looked for again whenever they are lost.
import type { Logger } from 'pino'
import { JanusLine } from './janus-line.ts'
import { closeRoom, openRoom, type Room } from './janus-room.ts'

/** between two tries to reach a Janus that has gone */
const PAUSE_MS = 1000

export interface JanusSettings {
  /** of its WebSocket API */
  readonly url: string
  /** its `api_secret` */
  readonly secret: string
}

export interface Standing {
  readonly line: JanusLine
  readonly room: Room
}

interface Care {
  /** all that stood at Janus is gone */
  lost(): void
  /** Janus can be asked again, and knows nothing of what was */
  back(): void
}

export class JanusStanding {
  readonly #settings: JanusSettings
  readonly #log: Logger
  readonly #care: Care
  #now: Standing | null = null
  /** of a line that broke: where Janus itself lives on, nobody else would close it */
  #left: Room | null = null
  #isClosed = false

  constructor(settings: JanusSettings, log: Logger, care: Care) {
    this.#settings = settings
    this.#log = log
    this.#care = care
  }

  get now(): Standing | null {
    return this.#now
  }

  /** Throws a sentence while Janus is not there. */
  here(): Standing {
    if (this.#now === null) throw new Error('Voice: Janus is not there')
    return this.#now
  }

  /** Rejects with a sentence when Janus is not there, or opens no room: then nothing of ours is left at it. */
  async connect(): Promise<void> {
    const line = await JanusLine.open(this.#settings.url, this.#settings.secret, (line) => this.#ended(line))
    try {
      const room = await openRoom(line)
      if (this.#left !== null) await closeRoom(line, this.#left, room.desk)
      this.#left = null
      if (this.#isClosed) {
        await closeRoom(line, room)
        throw new Error('Voice: the engine is closed')
      }
      this.#now = { line, room }
    } catch (error) {
      line.close()
      throw error
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const standing = this.#now
    this.#now = null
    if (standing === null) return
    await closeRoom(standing.line, standing.room)
    standing.line.close()
  }

  /** A line that never stood has ended for nobody. */
  #ended(line: JanusLine): void {
    if (this.#now?.line !== line) return
    this.#left = this.#now.room
    this.#now = null
    this.#care.lost()
    this.#log.error('Janus has ended: it is looked for again')
    this.#again()
  }

  #again(): void {
    setTimeout(() => {
      if (this.#isClosed) return
      this.connect().then(
        () => this.#care.back(),
        () => this.#again(),
      )
    }, PAUSE_MS)
  }
}
