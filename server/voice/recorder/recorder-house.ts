// The recorder as the house has it: a process of its own, started with the first line, and again with the next line after it died.
import { type ChildProcess, fork } from 'node:child_process'
import type { Logger } from 'pino'
import type { Tracks } from '../voice-engine.ts'
import type { NumberedOrder, RecorderNews, RecorderOrder, RecorderReply, RecorderSettings } from './orders.ts'

const ANSWER_MS = 5000

interface Waiting {
  readonly resolve: (value: string) => void
  readonly reject: (error: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}

export interface RecorderEars {
  news(news: RecorderNews): void
  /** it died: no line is open any more, and no file grows */
  died(): void
}

export class RecorderHouse {
  readonly #settings: RecorderSettings
  readonly #log: Logger
  readonly #waiting = new Map<number, Waiting>()
  readonly #ears = new Set<RecorderEars>()
  #child: ChildProcess | null = null
  #lastId = 0

  constructor(settings: RecorderSettings, log: Logger) {
    this.#settings = settings
    this.#log = log
  }

  /** of the process; null while there is none */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  /** Tells of all files; names of files are unique among all who listen. Returns how to stop. */
  listen(ears: RecorderEars): () => void {
    this.#ears.add(ears)
    return () => this.#ears.delete(ears)
  }

  /** The answer to an engine's offer. Rejects with a sentence. */
  open(line: string, sdp: string): Promise<string> {
    return this.#ask({ is: 'open', line, sdp })
  }

  /** The answer to the offer that comes with it; empty: none is wanted. Rejects with a sentence. */
  move(line: string, tracks: Tracks): Promise<string> {
    return this.#ask({ is: 'move', line, ...tracks })
  }

  /** Harmless for a line that is not open: its file ends at once. */
  tell(order: Exclude<RecorderOrder, { is: 'open' | 'move' }>): void {
    if (this.#child !== null) this.#send({ id: 0, order })
    else if (order.is === 'turn' && order.file !== null) this.#news({ is: 'ended', file: order.file })
  }

  async close(): Promise<void> {
    const child = this.#child
    if (child === null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.disconnect()
    await gone
  }

  #ask(order: RecorderOrder): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#lastId += 1
      const id = this.#lastId
      const timer = setTimeout(
        () => this.#settle(id)?.reject(new Error('the recorder does not answer')),
        ANSWER_MS,
      )
      this.#waiting.set(id, { resolve, reject, timer })
      this.#send({ id, order })
    })
  }

  #send(numbered: NumberedOrder): void {
    this.#child ??= this.#start()
    if (this.#child.connected) this.#child.send(numbered)
  }

  #start(): ChildProcess {
    const child = fork(new URL('./recorder-process.ts', import.meta.url), [JSON.stringify(this.#settings)], {
      // a process of a test runner must not load the runner
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    })
    child.on('message', (reply: RecorderReply) => this.#hear(reply))
    child.once('exit', (code, signal) => this.#ended(code, signal))
    child.once('error', (error) => this.#log.error({ err: error }, 'the recorder could not be started'))
    return child
  }

  #hear(reply: RecorderReply): void {
    if ('news' in reply) {
      this.#news(reply.news)
      return
    }
    const waiting = this.#settle(reply.id)
    if ('fault' in reply) waiting?.reject(new Error(reply.fault))
    else waiting?.resolve(reply.value ?? '')
  }

  #news(news: RecorderNews): void {
    for (const ears of this.#ears) ears.news(news)
  }

  #ended(code: number | null, signal: string | null): void {
    this.#child = null
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(new Error('the recorder has ended'))
    if (this.#ears.size === 0) return
    this.#log.error({ code, signal }, 'the recorder has ended: it is started again with the next line')
    for (const ears of this.#ears) ears.died()
  }

  #settle(id: number): Waiting | null {
    const waiting = this.#waiting.get(id)
    if (!waiting) return null
    clearTimeout(waiting.timer)
    this.#waiting.delete(id)
    return waiting
  }
}
