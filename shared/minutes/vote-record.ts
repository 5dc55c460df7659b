// One decided vote as a file of its own: what minutes.json says of it, with what is needed to read it by itself.
import { MINUTES_VERSION, type Minutes, type MinutesDelegation, type MinutesVote } from './minutes.ts'

export interface VoteRecord extends Pick<Minutes, 'session' | 'title' | 'rulebook' | 'journal'> {
  readonly format: 'majlis-vote'
  readonly version: typeof MINUTES_VERSION
  readonly vote: MinutesVote
  /** in seating order */
  readonly delegations: readonly Pick<MinutesDelegation, 'id' | 'name' | 'isObserver'>[]
}

/** null: no such vote was decided. */
export function voteRecordOf(minutes: Minutes, id: string): VoteRecord | null {
  const vote = minutes.votes.find((each) => each.id === id)
  if (!vote) return null
  const { session, title, rulebook, journal, delegations } = minutes
  return {
    ...{ format: 'majlis-vote', version: MINUTES_VERSION, session, title, rulebook, journal, vote },
    delegations: delegations.map(({ id: delegation, name, isObserver }) => ({
      ...{ id: delegation, name, isObserver },
    })),
  }
}
