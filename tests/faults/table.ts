// What a run of faults came to: one line a case, and the count.
import type { FaultCase } from './case.ts'

export interface Tried {
  readonly number: number
  readonly words: string
  readonly outcome: 'held' | 'FAILED' | 'not tried'
  readonly seconds: number
  /** what was seen, what did not hold, or why it was not tried */
  readonly note: string
}

/** Runs one case; nothing is thrown. */
export async function tryCase({ number, words, run }: FaultCase): Promise<Tried> {
  const since = performance.now()
  const [outcome, note] = await run().then(
    (seen): [Tried['outcome'], string] =>
      typeof seen === 'string' ? ['held', seen] : ['not tried', seen.why],
    (error: unknown): [Tried['outcome'], string] => ['FAILED', String(error)],
  )
  return { number, words, outcome, note, seconds: (performance.now() - since) / 1000 }
}

export const lineOf = ({ number, words, outcome, seconds, note }: Tried): string =>
  `${String(number).padStart(3)}  ${outcome.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${words}\n${' '.repeat(24)}${note}`

/** The last line of every run. */
export function summaryOf(tried: readonly Tried[]): string {
  const count = (outcome: Tried['outcome']) => tried.filter((each) => each.outcome === outcome).length
  const seconds = tried.reduce((sum, each) => sum + each.seconds, 0)
  return `${tried.length} cases: ${count('held')} held, ${count('FAILED')} failed, ${count('not tried')} not tried; ${seconds.toFixed(0)} s`
}
