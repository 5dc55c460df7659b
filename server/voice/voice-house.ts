// What the house has for voices: the engine, opened with the first who wants to hear, passes for its relays, and the recorder. Without an
// engine everything else goes on: nothing of a sitting waits for a voice.

import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { IceServer } from '../../shared/protocol/voice.ts'
import { RecorderHouse } from './recorder/recorder-house.ts'
import { type TurnSettings, turnPass } from './turn.ts'
import type { VoiceEngine } from './voice-engine.ts'

/** between two tries to open an engine */
const AGAIN_MS = 10_000

export class VoiceHouse {
  readonly #open: (() => Promise<VoiceEngine>) | null
  readonly #log: Logger
  /** what writes voices to files; started when it is first needed */
  readonly recorder: RecorderHouse
  #engine: Promise<VoiceEngine> | null = null
  #notBefore = 0
  #isClosed = false
  readonly #turn: TurnSettings | null

  /**
   * `open`: null where voices are switched off. `turn`: null where there is no relay. `bind`: the address of its own that the recorder
   * listens on; null: all.
   */
  constructor(
    open: (() => Promise<VoiceEngine>) | null,
    log: Logger,
    turn: TurnSettings | null = null,
    bind: string | null = null,
  ) {
    this.#open = open
    this.#log = log
    this.#turn = turn
    this.recorder = new RecorderHouse({ bind }, log)
  }

  /** Relays by which a browser reaches the engine where UDP is closed to it, with a pass of its own. */
  ice(): readonly IceServer[] {
    return this.#turn === null ? [] : [turnPass(this.#turn, randomBytes(6).toString('hex'), Date.now())]
  }

  /** Null: there are no voices here, or not at this moment. */
  async engine(): Promise<VoiceEngine | null> {
    if (this.#open === null || this.#isClosed || performance.now() < this.#notBefore) return null
    this.#engine ??= this.#open()
    try {
      return await this.#engine
    } catch (error) {
      this.#log.error({ err: error }, 'voices could not be opened: the sitting goes on without them')
      // it may be possible later, and everybody who listens would ask at once
      this.#engine = null
      this.#notBefore = performance.now() + AGAIN_MS
      return null
    }
  }

  /** For good. */
  async close(): Promise<void> {
    this.#isClosed = true
    const engine = this.#engine
    this.#engine = null
    await this.recorder.close()
    if (engine !== null) await (await engine.catch(() => null))?.close()
  }
}
