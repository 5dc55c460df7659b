// SB15: what a secret vote comes to, from its sums alone: the same outcome and consequences as of any other vote.
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { consequencesOf } from '../votes/consequences.ts'
import { outcomeOf } from '../votes/outcome.ts'
import type { OpenVote } from '../votes/votes-state.ts'
import { countedFrom } from './answers.ts'

/** The close with what follows; null: these are no sums of the ballots that were cast. `at`: ms since 1970. */
export function closeEvents(
  sitting: Sitting,
  vote: OpenVote,
  sums: readonly number[],
  at: number,
): readonly Event[] | null {
  const counted = countedFrom(sitting, vote, vote.secret?.standing.size ?? 0, sums)
  if (!counted) return null
  const outcome = outcomeOf(sitting, vote, counted)
  return [
    { type: 'vote.closed', vote: vote.id, revealed: [], sums, outcome },
    ...consequencesOf(sitting, vote.subject, outcome, counted, at),
  ]
}
