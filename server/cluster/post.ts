// Questions from process to process, with an answer or the knowledge that there is none. Not idempotent by itself: a question that
// was not answered may have been acted upon.
import type { WarnLog } from '../door/burst-log.ts'
import type { Bus } from './bus.ts'

/** a busy process answers within it; an act that is not known is asked again by who cast it */
const WAIT_MS = 4_000

type Serve = (asked: never) => Promise<unknown>

interface Question {
  readonly id: number
  readonly from: string
  readonly name: string
  readonly asked: unknown
}
type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly isFault: true }

interface Waiting {
  readonly to: string
  readonly resolve: (answer: { readonly value: unknown } | null) => void
  readonly timer: ReturnType<typeof setTimeout>
}

export class Post {
  readonly #self: string
  readonly #bus: Bus
  readonly #log: WarnLog
  readonly #desks = new Map<string, Serve>()
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(self: string, bus: Bus, log: WarnLog) {
    this.#self = self
    this.#bus = bus
    this.#log = log
  }

  /** Takes questions of this name from now on. What it throws is logged here, and no answer there. */
  serve<Asked>(name: string, serve: (asked: Asked) => Promise<unknown>): void {
    this.#desks.set(name, serve)
  }

  async open(): Promise<void> {
    await this.#bus.subscribe(topicOf(this.#self), (message) => {
      const parcel = message as Question | Reply
      if ('name' in parcel) void this.#answer(parcel)
      else this.#settle(parcel)
    })
  }

  /** null: there was no answer, and whether it arrived is not known. */
  ask<Value>(
    to: string,
    name: string,
    asked: unknown,
    waitMs = WAIT_MS,
  ): Promise<{ readonly value: Value } | null> {
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle({ id, isFault: true }), waitMs)
      this.#waiting.set(id, { to, resolve: resolve as Waiting['resolve'], timer })
      this.#bus.publish(topicOf(to), { id, from: this.#self, name, asked } satisfies Question)
    })
  }

  /** A process is gone: whoever waits for its answer need not wait on. */
  giveUp(gone: string): void {
    for (const [id, { to }] of [...this.#waiting]) if (to === gone) this.#settle({ id, isFault: true })
  }

  close(): void {
    this.#bus.unsubscribe(topicOf(this.#self))
    for (const id of [...this.#waiting.keys()]) this.#settle({ id, isFault: true })
  }

  async #answer({ id, from, name, asked }: Question): Promise<void> {
    const reply = await this.#replyTo(name, asked)
    this.#bus.publish(topicOf(from), { id, ...reply })
  }

  async #replyTo(name: string, asked: unknown): Promise<{ value: unknown } | { isFault: true }> {
    try {
      const serve = this.#desks.get(name)
      if (serve) return { value: await serve(asked as never) }
      this.#log.warn({ name: String(name).slice(0, 40) }, 'a question of another process is not known')
    } catch (error) {
      this.#log.warn({ err: error, name }, 'a question of another process could not be answered')
    }
    return { isFault: true }
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    if (waiting === undefined) return
    this.#waiting.delete(reply.id)
    clearTimeout(waiting.timer)
    waiting.resolve('value' in reply ? { value: reply.value } : null)
  }
}

const topicOf = (process: string): string => `majlis:to:${process}`
