// The last step of verifying a board, and the only one for two: what follows from the ballots when they have been judged.
import { trackerOf } from '../../../shared/ballot/cast/ballot.ts'
import type { FirstFault } from '../../../shared/ballot/verify/judge.ts'
import { openBoard } from '../../../shared/ballot/verify/open-board.ts'
import { type Verdict, verdictOf } from '../../../shared/ballot/verify/verify.ts'
import { type DiffVerdict, differenceOf } from '../../../shared/ballot/verify/verify-diff.ts'
import type { Job } from './job.ts'

/** A ballot on a board, as whoever cast it looks for it. */
export interface BallotLine {
  readonly tracker: string
  /** number of its event */
  readonly height: number
  /** false: a later one of the same credential counts */
  readonly isLast: boolean
}

export interface BoardJudged {
  readonly verdict: Verdict
  /** none where the board does not hold */
  readonly ballots: readonly BallotLine[]
}

export interface BoardToJudge {
  readonly bytes: Uint8Array
  /** of the ballots; null: they all hold */
  readonly judged: FirstFault | null
}

export const judgeBoard: Job<BoardToJudge, BoardJudged> = ({ bytes, judged }) => {
  const opened = openBoard(bytes)
  if (!opened.ok) return { verdict: opened, ballots: [] }
  const verdict = verdictOf(opened, judged)
  if (!verdict.ok) return { verdict, ballots: [] }
  const credentials = opened.ballots.map((ballot) => ballot?.credential)
  const ballots = opened.texts.map((text, index) => ({
    tracker: trackerOf(text),
    height: opened.cast[index]!.head.height,
    isLast: credentials.lastIndexOf(credentials[index]) === index,
  }))
  return { verdict, ballots }
}

/** What keeps a newer board from going on from an older one; null: nothing. */
export const compareBoards: Job<
  { readonly older: Uint8Array; readonly newer: Uint8Array },
  (DiffVerdict & { readonly ok: false }) | null
> = ({ older, newer }) => differenceOf(older, newer)
