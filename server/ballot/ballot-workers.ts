// The threads of ballots: started when the first is needed, each with one job at a time, the others waiting in order.
import { availableParallelism } from 'node:os'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { Asked, Done } from './ballot-worker.ts'
import type { Jobs } from './jobs.ts'

export type JobName = keyof Jobs

export interface BallotWorkers {
  /**
   * Has a job done by a thread. Rejects with RangeError when too many wait, and with an Error when it cannot be done: its texts are
   * not what they should be, or the thread is gone.
   */
  do<N extends JobName>(name: N, of: Parameters<Jobs[N]>[0]): Promise<ReturnType<Jobs[N]>>
  /** Ends the threads; what waits is rejected. Harmless twice. */
  close(): Promise<void>
}

/** one is left to the hall */
const MOST_THREADS = 4
/** a hall of 193 that casts in the same moment, several times over */
const MOST_WAITING = 1000

interface Waiting {
  readonly asked: Omit<Asked, 'id'>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  readonly port: MessagePort
  job: Waiting | null
}

export function createBallotWorkers(
  most = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
): BallotWorkers {
  const threads = new Set<Thread>()
  const queue: Waiting[] = []
  let isClosed = false

  const lose = (thread: Thread): void => {
    threads.delete(thread)
    thread.job?.reject(new Error('the thread of ballots is gone'))
    thread.job = null
    next()
  }
  const start = (): Thread => {
    const { port1: port, port2 } = new MessageChannel()
    const worker = new Worker(new URL('./ballot-worker.ts', import.meta.url), {
      workerData: { port: port2 },
      transferList: [port2],
      execArgv: [],
    })
    const thread: Thread = { worker, port, job: null }
    threads.add(thread)
    port.on('message', (done: Done) => {
      const { job } = thread
      thread.job = null
      // what is asked for keeps a process alive, and nothing else of this
      port.unref()
      if (done.ok) job?.resolve(done.value)
      else job?.reject(new Error(done.error))
      next()
    })
    worker.once('error', () => lose(thread))
    worker.once('exit', () => lose(thread))
    // neither a thread nor its channel keeps a process alive that has nothing else to do
    worker.unref()
    port.unref()
    return thread
  }
  const next = (): void => {
    while (queue.length > 0 && !isClosed) {
      const free = [...threads].find(({ job }) => job === null) ?? (threads.size < most ? start() : null)
      const job = free && queue.shift()
      if (!job) return
      free.job = job
      free.port.ref()
      free.port.postMessage({ id: 0, ...job.asked } satisfies Asked)
    }
  }
  return {
    do: (name, of) =>
      new Promise((resolve, reject) => {
        if (isClosed) reject(new Error('the threads of ballots have ended'))
        else if (queue.length >= MOST_WAITING) reject(new RangeError('too many ballots wait'))
        else {
          queue.push({ asked: { name, of }, resolve: resolve as (value: unknown) => void, reject })
          next()
        }
      }),
    async close() {
      isClosed = true
      for (const { reject } of queue.splice(0)) reject(new Error('the threads of ballots have ended'))
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
      threads.clear()
    },
  }
}
