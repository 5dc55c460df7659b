// The forwarder that comes with the house, in a process of its own: started with the first line, started again when it dies.
import type { Logger } from 'pino'
import { AskedProcess, type ProcessEnd, type ProcessForm } from '../processes/asked-process.ts'
import { bareEnv } from '../processes/bare-env.ts'
import type { Answer, ForwarderSettings, Order, Route } from './forwarder/orders.ts'
import type { LineId, VoiceCount, VoiceEngine } from './voice-engine.ts'

const ANSWER_MS = 5000
const RESTART_MS = 1000

type Slots = readonly (LineId | null)[]

/** Starts it. `settings.port`: the one UDP port of voices. Resolves when it can be asked; rejects with a sentence when it cannot run here. */
export async function openEmbeddedEngine(settings: ForwarderSettings, log: Logger): Promise<EmbeddedEngine> {
  const engine = new EmbeddedEngine(settings, log)
  await engine.started()
  return engine
}

export class EmbeddedEngine implements VoiceEngine {
  readonly #log: Logger
  readonly #process: AskedProcess<Order, Answer>
  readonly #listeners = new Set<() => void>()
  readonly #ready = Promise.withResolvers<void>()
  /** told with the next order, or when what is done now is done: an act changes what hundreds hear, and is one message */
  readonly #routes = new Map<LineId, Slots>()
  #hasOpened = false

  constructor(settings: ForwarderSettings, log: Logger) {
    this.#log = log
    const form: ProcessForm = {
      ...{
        name: 'the forwarder',
        module: new URL('./forwarder/forwarder-process.ts', import.meta.url),
        settings,
      },
      ...{ env: bareEnv(process.env), stderr: 'inherit', carriesBytes: false },
      ...{ answerMs: ANSWER_MS, restartMs: RESTART_MS },
    }
    this.#process = new AskedProcess(form, { ready: () => this.#begun(), ended: (end) => this.#ended(end) })
    this.#process.start()
  }

  started(): Promise<void> {
    return this.#ready.promise
  }

  /** of the forwarder; null while there is none */
  get pid(): number | null {
    return this.#process.pid
  }

  listen(line: LineId): Promise<string> {
    return this.#ask({ is: 'listen', line })
  }
  accept(line: LineId, sdp: string): Promise<void> {
    return this.#ask({ is: 'accept', line, sdp })
  }
  speak(line: LineId, sdp: string): Promise<string> {
    return this.#ask({ is: 'speak', line, sdp })
  }
  count(): Promise<VoiceCount> {
    return this.#ask({ is: 'count' })
  }
  deafen(line: LineId): void {
    this.#tell({ is: 'deafen', line })
  }
  silence(line: LineId): void {
    this.#tell({ is: 'silence', line })
  }
  route(line: LineId, slots: Slots): void {
    if (this.#routes.size === 0) queueMicrotask(() => this.#tellRoutes())
    this.#routes.set(line, slots)
  }

  onBack(told: () => void): () => void {
    this.#listeners.add(told)
    return () => this.#listeners.delete(told)
  }

  async close(): Promise<void> {
    await this.#process.close()
  }

  #begun(): void {
    this.#ready.resolve()
    // whoever had a line before asks for a new one
    if (this.#hasOpened) for (const told of this.#listeners) told()
    this.#hasOpened = true
  }

  #ended({ code, signal, fault }: ProcessEnd): void {
    this.#routes.clear()
    if (this.#hasOpened)
      this.#log.error({ code, signal, fault }, 'the forwarder of voices has ended: it is started again')
    else {
      void this.#process.close()
      this.#ready.reject(new Error(`Voice: ${fault ?? 'the forwarder cannot run on this machine'}`))
    }
  }

  #tellRoutes(): void {
    if (this.#routes.size === 0) return
    const routes = together(this.#routes)
    this.#routes.clear()
    this.#process.tell({ is: 'route', routes })
  }

  #tell(order: Order): void {
    this.#tellRoutes()
    this.#process.tell(order)
  }

  async #ask<T>(order: Order): Promise<T> {
    this.#tellRoutes()
    // while it rests nobody starts it by asking
    if (this.#process.pid === null) throw new Error('Voice: the forwarder is not there')
    try {
      return (await this.#process.ask(order)) as T
    } catch (error) {
      throw new Error(`Voice: ${(error as Error).message}`)
    }
  }
}

/** On the floor all hear the same: that is said once. */
function together(routes: ReadonlyMap<LineId, Slots>): readonly Route[] {
  const found = new Map<string, Route & { readonly lines: LineId[] }>()
  for (const [line, slots] of routes) {
    const key = JSON.stringify(slots)
    const same = found.get(key)
    if (same) same.lines.push(line)
    else found.set(key, { lines: [line], slots })
  }
  return [...found.values()]
}
