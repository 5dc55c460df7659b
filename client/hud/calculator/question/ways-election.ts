// What would change an election: how many votes a candidate lacks, and from whom they would have to come. Asked of the calculator.
import { readQuestion } from '../../../../shared/procedure/majority/decision-input.ts'
import { type Fields, isFault } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { decideMatter } from '../../../../shared/procedure/majority/decision-matter.ts'

/** `candidate` would be elected, or be so no more, if `count` votes had come from, or gone to, `other`. */
export interface Shift {
  readonly candidate: string
  readonly wouldBeElected: boolean
  readonly count: number
  /** null: from ballots that name fewer than they might */
  readonly other: string | null
}

const MOST_SHIFTS = 3
/** candidates from whom votes are taken, those with most of them first */
const MOST_GIVERS = 8

type Votes = Readonly<Record<string, number>>

function electedBy(input: Fields, candidates: Votes): readonly string[] {
  const question = readQuestion({ ...input, candidates })
  return isFault(question) ? [] : (decideMatter(question).elected ?? [])
}

/** Those without a place, most votes first; where all places are filled, the last who has one as well. */
export function shiftsOf(input: Fields): readonly Shift[] {
  const votes = input.candidates as Votes
  const elected = electedBy(input, votes)
  const ranked = Object.keys(votes).toSorted((one, other) => (votes[other] ?? 0) - (votes[one] ?? 0))
  const others = ranked.filter((name) => !elected.includes(name)).slice(0, MOST_SHIFTS)
  const gains = others.flatMap((name) => smallest(input, votes, name, true, ranked))
  const last = elected.at(-1)
  const losses = last === undefined ? [] : smallest(input, votes, last, false, others)
  return [...gains, ...losses].slice(0, MOST_SHIFTS)
}

function smallest(
  input: Fields,
  votes: Votes,
  candidate: string,
  wouldBeElected: boolean,
  others: readonly string[],
): readonly Shift[] {
  const sources = [null, ...others.filter((name) => name !== candidate).slice(0, MOST_GIVERS)]
  const shifts = sources.flatMap((other): readonly Shift[] => {
    const giver = wouldBeElected ? other : candidate
    const most = giver === null ? Number(input.valid) : (votes[giver] ?? 0)
    for (let count = 1; count <= most; count++) {
      const after = shifted(votes, giver, wouldBeElected ? candidate : other, count)
      if (electedBy(input, after).includes(candidate) === wouldBeElected && fits(input, after))
        return [{ candidate, wouldBeElected, count, other }]
    }
    return []
  })
  return shifts.toSorted((one, other) => one.count - other.count).slice(0, 1)
}

const shifted = (votes: Votes, from: string | null, to: string | null, count: number): Votes => ({
  ...votes,
  ...(from === null ? {} : { [from]: (votes[from] ?? 0) - count }),
  ...(to === null ? {} : { [to]: (votes[to] ?? 0) + count }),
})

const fits = (input: Fields, candidates: Votes): boolean => !isFault(readQuestion({ ...input, candidates }))
