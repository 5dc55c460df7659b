// Ballots judged by several at once: each takes a few of those that are left, until all are done or one does not hold.
import type { FirstFault, JudgeAll, Setting } from './judge.ts'

/** some tenths of a second: often enough to show progress, seldom enough not to be felt */
export const BATCH = 8

/** One of several judges, on a thread of its own. */
export interface Bench {
  /** The first of these that does not hold. Rejects when the thread fails. */
  judge(ballots: readonly string[]): Promise<FirstFault | null>
  /** It is not needed any more. */
  close(): void | Promise<void>
}

interface Queue {
  /** the first ballot that nobody has taken */
  next: number
  done: number
  first: FirstFault | null
}

/** `most`: benches that are opened where there is work for so many. */
export const judgeTogether =
  (most: number, open: (setting: Setting) => Bench): JudgeAll =>
  async (setting, ballots, done) => {
    const queue: Queue = { next: 0, done: 0, first: null }
    const count = Math.min(most, Math.ceil(ballots.length / BATCH))
    await Promise.all(
      Array.from({ length: count }, () => workThrough(open(setting), ballots, queue, () => done(queue.done))),
    )
    return queue.first
  }

/** One bench takes batch after batch. What comes after a fault that was found need not be judged. */
async function workThrough(
  bench: Bench,
  ballots: readonly string[],
  queue: Queue,
  told: () => void,
): Promise<void> {
  try {
    while (queue.next < ballots.length && queue.first === null) {
      const from = queue.next
      const batch = ballots.slice(from, from + BATCH)
      queue.next += batch.length
      const fault = await bench.judge(batch)
      if (fault) queue.first = earlier(queue.first, { ...fault, index: from + fault.index })
      queue.done += batch.length
      told()
    }
  } finally {
    await bench.close()
  }
}

const earlier = (one: FirstFault | null, other: FirstFault): FirstFault =>
  one !== null && one.index < other.index ? one : other
