// A result in one sentence, elections included: the same for panels, the wall and announcements.
import type { Words } from '../../../shared/i18n/en.ts'
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'

/** `nameOf`: of a candidate, a delegation or somebody by name. */
export function outcomeSentence(
  { outcome, subject }: Pick<DecidedVote, 'outcome' | 'subject'>,
  { vote, ways }: Words,
  nameOf: (candidate: string) => string,
): string {
  // MA8: equally divided, and nothing is decided before the second vote
  if (outcome.reason === 'tie' && outcome.outcome === 'no-result') return ways.tieOpen
  if (subject.of !== 'election') return vote.sentence[outcome.reason](outcome.tally)
  const elected = outcome.elected ?? []
  return elected.length === 0 ? ways.election.nobody : ways.election.elected({ names: elected.map(nameOf) })
}

/** Whether ballots were cast that can be counted: not so without a vote, and in a silence procedure. */
export const hasCount = ({ method }: Pick<DecidedVote, 'method'>): boolean =>
  method !== 'no-objection' && method !== 'silence'

export const isElection = ({ subject }: Pick<DecidedVote, 'subject'>): boolean => subject.of === 'election'
