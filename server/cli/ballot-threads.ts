// Ballots judged on all cores: each thread takes a few of those that are left, until all are done or one does not hold.
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type FirstFault, type JudgeAll, judgeHere, type Setting } from '../../shared/ballot/verify/judge.ts'

/** some tenths of a second: often enough to show progress, seldom enough not to be felt */
const BATCH = 8
const WORKER = new URL('./ballot-worker.ts', import.meta.url)

/** Judges on `threads` threads; what few ballots there are is judged here. */
export const judgeOnThreads =
  (threads = availableParallelism()): JudgeAll =>
  async (setting, ballots, done) => {
    if (threads < 2 || ballots.length <= BATCH) return judgeHere(setting, ballots, done)
    const queue = { next: 0, done: 0, first: null as FirstFault | null }
    const count = Math.min(threads, Math.ceil(ballots.length / BATCH))
    await Promise.all(
      Array.from({ length: count }, () =>
        workThrough(setting, ballots, queue, () => done(Math.min(queue.done, ballots.length))),
      ),
    )
    return queue.first
  }

interface Queue {
  /** the first ballot that nobody has taken */
  next: number
  done: number
  first: FirstFault | null
}

/** One thread takes batch after batch. What comes after a fault that was found need not be judged. */
async function workThrough(
  setting: Setting,
  ballots: readonly string[],
  queue: Queue,
  told: () => void,
): Promise<void> {
  // no execArgv: a worker of a test runner must not load the runner
  const worker = new Worker(WORKER, { workerData: setting, execArgv: [] })
  try {
    while (queue.next < ballots.length && queue.first === null) {
      const from = queue.next
      const batch = ballots.slice(from, from + BATCH)
      queue.next += BATCH
      const fault = await answerOf(worker, batch)
      if (fault) queue.first = earlier(queue.first, { ...fault, index: from + fault.index })
      queue.done += batch.length
      told()
    }
  } finally {
    await worker.terminate()
  }
}

const earlier = (one: FirstFault | null, other: FirstFault): FirstFault =>
  one !== null && one.index < other.index ? one : other

/** Rejects when the thread fails. */
async function answerOf(worker: Worker, batch: readonly string[]): Promise<FirstFault | null> {
  worker.postMessage(batch)
  const [answer] = await once(worker, 'message')
  return answer
}
