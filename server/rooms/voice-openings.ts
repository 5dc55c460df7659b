// Lines of voice of one hall on their way: the engine is asked for them, and whoever asked may leave, sit elsewhere or ask again meanwhile. What
// comes late, and what fails, leaves nothing behind.
import type { LineKind } from '../../shared/voice/hearing.ts'
import type { House } from '../house.ts'
import { Openings } from '../voice/openings.ts'
import type { VoiceEngine } from '../voice/voice-engine.ts'

export type LineAs = LineKind | 'ears'

/** of a line to listen on: the listener's answer is on its way to the engine */
const answerOf = (line: string): string => `answer to ${line}`

export class VoiceOpenings {
  readonly #house: House
  readonly #lost: () => void
  readonly #openings = new Openings()
  #engine: VoiceEngine | null = null
  #unhear: () => void = () => undefined
  #isClosed = false

  /** `lost`: the engine died and is back without anybody. */
  constructor(house: House, lost: () => void) {
    this.#house = house
    this.#lost = lost
  }

  /** null: nobody has asked for a line yet */
  get engine(): VoiceEngine | null {
    return this.#engine
  }

  /**
   * What the engine says; `keep` is called before the opening is over, so that there is no moment at which the line is neither. Null: there
   * is no engine, it failed, or the line was ended or opened anew meanwhile; then nothing is left of it.
   */
  async open(
    line: string,
    as: LineAs,
    ask: (engine: VoiceEngine) => Promise<string>,
    keep: () => void,
  ): Promise<string | null> {
    if (this.#isClosed) return null
    const opening = this.#openings.begin(line)
    try {
      const engine = await this.#engineNow()
      if (engine === null || !opening.isCurrent()) return null
      const said = await ask(engine)
      if (!opening.isCurrent()) return null
      keep()
      return said
    } catch (error) {
      if (!opening.isCurrent()) return null
      this.#house.log.warn({ err: error }, 'a line of voice could not be opened')
      // an engine that answers too late may have opened it
      this.#tellEnd(line, as)
      return null
    } finally {
      opening.end()
    }
  }

  /** The listener's answer. False: it failed, or was of no use any more; `failed` is called where the line is still the same. */
  async answer(line: string, sdp: string, failed: () => void): Promise<boolean> {
    const answering = this.#openings.begin(answerOf(line))
    try {
      await this.#engine?.accept(line, sdp)
      return answering.isCurrent()
    } catch (error) {
      this.#house.log.warn({ err: error }, 'a line of voice could not be opened')
      if (answering.isCurrent()) failed()
      return false
    } finally {
      answering.end()
    }
  }

  isOpening(line: string): boolean {
    return this.#openings.has(line)
  }

  /** Ends a line that is open (`isOpen`) or on its way. Harmless for another. */
  end(line: string, as: LineAs, isOpen: boolean): void {
    const isOpening = this.#openings.callOff(line)
    this.#openings.callOff(answerOf(line))
    if (isOpen || isOpening) this.#tellEnd(line, as)
  }

  /** All lines are gone: what is on its way comes to nothing. */
  callOffAll(): void {
    this.#openings.callOffAll()
  }

  close(): void {
    this.#isClosed = true
    this.callOffAll()
    this.#unhear()
  }

  #tellEnd(line: string, as: LineAs): void {
    if (as === 'ears') this.#engine?.deafen(line)
    else this.#engine?.silence(line)
  }

  async #engineNow(): Promise<VoiceEngine | null> {
    const engine = await this.#house.voice.engine()
    if (engine === null || engine === this.#engine || this.#isClosed) return engine
    this.#engine = engine
    this.#unhear = engine.onBack(this.#lost)
    return engine
  }
}
