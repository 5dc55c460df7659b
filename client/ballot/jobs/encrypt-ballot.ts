// A ballot as a delegate casts it: encrypted, proven, signed. What opens it comes along for an audit, and is else forgotten.
import { trackerOf } from '../../../shared/ballot/cast/ballot.ts'
import { filledUp } from '../../../shared/ballot/cast/ballot-length.ts'
import { encryptBallot as encrypt, type Opening } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import { sumsOf } from '../../../shared/ballot/cast/statements.ts'
import { type Election, readElection } from '../../../shared/ballot/election/election.ts'
import { type Choice, type Question, slotsOf } from '../../../shared/ballot/election/question.ts'
import type { Job } from './job.ts'

export interface BallotToMake {
  /** the election as the board has it */
  readonly election: string
  readonly choice: Choice
  /** the delegation's secret text */
  readonly credential: string
}

export interface BallotMade {
  /** as it stands on the board */
  readonly text: string
  /** as it travels (BA18) */
  readonly filled: string
  readonly tracker: string
  readonly opening: Opening
}

export const encryptBallot: Job<BallotToMake, BallotMade> = (
  { election: text, choice, credential },
  { chance, progress },
) => {
  const election = readElection(text)
  const draws = drawsFor(election)
  let drawn = 0
  const counting = (bytes: number): Uint8Array => {
    progress(drawn++ / draws)
    return chance(bytes)
  }
  const made = encrypt(election, [choice], credential, counting)
  return {
    text: made.text,
    filled: filledUp(election, made.text),
    tracker: trackerOf(made.text),
    opening: made.opening,
  }
}

/** Whatever is chosen, the same numbers are drawn: so how many are drawn tells how far it is, and nothing else. */
export const drawsFor = ({ questions }: Pick<Election, 'questions'>): number =>
  questions.reduce((sum, question) => sum + drawsOf(question), 1)

/** Of a proof that one of so many claims is true: a nonce, and two numbers for each claim. */
const drawsOfProof = (claims: number): number => 1 + 2 * claims

function drawsOf(question: Question): number {
  const each = slotsOf(question) * (1 + drawsOfProof(2))
  const sums = sumsOf(question).length
  return each + (question.mayBeBlank ? drawsOfProof(2) + drawsOfProof(1 + sums) : drawsOfProof(sums))
}
