// What several chapters ask before anything else. Each answers with the refusal, or with what it found.
import type { DelegationId, PersonId } from '../ids.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { ok, type Result } from '../result.ts'
import type { Who } from './command.ts'
import type { Sitting } from './sitting.ts'
import { delegationOf, hasVote, isAtDesk, isPresent, presides } from './standing.ts'

export type Gate<T> = Result<T, Refusal>
export type Refused = Result<never, Refusal>

/** The first refusal among these, or undefined when all let pass. */
export const refusedBy = (...gates: readonly Gate<unknown>[]): Refused | undefined =>
  gates.find((gate): gate is Refused => !gate.ok)

/** Who presides, and nobody else (RO1). */
export const asPresiding = (sitting: Sitting, who: Who, rule: string): Gate<PersonId> =>
  who !== 'system' && presides(sitting, who) ? ok(who) : refuse('not-presiding', rule)

/** Who presides, another chair, or the secretary (RO13). */
export const asDesk = (sitting: Sitting, who: Who, rule: string): Gate<PersonId> =>
  who !== 'system' && isAtDesk(sitting, who) ? ok(who) : refuse('not-at-desk', rule)

export interface Delegate {
  readonly person: PersonId
  readonly delegation: DelegationId
}

/** A person of a delegation that is present. */
export function asDelegate(sitting: Sitting, who: Who, rule: string): Gate<Delegate> {
  const delegation = delegationOf(sitting, who)
  if (who === 'system' || delegation === null) return refuse('not-in-delegation', rule)
  return isPresent(sitting, delegation) ? ok({ person: who, delegation }) : refuse('absent', rule)
}

/** A meeting is open: not before, not suspended, not after (AG2). */
export const inMeeting = (sitting: Sitting, rule: string): Gate<null> =>
  sitting.agenda.meeting.phase === 'open' ? ok(null) : refuse('meeting-not-open', rule)

/** No vote is under way: while there is one, only points of order on its conduct are in order (VO12). */
export const outsideVote = (sitting: Sitting, rule: string): Gate<null> =>
  sitting.vote === null ? ok(null) : refuse('during-vote', rule)

/** No proposal is being voted on: from the first vote on anything of it until it is decided, only the voting goes on (PR20). */
export const notVoting = ({ proposals }: Sitting, rule: string): Gate<null> =>
  proposals.proposals.some(({ isVoting }) => isVoting) ? refuse('voting-begun', rule) : ok(null)

/** Nobody has changed this since the asker looked: `changedAt` is the height of the last change (RO15). */
export const asSeen = (changedAt: number, seen: number): Gate<null> =>
  changedAt <= seen ? ok(null) : refuse('changed-meanwhile', 'RO15')

/** A whole number within bounds, or 'bad-figure' naming the field. */
export const figure = (value: number, least: number, most: number, field: string): Gate<number> =>
  Number.isSafeInteger(value) && value >= least && value <= most
    ? ok(value)
    : refuse('bad-figure', undefined, field)

/** A person of a delegation that is present and may vote on matters of this decision (a key of the rulebook). */
export function asVoter(sitting: Sitting, who: Who, decision: string, rule: string): Gate<Delegate> {
  const delegate = asDelegate(sitting, who, rule)
  if (!delegate.ok) return delegate
  return hasVote(sitting, delegate.value.delegation, decision) ? delegate : refuse('no-vote-on-this', rule)
}
