// Lines that carry nobody, to find out before coming in whether packets pass: few at a time, and each ends with its person, with what fails
// of it, and by itself.
import { randomUUID } from 'node:crypto'
import type { VoiceHouse } from './voice-house.ts'

/** A browser finds out in less than 10 s. */
const KEPT_MS = 15_000
/** a class that comes in together; who is one too many tries again */
const MOST = 60

const lineOf = (trial: string): string => `trial ${trial}`

export class TrialLines {
  readonly #house: VoiceHouse
  /** by trial, how it is ended at the engine */
  readonly #open = new Map<string, () => void>()

  constructor(house: VoiceHouse) {
    this.#house = house
  }

  /** Its name, until `end`; null: there are too many. */
  begin(): string | null {
    if (this.#open.size >= MOST) return null
    const trial = randomUUID()
    this.#open.set(trial, () => undefined)
    return trial
  }

  /** The engine's offer. Rejects with a sentence when there is none; then the trial is over. */
  async offer(trial: string): Promise<string> {
    try {
      const engine = await this.#house.engine()
      if (engine === null) throw new Error('voices are switched off')
      if (!this.#open.has(trial)) throw new Error('the trial was given up')
      const timer = setTimeout(() => this.end(trial), KEPT_MS)
      timer.unref()
      this.#open.set(trial, () => {
        clearTimeout(timer)
        engine.deafen(lineOf(trial))
      })
      return await engine.listen(lineOf(trial))
    } catch (error) {
      this.end(trial)
      throw error
    }
  }

  /** The browser's answer. Rejects with a sentence; then the trial is over. */
  async answer(trial: string, sdp: string): Promise<void> {
    try {
      const engine = this.#open.has(trial) ? await this.#house.engine() : null
      if (engine === null) throw new Error('there is no such trial')
      await engine.accept(lineOf(trial), sdp)
    } catch (error) {
      this.end(trial)
      throw error
    }
  }

  /** Harmless twice, and for one that never was. */
  end(trial: string): void {
    const end = this.#open.get(trial)
    this.#open.delete(trial)
    end?.()
  }
}
