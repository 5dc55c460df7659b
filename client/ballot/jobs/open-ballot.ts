// A ballot opened instead of cast: what its randomness shows that it holds, whatever was said when it was made (BA16).
import { openBallot as open } from '../../../shared/ballot/cast/audit-ballot.ts'
import type { Opening } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import { readElection } from '../../../shared/ballot/election/election.ts'
import type { Job } from './job.ts'

export interface BallotToOpen {
  readonly election: string
  /** the text of the ballot */
  readonly ballot: string
  readonly opening: Opening
}

/** For each ciphertext 0 or 1, the blank vote first where there can be one; null: the randomness is not that of this ballot. */
export const openBallot: Job<BallotToOpen, readonly number[] | null> = ({ election, ballot, opening }) =>
  open(readElection(election), ballot, opening)?.[0] ?? null
