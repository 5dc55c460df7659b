// A process of the house's own that is asked and answers. Whoever waits gets an answer: that of the process, or a sentence when it is late, has
// ended or could not be started. One that dies before it was ready rests, longer each time, before it is started again. Closing is final.
import { type ChildProcess, fork } from 'node:child_process'
import type { FromProcess, Numbered } from './orders.ts'

/** until a process that never was ready is started again, twice as long each time */
const REST_MS = 1000
const LONGEST_REST_MS = 15_000
/** one that does not end when it is told to is killed */
const ENDING_MS = 3000

export interface ProcessForm {
  /** as sentences begin: "the recorder" */
  readonly name: string
  readonly module: URL
  /** to its first argument, as JSON */
  readonly settings?: unknown
  /** all that it has of one */
  readonly env: NodeJS.ProcessEnv
  /** of Node */
  readonly switches?: readonly string[]
  readonly stderr: 'inherit' | 'ignore'
  /** bytes travel as they are */
  readonly carriesBytes: boolean
  /** the house does not stay for it */
  readonly isUnref?: boolean
  readonly answerMs: number
  /** it is started again by itself so long after it has ended; left out: when it is asked */
  readonly restartMs?: number
  /** one that is late hangs: it is killed, and whoever waits is told that it has ended */
  readonly isKilledWhenLate?: boolean
}

export interface ProcessEnd {
  readonly code: number | null
  readonly signal: string | null
  /** why it could not run, a sentence; null: it does not say */
  readonly fault: string | null
}

export interface ProcessCare<News> {
  ready?(): void
  news?(news: News): void
  /** It has ended, and nobody wanted it to. Whoever waited has been told. */
  ended?(end: ProcessEnd): void
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}

interface Running {
  readonly child: ChildProcess
  readonly gone: Promise<void>
  isReady: boolean
  fault: string | null
}

export class AskedProcess<Order, Answer, News = never> {
  readonly #form: ProcessForm
  readonly #care: ProcessCare<News>
  readonly #waiting = new Map<number, Waiting<Answer>>()
  /** told to end, and on their way */
  readonly #ending = new Set<Promise<void>>()
  #running: Running | null = null
  #lastId = 0
  /** that never were ready, in a row */
  #failures = 0
  #restsUntil = 0
  #restart: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  constructor(form: ProcessForm, care: ProcessCare<News> = {}) {
    this.#form = form
    this.#care = care
  }

  /** null while there is none */
  get pid(): number | null {
    return this.#running?.child.pid ?? null
  }

  /** how many wait for an answer */
  get waiting(): number {
    return this.#waiting.size
  }

  /** Starts it where it does not run. Whether it does now: it may rest, or be closed. */
  start(): boolean {
    if (this.#running !== null) return true
    if (this.#isClosed || performance.now() < this.#restsUntil) return false
    this.#running = this.#run()
    return true
  }

  /** Rejects with a sentence. Starts it where it does not run. */
  ask(order: Order): Promise<Answer> {
    if (!this.start()) return Promise.reject(this.#error(this.#isClosed ? 'is closed' : 'is not there'))
    this.#lastId += 1
    const id = this.#lastId
    return new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => this.#late(id), this.#form.answerMs)
      this.#waiting.set(id, { resolve, reject, timer })
      this.#send({ id, order }, () => this.#settle(id)?.reject(this.#error('has ended')))
    })
  }

  /** False: it does not run, and is not started for it. */
  tell(order: Order): boolean {
    if (this.#running === null) return false
    // one that ends meanwhile is told to have ended
    this.#send({ id: 0, order }, () => undefined)
    return true
  }

  /** Ends it until it is asked again. Whoever waits is told that it has ended. */
  async end(): Promise<void> {
    const running = this.#running
    if (running === null) return
    this.#running = null
    this.#rejectAll('has ended')
    const { child } = running
    child.ref()
    const timer = setTimeout(() => child.kill('SIGKILL'), ENDING_MS)
    if (child.connected) child.disconnect()
    const gone = running.gone.finally(() => clearTimeout(timer))
    this.#ending.add(gone)
    await gone
    this.#ending.delete(gone)
  }

  /** It does not run any more when this resolves, and is never started again. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#restart)
    this.#rejectAll('is closed')
    await this.end()
    await Promise.all(this.#ending)
  }

  #run(): Running {
    const { module, settings, env, switches = [], stderr, carriesBytes, isUnref = false } = this.#form
    const child = fork(module, settings === undefined ? [] : [JSON.stringify(settings)], {
      // a process of a test runner must not load the runner
      execArgv: [...switches],
      env,
      stdio: ['ignore', 'ignore', stderr, 'ipc'],
      serialization: carriesBytes ? 'advanced' : 'json',
    })
    const { promise: gone, resolve } = Promise.withResolvers<void>()
    const running: Running = { child, gone, isReady: false, fault: null }
    child.on('message', (said: FromProcess<Answer, News>) => this.#hear(running, said))
    child.once('exit', (code, signal) => {
      resolve()
      this.#ended(running, code, signal)
    })
    // it could not be started, or cannot be reached: then it is of no use, and where it never was no exit follows
    child.on('error', (error) => {
      running.fault ??= error.message
      child.kill('SIGKILL')
      if (child.pid === undefined) resolve()
      this.#ended(running, null, null)
    })
    child.once('disconnect', () => {
      if (this.#running === running) child.kill('SIGKILL')
    })
    if (isUnref) {
      child.unref()
      child.channel?.unref()
    }
    return running
  }

  #hear(running: Running, said: FromProcess<Answer, News>): void {
    if (said.is === 'answer') this.#settle(said.id)?.resolve(said.value)
    else if (said.is === 'fault') this.#settle(said.id)?.reject(new Error(said.fault))
    else if (this.#running !== running) return
    else if (said.is === 'news') this.#care.news?.(said.news)
    else if (said.is === 'unfit') {
      running.fault = said.fault
      running.child.disconnect()
    } else {
      running.isReady = true
      this.#failures = 0
      this.#care.ready?.()
    }
  }

  #ended(running: Running, code: number | null, signal: string | null): void {
    if (this.#running !== running) return
    this.#running = null
    if (!running.isReady) this.#failures += 1
    const restMs = running.isReady ? 0 : Math.min(LONGEST_REST_MS, REST_MS * 2 ** (this.#failures - 1))
    this.#restsUntil = performance.now() + restMs
    this.#rejectAll('has ended')
    this.#care.ended?.({ code, signal, fault: running.fault })
    const { restartMs } = this.#form
    if (this.#isClosed || restartMs === undefined) return
    const again = (): void => {
      this.#restsUntil = 0
      this.start()
    }
    this.#restart = setTimeout(again, Math.max(restMs, restartMs))
  }

  #late(id: number): void {
    if (this.#form.isKilledWhenLate) this.#running?.child.kill('SIGKILL')
    else this.#settle(id)?.reject(this.#error('does not answer'))
  }

  #send(numbered: Numbered<Order>, failed: () => void): void {
    this.#running?.child.send(numbered, (error) => {
      if (error) failed()
    })
  }

  #settle(id: number): Waiting<Answer> | null {
    const waiting = this.#waiting.get(id)
    if (!waiting) return null
    clearTimeout(waiting.timer)
    this.#waiting.delete(id)
    return waiting
  }

  #rejectAll(what: string): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(this.#error(what))
  }

  #error(what: string): Error {
    return new Error(`${this.#form.name} ${what}`)
  }
}
