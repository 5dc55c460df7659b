// The encrypted tally: the product of the last ballots of all who cast. Nobody can read it yet, anyone can compute it.
import type { Ballot } from '../cast/ballot.ts'
import type { Election } from '../election/election.ts'
import { slotsOf } from '../election/question.ts'
import { insist } from '../faults.ts'
import { type Ciphertext, ciphertextJson, productOf } from '../json/elements.ts'
import { countOf, fieldsOf, hashOf, parseJson } from '../json/shapes.ts'

/** For each question, each slot. */
export type Tally = readonly (readonly Ciphertext[])[]

/** What of a ballot is counted. */
export type Counted = Pick<Ballot, 'credential' | 'answers'>

/** BA19. The last ballot of every credential. */
export const lastBallots = <Each extends Counted>(ballots: readonly Each[]): readonly Each[] => [
  ...new Map(ballots.map((ballot) => [ballot.credential, ballot])).values(),
]

/** BA19. `ballots`: one for each credential. */
export const tallyOf = ({ group, questions }: Election, ballots: readonly Counted[]): Tally =>
  questions.map((question, index) =>
    Array.from({ length: slotsOf(question) }, (_, slot) =>
      productOf(
        group,
        ballots.map(({ answers }) => answers[index]!.choices[slot]!),
      ),
    ),
  )

export const tallyText = (tally: Tally): string =>
  JSON.stringify(tally.map((slots) => slots.map(ciphertextJson)))

export interface SizedTally {
  /** ballots counted */
  readonly ballots: number
  /** hash of the tally's text */
  readonly tally: string
}

/** The weight of every ballot is one (BA6). */
export const sizedTallyText = ({ ballots, tally }: SizedTally): string =>
  JSON.stringify({ num_tallied: ballots, total_weight: ballots, encrypted_tally: tally })

/** Throws a Flaw. */
export function readSizedTally(text: string): SizedTally {
  const fields = fieldsOf(parseJson(text), ['num_tallied', 'total_weight', 'encrypted_tally'])
  const sized = { ballots: countOf(fields.num_tallied), tally: hashOf(fields.encrypted_tally) }
  insist(fields.total_weight === fields.num_tallied, 'wrong-number-of-ballots')
  insist(sizedTallyText(sized) === text, 'not-canonical')
  return sized
}
