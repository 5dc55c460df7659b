// What a secret ballot asks, as a list of answers of which each is chosen or not, and what the sums over all ballots say (SB9).
import { CHOICES, tallyOf } from '../majority/majority.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { type Counted, NOTHING_COUNTED } from '../votes/counted.ts'
import type { OpenVote } from '../votes/votes-state.ts'

export interface Answers {
  /** in the order in which a ballot has them */
  readonly answers: readonly string[]
  /** a ballot may choose nothing: then that stands before all answers */
  readonly isBlankable: boolean
  /** a ballot that is not blank chooses one at least, and so many at most */
  readonly most: number
}

type Asked = Pick<OpenVote, 'subject' | 'decision'>

/** Of a question yes, no and, where one may, abstain; of an election those who may be voted for. */
export function answersOf(sitting: Sitting, { subject, decision }: Asked): Answers {
  if (subject.of !== 'election') {
    const { noAbstention } = rulebookOf(sitting).procedure.voting
    const answers = CHOICES.filter((choice) => choice !== 'abstain' || !noAbstention.includes(decision))
    return { answers, isBlankable: false, most: 1 }
  }
  const election = sitting.elections.find(({ id }) => id === subject.election)
  if (!election) throw new Error(`there is no election ${subject.election}`)
  const { eligible, open } = election
  return { answers: eligible, isBlankable: true, most: Math.min(open, eligible.length) }
}

/** The sums of so many ballots as counts; null: they cannot be theirs. `sums`: with the blank ones first, where there can be any. */
export function countedFrom(
  sitting: Sitting,
  vote: Asked,
  ballots: number,
  sums: readonly number[],
): Counted | null {
  const { answers, isBlankable, most } = answersOf(sitting, vote)
  if (!sums.every((sum) => Number.isSafeInteger(sum) && sum >= 0 && sum <= ballots)) return null
  const [blank, given] = isBlankable ? [sums[0] ?? 0, sums.slice(1)] : [0, sums]
  if (given.length !== answers.length) return null
  const valid = ballots - blank
  const total = given.reduce((sum, each) => sum + each, 0)
  if (total < valid || total > valid * most || given.some((sum) => sum > valid)) return null
  if (isBlankable)
    return {
      ...{ tally: { yes: valid, no: 0, abstain: blank }, votes: null },
      names: new Map(answers.map((name, index) => [name, given[index] ?? 0])),
    }
  const tally = Object.fromEntries(answers.map((answer, index) => [answer, given[index] ?? 0]))
  return { ...NOTHING_COUNTED, tally: { ...tallyOf([]), ...tally }, votes: null }
}

/** Of nobody. */
export const noSums = (sitting: Sitting, vote: Asked): readonly number[] => {
  const { answers, isBlankable } = answersOf(sitting, vote)
  return Array.from({ length: answers.length + (isBlankable ? 1 : 0) }, () => 0)
}
