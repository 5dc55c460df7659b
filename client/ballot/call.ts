// Jobs of ballot cryptography off the main thread: one thread, one job after the other, ended when nobody needs it.
import type { Result } from '../../shared/result.ts'
import type { JobAsked, JobTold } from './done.ts'
import type { JobFault, JobRefusal } from './jobs/job.ts'
import type { JobInput, JobName, JobOutput } from './jobs/jobs.ts'

/** What is needed of it. */
export type JobThread = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>

export interface JobOptions {
  /** how much is done, from 0 to 1; of its own turn only */
  readonly onProgress?: (done: number) => void
  /** calls the job off: what runs is ended with its thread */
  readonly signal?: AbortSignal
}

export type JobResult<N extends JobName> = Result<JobOutput<N>, JobRefusal>

export interface BallotJobs {
  /** Never rejects: whatever goes wrong is a refusal with the name of its fault. */
  run<N extends JobName>(name: N, input: JobInput<N>, options?: JobOptions): Promise<JobResult<N>>
  /** Keeps the thread until the answer is called, so that the next job need not wait for its start. Harmless twice. */
  keepWarm(): () => void
}

interface Waiting {
  readonly asked: JobAsked
  readonly onProgress: ((done: number) => void) | undefined
  readonly settle: (result: Result<unknown, JobRefusal>) => void
}

/** `start`: asked when a job needs a thread and there is none; may reject when its code cannot be fetched. */
export function createBallotJobs(start: () => Promise<JobThread>): BallotJobs {
  const queue: Waiting[] = []
  let thread: JobThread | null = null
  let running: Waiting | null = null
  let isStarting = false
  let keepers = 0

  const end = (): void => {
    if (!thread) return
    // what it said last may still be on its way
    thread.onmessage = null
    thread.onerror = null
    thread.terminate()
    thread = null
  }
  const settle = (result: Result<unknown, JobRefusal>): void => {
    const { settle: tell } = running ?? {}
    running = null
    tell?.(result)
    void next()
  }
  const lose = (fault: JobFault): void => {
    end()
    settle({ ok: false, refusal: { fault } })
  }
  const hear = (told: JobTold): void => {
    if (told.is === 'progress') running?.onProgress?.(told.done)
    else if (told.is === 'value') settle({ ok: true, value: told.value })
    else settle({ ok: false, refusal: { fault: told.fault } })
  }
  const open = async (): Promise<boolean> => {
    isStarting = true
    try {
      thread = await start()
      thread.onmessage = ({ data }: MessageEvent<JobTold>) => hear(data)
      thread.onerror = () => lose('broken')
      return true
    } catch {
      return false
    } finally {
      isStarting = false
    }
  }
  const next = async (): Promise<void> => {
    if (running || isStarting) return
    const isNeeded = queue.length > 0 || keepers > 0
    if (!isNeeded) end()
    else if (!thread && !(await open())) giveUp()
    else if (queue.length > 0) {
      running = queue.shift()!
      thread?.postMessage(running.asked)
    } else if (keepers === 0) end()
  }
  /** Without a thread nothing that waits can be done; who asks later tries anew. */
  const giveUp = (): void => {
    for (const { settle: tell } of queue.splice(0)) tell({ ok: false, refusal: { fault: 'broken' } })
  }
  const callOff = (waiting: Waiting): void => {
    const place = queue.indexOf(waiting)
    if (waiting === running) lose('called-off')
    else if (place >= 0) {
      queue.splice(place, 1)
      waiting.settle({ ok: false, refusal: { fault: 'called-off' } })
    }
  }

  return {
    run: (name, input, { onProgress, signal } = {}) =>
      new Promise((resolve) => {
        const waiting: Waiting = {
          asked: { name, input },
          onProgress,
          settle: (result) => resolve(result as JobResult<typeof name>),
        }
        queue.push(waiting)
        if (signal?.aborted) callOff(waiting)
        signal?.addEventListener('abort', () => callOff(waiting), { once: true })
        void next()
      }),
    keepWarm() {
      let isKept = true
      keepers++
      void next()
      return () => {
        if (!isKept) return
        isKept = false
        keepers--
        void next()
      }
    },
  }
}

/** A thread of its own. Its code is fetched with the first job, or when it is kept warm. */
export const openBallotJobs = (): BallotJobs =>
  createBallotJobs(async () => (await import('./start-worker.ts')).startWorker())

/** Of this page. */
export const ballotJobs: BallotJobs = openBallotJobs()
