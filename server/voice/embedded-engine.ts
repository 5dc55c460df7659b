// The forwarder that comes with the house, in a process of its own: started with the first line, started again when it dies.
import { type ChildProcess, fork } from 'node:child_process'
import type { Logger } from 'pino'
import type { ForwarderSettings, Numbered, Order, Reply } from './forwarder/orders.ts'
import type { VoiceCount, VoiceEngine } from './voice-engine.ts'

const ANSWER_MS = 5000
/** a process that dies at once is not started in a row */
const PAUSE_MS = 1000
/** nor is one that said why it cannot run */
const LONG_PAUSE_MS = 15_000

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** Starts it. `settings.port`: the one UDP port of voices. Resolves when it can be asked; rejects with a sentence when it cannot run here. */
export async function openEmbeddedEngine(settings: ForwarderSettings, log: Logger): Promise<EmbeddedEngine> {
  const engine = new EmbeddedEngine(settings, log)
  await engine.started()
  return engine
}

export class EmbeddedEngine implements VoiceEngine {
  readonly #settings: ForwarderSettings
  readonly #log: Logger
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Set<() => void>()
  #child: ChildProcess | null = null
  #lastId = 0
  #isClosed = false
  #hasDied = false
  /** why it cannot run, as it said itself */
  #fault: string | null = null
  #hasOpened = false
  readonly #ready = Promise.withResolvers<void>()

  constructor(settings: ForwarderSettings, log: Logger) {
    this.#settings = settings
    this.#log = log
    this.#start()
  }

  started(): Promise<void> {
    return this.#ready.promise
  }

  /** of the forwarder; null while there is none */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  listen(line: string): Promise<string> {
    return this.#ask({ is: 'listen', line })
  }
  accept(line: string, sdp: string): Promise<void> {
    return this.#ask({ is: 'accept', line, sdp })
  }
  speak(line: string, sdp: string): Promise<string> {
    return this.#ask({ is: 'speak', line, sdp })
  }
  count(): Promise<VoiceCount> {
    return this.#ask({ is: 'count' })
  }
  deafen(line: string): void {
    this.#tell({ is: 'deafen', line })
  }
  silence(line: string): void {
    this.#tell({ is: 'silence', line })
  }
  route(line: string, slots: readonly (string | null)[]): void {
    this.#tell({ is: 'route', line, slots })
  }

  onBack(told: () => void): () => void {
    this.#listeners.add(told)
    return () => this.#listeners.delete(told)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const child = this.#child
    if (child === null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.disconnect()
    await gone
  }

  #start(): void {
    const child = fork(
      new URL('./forwarder/forwarder-process.ts', import.meta.url),
      [JSON.stringify(this.#settings)],
      {
        // a process of a test runner must not load the runner
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    )
    this.#child = child
    child.on('message', (reply: Reply) => this.#hear(reply))
    child.once('exit', (code, signal) => this.#ended(child, code, signal))
    child.once('error', (error) =>
      this.#log.error({ err: error }, 'the forwarder of voices could not be started'),
    )
  }

  #hear(reply: Reply): void {
    if (reply.id === 0) {
      if ('fault' in reply) {
        this.#giveUp(reply.fault)
        return
      }
      this.#hasOpened = true
      this.#ready.resolve()
      // whoever had a line before asks for a new one
      if (this.#hasDied) for (const told of this.#listeners) told()
      this.#hasDied = false
      return
    }
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    this.#forget(reply.id, waiting)
    if ('fault' in reply) waiting.reject(new Error(`Voice: ${reply.fault}`))
    else waiting.resolve(reply.value)
  }

  #ended(child: ChildProcess, code: number | null, signal: string | null): void {
    if (this.#child !== child) return
    this.#child = null
    for (const [id, waiting] of this.#waiting) {
      this.#forget(id, waiting)
      waiting.reject(new Error('Voice: the forwarder has ended'))
    }
    if (this.#isClosed) return
    if (!this.#hasOpened) {
      this.#isClosed = true
      this.#ready.reject(new Error(`Voice: ${this.#fault ?? 'the forwarder cannot run on this machine'}`))
      return
    }
    this.#log.error(
      { code, signal, fault: this.#fault },
      'the forwarder of voices has ended: it is started again',
    )
    this.#hasDied = true
    setTimeout(
      () => {
        if (!this.#isClosed) this.#start()
      },
      this.#fault === null ? PAUSE_MS : LONG_PAUSE_MS,
    )
    this.#fault = null
  }

  /** What it says is wrong does not mend itself in a second. */
  #giveUp(fault: string): void {
    this.#fault = fault
    this.#child?.disconnect()
  }

  #forget(id: number, { timer }: Waiting): void {
    clearTimeout(timer)
    this.#waiting.delete(id)
  }

  #tell(order: Order): void {
    this.#send({ id: 0, order })
  }

  #ask<T>(order: Order): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#lastId += 1
      const id = this.#lastId
      const timer = setTimeout(() => {
        this.#waiting.delete(id)
        reject(new Error('Voice: the forwarder does not answer'))
      }, ANSWER_MS)
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, timer })
      if (!this.#send({ id, order })) {
        this.#forget(id, this.#waiting.get(id)!)
        reject(new Error('Voice: the forwarder is not there'))
      }
    })
  }

  #send(numbered: Numbered): boolean {
    if (!this.#child?.connected) return false
    this.#child.send(numbered)
    return true
  }
}
