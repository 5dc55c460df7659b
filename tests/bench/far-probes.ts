// Probes on a thread of their own: what they see does not wait for the crowd, which in truth sits on a thousand other machines.
import { once } from 'node:events'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { PersonId } from '../../shared/ids.ts'

export interface ProbeTask {
  readonly url: string
  readonly count: number
  readonly port: MessagePort
}

export type Told =
  | { readonly is: 'begin' | 'latencies' | 'leave' }
  | { readonly is: 'seats'; readonly people: readonly PersonId[] }

export interface FarProbes {
  /** Starts to measure anew. */
  begin(): void
  /** ms from a probe's sending a turn to another one near by reading it, since `begin` */
  latencies(): Promise<readonly number[]>
  /** The seat that each has; null for who stands or is not there. */
  seatsOf(people: readonly PersonId[]): Promise<readonly (number | null)[]>
  leave(): Promise<void>
}

/** They walk until they leave. */
export async function sendProbes(url: string, count: number): Promise<FarProbes> {
  const { port1: near, port2: port } = new MessageChannel()
  const task: ProbeTask = { url, count, port }
  // no execArgv: a thread of a test runner must not load the runner
  const worker = new Worker(new URL('./probe-worker.ts', import.meta.url), {
    workerData: task,
    transferList: [port],
    execArgv: [],
  })
  const answer = async (): Promise<unknown> => {
    const broken = once(worker, 'exit').then(() => Promise.reject(new Error('the probes are gone')))
    return ((await Promise.race([once(near, 'message'), broken])) as unknown[])[0]
  }
  const ask = (told: Told): Promise<unknown> => {
    const answered = answer()
    near.postMessage(told)
    return answered
  }
  await answer()
  return {
    begin: () => near.postMessage({ is: 'begin' }),
    latencies: async () => (await ask({ is: 'latencies' })) as readonly number[],
    seatsOf: async (people) => (await ask({ is: 'seats', people })) as readonly (number | null)[],
    async leave() {
      const gone = once(worker, 'exit')
      near.postMessage({ is: 'leave' })
      await gone
    },
  }
}
