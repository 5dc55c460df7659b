// Whoever draws pictures anew for the house: a process of its own, started with the first picture, ended when it takes too long or has
// nothing to do. A picture that kills it is refused, and the others go on.
import { type ChildProcess, fork } from 'node:child_process'
import type { DrawnPicture, DrawReply } from './drawing/orders.ts'

/** of the slowest that is allowed, on a busy machine */
const LONGEST_MS = 20_000
const IDLE_MS = 30_000
/** the process itself; what the decoder takes is bounded by the pixels of a picture */
const HEAP_MB = 128
/** pictures that wait; more are refused */
const MOST_WAITING = 40

interface Waiting {
  readonly settle: (drawn: DrawnPicture | null) => void
  readonly timer: ReturnType<typeof setTimeout>
}

export class Draughtsman {
  readonly #waiting = new Map<number, Waiting>()
  #child: ChildProcess | null = null
  #lastId = 0
  #idle: ReturnType<typeof setTimeout> | undefined

  /** of the process; null while there is none */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  /** null: it is no picture that we show, or there is no hand free. Never rejects. */
  draw(bytes: Uint8Array): Promise<DrawnPicture | null> {
    if (this.#waiting.size >= MOST_WAITING) return Promise.resolve(null)
    clearTimeout(this.#idle)
    const child = this.#child ?? this.#start()
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((settle) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)
      this.#waiting.set(id, { settle, timer })
      child.send({ id, bytes }, (error) => {
        if (error) this.#settle(id, null)
      })
    })
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const child = this.#child
    if (child === null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.ref()
    child.kill('SIGKILL')
    await gone
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
    const waiting = this.#waiting.get(id)
    if (!waiting) return
    this.#waiting.delete(id)
    clearTimeout(waiting.timer)
    waiting.settle(drawn)
    if (this.#waiting.size > 0) return
    this.#idle = setTimeout(() => this.#child?.disconnect(), IDLE_MS)
    this.#idle.unref()
  }

  #ended(child: ChildProcess): void {
    if (this.#child !== child) return
    this.#child = null
    clearTimeout(this.#idle)
    for (const id of [...this.#waiting.keys()]) this.#settle(id, null)
    clearTimeout(this.#idle)
  }
}
