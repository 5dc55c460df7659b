// What the have and the need of a limb are parts of, for bars and percentages.
import type { ElectionLimb } from '../../../../shared/procedure/majority/decision-election.ts'
import type { Question } from '../../../../shared/procedure/majority/decision-matter.ts'
import { countOf } from '../../../../shared/procedure/majority/decision-poll.ts'
import type { Limb } from '../../../../shared/procedure/majority/decision-weigh.ts'

/** Votes, members or units of population. */
export function wholeOf(limb: Limb | ElectionLimb, question: Question): number {
  if (question.kind === 'election')
    return limb.test === 'majority-of-members' ? question.election.members : question.election.valid
  const { poll } = question
  switch (limb.test) {
    case 'share-of-votes':
    case 'more-yes-than-no':
      return countOf(poll, 'yes+no')
    case 'share-of-participating':
      return countOf(poll, 'participating')
    case 'share-of-present':
      return countOf(poll, 'present')
    case 'share-of-population':
      return poll.weights?.total ?? 0
    case 'no-veto':
      return limb.need
    case 'share-of-entitled':
      return poll.entitled
    default:
      return poll.members
  }
}

const HUNDREDTHS = 10_000

/** Parts of the population in hundredths of a percent; what there is rounded down, what is needed up, so that neither flatters. */
export function hundredthsOf(
  { have, need }: { readonly have: number; readonly need: number },
  question: Question,
): { readonly have: number; readonly need: number } {
  const total = (question.kind === 'vote' && question.poll.weights?.total) || 1
  return { have: Math.floor((have * HUNDREDTHS) / total), need: Math.ceil((need * HUNDREDTHS) / total) }
}
