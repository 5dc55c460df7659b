// What happens in votes. Choices do not enter the chain in clear before they are revealed.
import type { DelegationId, SilenceId, VoteId } from '../../ids.ts'
import type { Outcome } from '../majority/majority.ts'
import type { Method } from '../rulebooks/procedure.ts'
import type { BallotChoice, Subject } from './votes-state.ts'

export interface Revealed {
  readonly delegation: DelegationId
  readonly choice: BallotChoice
  readonly salt: string
}

export type VotesEvent =
  | {
      readonly type: 'vote.opened'
      readonly vote: VoteId
      readonly subject: Subject
      readonly decision: string
      readonly method: Method
      readonly isAgain: boolean
      /** VO23: equally divided, it is rejected at once; votes that were opened before this was said do not have it */
      readonly tieRejects?: true
      /** whose figures of population weigh; null: nothing is weighed */
      readonly year: number | null
      /** null: erased, or said by the subject alone */
      readonly question: string | null
      readonly salt: string
    }
  | {
      readonly type: 'ballot.cast'
      readonly vote: VoteId
      readonly delegation: DelegationId
      readonly choice: BallotChoice
      readonly salt: string
      /** the idempotency key of the request */
      readonly key: string
    }
  /** The next vote is taken in this way at least: somebody asked for it, as is their right. */
  | {
      readonly type: 'method.required'
      readonly method: 'recorded' | 'roll-call'
      readonly delegation: DelegationId
    }
  | { readonly type: 'objection.raised'; readonly vote: VoteId; readonly delegation: DelegationId }
  /** The order of a roll-call is known: by the lot, or the first of the order begins. */
  | { readonly type: 'roll.ordered'; readonly vote: VoteId; readonly order: readonly DelegationId[] }
  | {
      readonly type: 'roll.passed'
      readonly vote: VoteId
      readonly delegation: DelegationId
      readonly as: 'absent' | 'passed'
    }
  | {
      readonly type: 'vote.closed'
      readonly vote: VoteId
      /** one per delegation that cast, in seating order */
      readonly revealed: readonly Revealed[]
      /** of a secret vote, in which nothing is revealed: how often each answer was given (SB9) */
      readonly sums?: readonly number[]
      readonly outcome: Outcome
    }
  | {
      readonly type: 'silence.opened'
      readonly silence: SilenceId
      readonly subject: Subject
      /** key of the rulebook's decisions: what a vote would have needed, and so who may object */
      readonly decision: string
      readonly deadlineAt: number
      /** null: erased, or said by the subject alone */
      readonly question: string | null
      readonly salt: string
    }
  /** `by`: who broke it; null: nobody did in time, and it is adopted. */
  | {
      readonly type: 'silence.closed'
      readonly silence: SilenceId
      readonly brokenBy: DelegationId | null
      readonly outcome: Outcome
    }
