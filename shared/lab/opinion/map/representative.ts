// The statements that stand for a group: those that it answers otherwise than the others do, chosen as Pol.is chooses them
// (Small, Björkegren, Erkkilä, Shaw, Megill: Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces, 2021).
import { isTelling, seenIn, shareOf, sumOf, type Tally, zOfDifference, zOfShare } from './tallies.ts'

export interface Representative {
  /** index of the column */
  readonly statement: number
  readonly answer: 'agree' | 'disagree'
  /** of how many of the group that answered it, how many so */
  readonly count: number
  readonly seen: number
  /** how many times as likely so as among the others */
  readonly times: number
}

interface Judged extends Representative {
  readonly zOfShare: number
  readonly zOfDifference: number
  readonly weight: number
}

const MOST = 5

function judge(statement: number, own: Tally, others: Tally, answer: 'agree' | 'disagree'): Judged {
  const slot = answer === 'agree' ? 0 : 1
  const [count, seen, outside, outsideOf] = [own[slot], seenIn(own), others[slot], seenIn(others)]
  const times = shareOf(count, seen) / shareOf(outside, outsideOf)
  const share = zOfShare(count, seen)
  const difference = zOfDifference(count, seen, outside, outsideOf)
  const weight = times * difference * shareOf(count, seen) * share
  return { statement, answer, count, seen, times, zOfShare: share, zOfDifference: difference, weight }
}

const isSufficient = (judged: Judged): boolean =>
  isTelling(judged.zOfShare) && isTelling(judged.zOfDifference)

/**
 * For one of at least two groups up to five statements, agreement first, the weightiest first. Where none passes both tests at 90 %
 * the one that tells the group best from the others. `least`: answers below which a statement is not named.
 */
export function representativesOf(
  tallies: readonly (readonly Tally[])[],
  group: number,
  least: number,
): Representative[] {
  const judged = tallies[group]!.flatMap((own, statement): Judged[] => {
    const others = sumOf(tallies.filter((_, at) => at !== group).map((each) => each[statement]!))
    if (seenIn(own) < least || seenIn(others) < least) return []
    const agree = judge(statement, own, others, 'agree')
    const disagree = judge(statement, own, others, 'disagree')
    return [agree.zOfDifference > disagree.zOfDifference ? agree : disagree]
  })
  const sufficient = judged
    .filter(isSufficient)
    .toSorted((one, other) => other.weight - one.weight || one.statement - other.statement)
    .slice(0, MOST)
  const named = sufficient.length > 0 ? sufficient : bestOf(judged)
  return [
    ...named.filter(({ answer }) => answer === 'agree'),
    ...named.filter(({ answer }) => answer === 'disagree'),
  ].map(({ statement, answer, count, seen, times }) => ({ statement, answer, count, seen, times }))
}

function bestOf(judged: readonly Judged[]): readonly Judged[] {
  const telling = judged.filter(({ count, zOfDifference }) => count > 0 && zOfDifference > 0)
  return telling
    .toSorted((one, other) => other.zOfDifference - one.zOfDifference || one.statement - other.statement)
    .slice(0, 1)
}
