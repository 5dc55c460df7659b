// Before the hall: of those who ask to come in so many are attended to at a time. What the store and the hall answer each of them comes back
// in bursts as large as that, and no larger.
import type { Turnstile } from './turnstile.ts'

/** enough to fill a commit on a slow disk */
const MOST_AT_ONCE = 32
/** Who has no answer by then, or does not take it, keeps nobody else waiting. */
const LONGEST_MS = 250

/** What is looked at of Node's ServerResponse. */
interface Answer {
  /** it is over, or its line gone */
  readonly closed: boolean
  readonly destroyed: boolean
  once(event: 'close', heard: () => void): unknown
  off(event: 'close', heard: () => void): unknown
}

/** Does `work`, which leads to the answer, when it is its turn; never for who has gone by then. */
export type Attend = (answer: Answer, work: () => void) => void

export function createAntechamber({ pass }: Turnstile, most = MOST_AT_ONCE): Attend {
  const waiting: { readonly answer: Answer; readonly work: () => void }[] = []
  let inside = 0

  function admit(): void {
    while (inside < most && waiting.length > 0) {
      const { answer, work } = waiting.shift()!
      if (answer.closed || answer.destroyed) continue
      inside += 1
      const leave = () => {
        answer.off('close', leave)
        clearTimeout(patience)
        inside -= 1
        admit()
      }
      const patience = setTimeout(leave, LONGEST_MS)
      answer.once('close', leave)
      pass(() => {
        if (!answer.destroyed) work()
      })
    }
  }

  return (answer, work) => {
    waiting.push({ answer, work })
    admit()
  }
}
