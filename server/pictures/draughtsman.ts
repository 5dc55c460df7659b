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
/** of one sitting: others are not refused because one brings many */
const MOST_OF_ONE = 10

interface Waiting {
  /** for which sitting */
  readonly of: string
  readonly bytes: Uint8Array
  readonly settle: (drawn: DrawnPicture | null) => void
}

export class Draughtsman {
  readonly #process = new AskedProcess<Uint8Array, DrawnPicture | null>({
    ...{ name: 'the draughtsman', module: new URL('./drawing/draw-process.ts', import.meta.url) },
    // no secret of the house is in its reach, and its heap does not grow
    ...{ env: {}, switches: [`--max-old-space-size=${HEAP_MB}`], stderr: 'ignore', carriesBytes: true },
    ...{ isUnref: true, answerMs: LONGEST_MS, isKilledWhenLate: true },
  })
  /** the first one is drawn; the others in the order of coming */
  readonly #waiting: Waiting[] = []
  /** by sitting with pictures that wait, the number of its last turn */
  readonly #turns = new Map<string, number>()
  #turn = 0
  #idle: ReturnType<typeof setTimeout> | undefined

  /** of the process; null while there is none */
  get pid(): number | null {
    return this.#process.pid
  }

  /** `of`: for which sitting; those that wait take turns. null: it is no picture that we show, or there is no hand free. Never rejects. */
  draw(bytes: Uint8Array, of: string): Promise<DrawnPicture | null> {
    const ofOne = this.#waiting.filter((each) => each.of === of).length
    if (this.#waiting.length >= MOST_WAITING || ofOne >= MOST_OF_ONE) return Promise.resolve(null)
    clearTimeout(this.#idle)
    return new Promise((settle) => {
      this.#waiting.push({ of, bytes, settle })
      if (this.#waiting.length === 1) void this.#drawAll()
    })
  }

  /** Whoever waits is told that there is none. */
  async close(): Promise<void> {
    clearTimeout(this.#idle)
    await this.#process.close()
  }

  async #drawAll(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#callUp(next.of)) {
      // one that kills it, or takes too long, is none, and no other
      next.settle(await this.#process.ask(next.bytes).catch(() => null))
      this.#waiting.shift()
    }
    this.#idle = setTimeout(() => void this.#process.end(), IDLE_MS)
    this.#idle.unref()
  }

  /** The next one is of a sitting whose turn was longest ago; in one sitting they go in the order of coming. */
  #callUp(last: string): Waiting | undefined {
    this.#turn += 1
    this.#turns.set(last, this.#turn)
    const waiting = new Set(this.#waiting.map(({ of }) => of))
    for (const of of this.#turns.keys()) if (!waiting.has(of)) this.#turns.delete(of)
    const turnOf = ({ of }: Waiting): number => this.#turns.get(of) ?? 0
    const [first, ...others] = this.#waiting
    if (first === undefined) return undefined
    const next = others.reduce((one, other) => (turnOf(other) < turnOf(one) ? other : one), first)
    this.#waiting.splice(this.#waiting.indexOf(next), 1)
    this.#waiting.unshift(next)
    return next
  }
}
