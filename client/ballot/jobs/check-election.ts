// What ballots are to refer to, checked before one is made: a server could write another question, or encrypt for itself alone.

import type { ElectionToTrust } from './election-for.ts'
import { electionFor } from './election-for.ts'
import type { Job } from './job.ts'

/** What a ballot asks, as it will be encrypted. */
export interface BallotPaper {
  /** the election as the board has it */
  readonly election: string
  /** in the order in which they are encrypted */
  readonly answers: readonly string[]
  readonly isBlankable: boolean
  /** answers that a ballot names, unless it is blank */
  readonly min: number
  readonly max: number
}

/** Throws a Flaw: the text is not the one that the chain names, of another office, or its key not that of the trustees. */
export const checkElection: Job<ElectionToTrust, BallotPaper> = (given) => {
  const { questions } = electionFor(given)
  const { answers, mayBeBlank, min, max } = questions[0]!
  return { election: given.election, answers, isBlankable: mayBeBlank, min, max }
}
