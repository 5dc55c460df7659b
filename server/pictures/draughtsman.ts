// Whoever draws pictures anew for the house: a process of its own, started with the first picture, ended when it takes too long or has
// nothing to do. A picture that kills it is refused, and the others go on.
import { AskedProcess } from '../processes/asked-process.ts'
import type { DrawnPicture } from './drawing/drawn-picture.ts'

/** of the slowest that is allowed, on a busy machine, from when its turn has come */
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
  /** pictures that are drawn or wait; the last one's end is the next one's turn */
  #waiting = 0
  #last: Promise<unknown> = Promise.resolve()
  #idle: ReturnType<typeof setTimeout> | undefined

  /** of the process; null while there is none */
  get pid(): number | null {
    return this.#process.pid
  }

  /** null: it is no picture that we show, or there is no hand free. Never rejects. */
  async draw(bytes: Uint8Array): Promise<DrawnPicture | null> {
    if (this.#waiting >= MOST_WAITING) return null
    clearTimeout(this.#idle)
    const begin = () => this.#process.ask(bytes)
    // one that kills it, or takes too long, is none, and no other
    const drawing = (this.#waiting === 0 ? begin() : this.#last.then(begin)).catch(() => null)
    this.#last = drawing
    this.#waiting += 1
    const drawn = await drawing
    this.#waiting -= 1
    if (this.#waiting === 0) {
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
