// Lines that carry nobody, to find out before coming in whether packets pass: few at a time, and each ends with its person, with what fails
// of it, and by itself.
import { randomUUID } from 'node:crypto'
import { addressKey } from '../door/address.ts'
import { createRates } from '../door/rates.ts'
import type { VoiceHouse } from './voice-house.ts'

/** A browser finds out in less than 10 s. */
const KEPT_MS = 15_000
/** a class that comes in together; who is one too many tries again */
const MOST = 60
/** behind one address: others find room beside a class, and beside who wants to leave none */
const MOST_OF_ONE = 40
/** each costs the engine keys, beside the voices that go on: a class at once, then a few a second */
const PACES = { address: { burst: MOST_OF_ONE, perSecond: 3 }, all: { burst: MOST, perSecond: 8 } }

interface OpenTrial {
  readonly from: string
  /** how it is ended at the engine */
  end: () => void
}

const lineOf = (trial: string): string => `trial ${trial}`

export class TrialLines {
  readonly #house: VoiceHouse
  readonly #rates: ReturnType<typeof createRates<keyof typeof PACES>>
  readonly #open = new Map<string, OpenTrial>()

  /** `now`: ms, from any start. */
  constructor(house: VoiceHouse, now: () => number) {
    this.#house = house
    this.#rates = createRates(PACES, now)
  }

  /** Its name, until `end`; null: there are too many, or too many of this address. */
  begin(address: string): string | null {
    const from = addressKey(address)
    const ofOne = [...this.#open.values()].filter((trial) => trial.from === from).length
    if (this.#open.size >= MOST || ofOne >= MOST_OF_ONE) return null
    if (this.#rates.take('address', from) > 0 || this.#rates.take('all', 'forum') > 0) return null
    const trial = randomUUID()
    this.#open.set(trial, { from, end: () => undefined })
    return trial
  }

  /** The engine's offer. Rejects with a sentence when there is none; then the trial is over. */
  async offer(trial: string): Promise<string> {
    try {
      const engine = await this.#house.engine()
      if (engine === null) throw new Error('voices are switched off')
      const begun = this.#open.get(trial)
      if (!begun) throw new Error('the trial was given up')
      const timer = setTimeout(() => this.end(trial), KEPT_MS)
      timer.unref()
      begun.end = () => {
        clearTimeout(timer)
        engine.deafen(lineOf(trial))
      }
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
    const begun = this.#open.get(trial)
    this.#open.delete(trial)
    begun?.end()
  }
}
