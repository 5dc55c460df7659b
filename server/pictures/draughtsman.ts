// Whoever draws pictures anew for the house: a process of its own, started with the first picture, ended when it takes too long or has
// nothing to do. A picture that kills it is refused, and the others go on.
import { AskedProcess } from '../processes/asked-process.ts'
import type { DrawnPicture } from './drawing/drawn-picture.ts'

/** of the slowest that is allowed, on a busy machine */
const LONGEST_MS = 20_000
const IDLE_MS = 30_000
/** the process itself; what the decoder takes is bounded by the pixels of a picture */
const HEAP_MB = 128
/** pictures that wait; more are refused */
const MOST_WAITING = 40

export class Draughtsman {
  readonly #process = new AskedProcess<Uint8Array, DrawnPicture | null>({
    ...{ name: 'the draughtsman', module: new URL('./drawing/draw-process.ts', import.meta.url) },
    // no secret of the house is in its reach, and its heap does not grow
    ...{ env: {}, switches: [`--max-old-space-size=${HEAP_MB}`], stderr: 'ignore', carriesBytes: true },
    ...{ isUnref: true, answerMs: LONGEST_MS, isKilledWhenLate: true },
  })
  #idle: ReturnType<typeof setTimeout> | undefined

  /** of the process; null while there is none */
  get pid(): number | null {
    return this.#process.pid
  }

  /** null: it is no picture that we show, or there is no hand free. Never rejects. */
  async draw(bytes: Uint8Array): Promise<DrawnPicture | null> {
    if (this.#process.waiting >= MOST_WAITING) return null
    clearTimeout(this.#idle)
    // one that kills it, or takes too long, is none
    const drawn = await this.#process.ask(bytes).catch(() => null)
    if (this.#process.waiting === 0) {
      clearTimeout(this.#idle)
      this.#idle = setTimeout(() => void this.#process.end(), IDLE_MS)
      this.#idle.unref()
    }
    return drawn
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    await this.#process.close()
  }
}
