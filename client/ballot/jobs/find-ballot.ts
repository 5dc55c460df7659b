// Looking for one's own ballot on the board: its tracker is computed from each text, since a list of trackers could say anything.
import { trackerOf } from '../../../shared/ballot/cast/ballot.ts'
import type { Job } from './job.ts'

export interface BallotToFind {
  readonly tracker: string
  /** the texts of the board, in its order; null: erased */
  readonly ballots: readonly (string | null)[]
}

/** Its place, from 0; null: it is not there. */
export const findBallot: Job<BallotToFind, number | null> = ({ tracker, ballots }, { progress }) => {
  const place = ballots.findIndex((text, index) => {
    progress(index / ballots.length)
    return text !== null && trackerOf(text) === tracker
  })
  return place < 0 ? null : place
}
