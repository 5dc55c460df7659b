// Whoever draws pictures anew for the house: a process of its own, started with the first picture, ended when it takes too long or has
// nothing to do. A picture that kills it is refused, and the others go on.
import { type ChildProcess, fork } from 'node:child_process'
import type { DrawnPicture, DrawReply } from './drawing/orders.ts'

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
  readonly id: number
  /** for which sitting */
  readonly of: string
  readonly bytes: Uint8Array
  readonly settle: (drawn: DrawnPicture | null) => void
}

export class Draughtsman {
  /** the first one's turn it is; the others in the order of coming */
  readonly #waiting: Waiting[] = []
  #child: ChildProcess | null = null
  #lastId = 0
  /** by sitting with pictures that wait, the number of its last turn */
  readonly #turns = new Map<string, number>()
  #turn = 0
  #late: ReturnType<typeof setTimeout> | undefined
  #idle: ReturnType<typeof setTimeout> | undefined

  /** of the process; null while there is none */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  /** `of`: for which sitting; those that wait take turns. null: it is no picture that we show, or there is no hand free. Never rejects. */
  draw(bytes: Uint8Array, of: string): Promise<DrawnPicture | null> {
    const ofOne = this.#waiting.filter((each) => each.of === of).length
    if (this.#waiting.length >= MOST_WAITING || ofOne >= MOST_OF_ONE) return Promise.resolve(null)
    clearTimeout(this.#idle)
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((settle) => {
      this.#waiting.push({ id, of, bytes, settle })
      if (this.#waiting.length === 1) this.#begin()
    })
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    clearTimeout(this.#late)
    for (const { settle } of this.#waiting.splice(0)) settle(null)
    const child = this.#child
    if (child === null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.ref()
    child.kill('SIGKILL')
    await gone
  }

  /** The turn of the first one has come. */
  #begin(): void {
    const [first] = this.#waiting
    if (first === undefined) return
    const { id, bytes } = first
    // one that was let go, or has just died, takes no more
    const child = this.#child?.connected ? this.#child : this.#start()
    this.#late = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)
    // its end is told in any case, and the next one has another
    child.send({ id, bytes }, (error) => void (error && child.kill('SIGKILL')))
  }

  #start(): ChildProcess {
    const child = fork(new URL('./drawing/draw-process.ts', import.meta.url), {
      // nothing of a test runner; a heap that does not grow
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      // no secret of the house is in its reach
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    })
    this.#child = child
    child.on('message', ({ id, drawn }: DrawReply) => this.#settle(id, drawn))
    child.once('exit', () => this.#ended(child))
    child.once('error', () => this.#ended(child))
    // a house that closes does not wait for it
    child.unref()
    child.channel?.unref()
    return child
  }

  #settle(id: number, drawn: DrawnPicture | null): void {
    if (this.#waiting[0]?.id !== id) return
    clearTimeout(this.#late)
    const done = this.#waiting.shift()
    done?.settle(drawn)
    if (this.#waiting.length > 0) {
      this.#callUp(done?.of)
      this.#begin()
      return
    }
    this.#idle = setTimeout(() => this.#child?.disconnect(), IDLE_MS)
    this.#idle.unref()
  }

  /** The next one is of a sitting whose turn was longest ago; in one sitting they go in the order of coming. */
  #callUp(last: string | undefined): void {
    this.#turn += 1
    if (last !== undefined) this.#turns.set(last, this.#turn)
    const waiting = new Set(this.#waiting.map(({ of }) => of))
    for (const of of this.#turns.keys()) if (!waiting.has(of)) this.#turns.delete(of)
    const turnOf = ({ of }: Waiting): number => this.#turns.get(of) ?? 0
    const next = this.#waiting.reduce((one, other) => (turnOf(other) < turnOf(one) ? other : one))
    this.#waiting.splice(this.#waiting.indexOf(next), 1)
    this.#waiting.unshift(next)
  }

  /** It takes the picture with it that it was drawing, and no other. */
  #ended(child: ChildProcess): void {
    if (this.#child !== child) return
    this.#child = null
    const [first] = this.#waiting
    if (first !== undefined) this.#settle(first.id, null)
  }
}
