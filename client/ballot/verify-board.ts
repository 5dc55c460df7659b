// A board verified in this browser, on all its cores, from a file and nothing else: no server is asked.
import { judgeTogether } from '../../shared/ballot/verify/judge-together.ts'
import type { BallotJobs, JobResult } from './call.ts'
import type { JobName, JobOutput } from './jobs/jobs.ts'
import type { BoardJudged } from './jobs/judge-board.ts'

export type Stage =
  | { readonly is: 'comparing' | 'reading' | 'counting' }
  | { readonly is: 'judging'; readonly done: number; readonly of: number }

/** `of`: which of two boards it is about. */
export type Verified = BoardJudged & { readonly of: 'old' | 'new' }

export interface Boards {
  readonly board: Uint8Array
  /** null: there is nothing to compare it with */
  readonly older: Uint8Array | null
}

/** Rejects with an Error when a thread breaks, or when it is given up, as `signal` says. `jobs`: of so many threads. */
export async function verifyBoards(
  jobs: readonly BallotJobs[],
  { board, older }: Boards,
  tell: (stage: Stage) => void,
  signal?: AbortSignal,
): Promise<Verified> {
  const [first] = jobs
  if (!first) throw new Error('there is no thread')
  if (older) {
    tell({ is: 'comparing' })
    const difference = outputOf(await first.run('compareBoards', { older, newer: board }))
    if (difference) return { verdict: difference, ballots: [], of: difference.of }
  }
  tell({ is: 'reading' })
  const read = outputOf(await first.run('readBoard', { bytes: board }))
  if (read.is === 'fails') return { verdict: read.verdict, ballots: [], of: 'new' }
  const { setting, ballots, of } = read.toJudge
  tell({ is: 'judging', done: 0, of })
  const judged = await judgeOn(jobs, signal)(setting, ballots, (done) => tell({ is: 'judging', done, of }))
  tell({ is: 'counting' })
  return { ...outputOf(await first.run('judgeBoard', { bytes: board, judged })), of: 'new' }
}

/** Each thread is a judge. A thread is not ended when it is given up: without a connection another one might not start. */
function judgeOn(jobs: readonly BallotJobs[], signal: AbortSignal | undefined) {
  const free = [...jobs]
  return judgeTogether(jobs.length, (setting) => {
    const own = free.pop()!
    return {
      async judge(ballots) {
        signal?.throwIfAborted()
        return outputOf(await own.run('judgeBallots', { setting, ballots }))
      },
      close: () => undefined,
    }
  })
}

function outputOf<N extends JobName>(result: JobResult<N>): JobOutput<N> {
  if (!result.ok) throw new Error(result.refusal.fault)
  return result.value
}
