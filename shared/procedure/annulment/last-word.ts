// VO26: which results may be annulled as far as the list of all that was decided says: nothing else rests on them.
import type { DecidedVote } from '../votes/votes-state.ts'

/** What a later vote would be about, for this one not to be the last word; null: every vote stands by itself. */
function matterOf({ subject }: DecidedVote): string | null {
  switch (subject.of) {
    case 'proposal':
    case 'amendment':
    case 'part':
      return subject.proposal
    case 'election':
      return subject.election
    case 'motion':
      return subject.motion
    default:
      return null
  }
}

/** `decided`: all votes in their order. */
export function isLastWord(decided: readonly DecidedVote[], index: number): boolean {
  const vote = decided[index]
  if (!vote || vote.annulled || vote.subject.of === 'ruling' || vote.subject.of === 'part') return false
  // what a motion brought about, others rest on
  if (vote.subject.of === 'motion' && vote.outcome.outcome === 'adopted') return false
  const matter = matterOf(vote)
  return matter === null || !decided.slice(index + 1).some((later) => matterOf(later) === matter)
}
