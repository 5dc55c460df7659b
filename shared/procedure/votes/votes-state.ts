// The question before the hall, silence procedures that run, and all that was decided.
import type {
  AmendmentId,
  DelegationId,
  ElectionId,
  LotId,
  MotionId,
  PersonId,
  PointId,
  ProposalId,
  SilenceId,
  VoteId,
} from '../../ids.ts'
import type { Annulled, Annulment } from '../annulment/annulment-state.ts'
import type { Choice, Outcome } from '../majority/majority.ts'
import type { Method } from '../rulebooks/procedure.ts'
import type { SecretCount, SecretVote } from '../secret/secret-state.ts'
import { type CastKeys, noKeys } from './cast-keys.ts'

/** What is decided. */
export type Subject =
  | { readonly of: 'question' }
  | { readonly of: 'motion'; readonly motion: MotionId }
  | { readonly of: 'ruling'; readonly point: PointId }
  | { readonly of: 'proposal'; readonly proposal: ProposalId }
  | { readonly of: 'amendment'; readonly proposal: ProposalId; readonly amendment: AmendmentId }
  /** `part`: index into the parts of the proposal */
  | { readonly of: 'part'; readonly proposal: ProposalId; readonly part: number }
  | { readonly of: 'election'; readonly election: ElectionId }

/** In a vote: yes, no or abstain. In an election: names of candidates, at most one a place; none: an abstention. */
export type BallotChoice = Choice | readonly string[]

export interface Ballot {
  /** null: secret */
  readonly choice: BallotChoice | null
  readonly by: PersonId
  readonly at: number
  /** height of its entry in the journal */
  readonly seq: number
  readonly salt: string
}

/** What a key was used for, so that asking again gets the same receipt. */
export interface KeyUse {
  readonly vote: VoteId
  readonly delegation: DelegationId
  readonly ballot: Ballot
}

/** Of a roll-call: the delegations in the order in which they are called. */
export interface RollCall {
  /** null: the lot that says where it starts has not been drawn */
  readonly order: readonly DelegationId[] | null
  readonly lot: LotId | null
  /** called and not there, or passed; who passed is called once more at the end */
  readonly absent: readonly DelegationId[]
  readonly passed: readonly DelegationId[]
}

export interface OpenVote {
  readonly id: VoteId
  /** null: erased, or said by the subject alone */
  readonly question: string | null
  readonly subject: Subject
  /** key of the rulebook's decisions */
  readonly decision: string
  readonly method: Method
  readonly openedAt: number
  readonly ballots: ReadonlyMap<DelegationId, Ballot>
  readonly rollCall: RollCall | null
  /** delegations that object to a decision without a vote */
  readonly objections: readonly DelegationId[]
  /** the second vote after one that was equally divided */
  readonly isAgain: boolean
  /** equally divided, it is rejected, though the rule of its decision gives another a second vote (VO23) */
  readonly tieRejects?: true
  /** whose figures of population weigh; null: nothing is weighed */
  readonly year: number | null
  /** of a secret vote alone */
  readonly secret?: SecretVote
}

/** One question that was decided, with what makes its count checkable. */
export interface DecidedVote {
  readonly vote: VoteId | SilenceId
  /** null: erased */
  readonly question: string | null
  readonly subject: Subject
  readonly decision: string
  readonly method: Method | 'silence'
  readonly openedAt: number
  readonly closedAt: number
  readonly choices: Readonly<Record<DelegationId, BallotChoice>>
  readonly outcome: Outcome
  /** of a secret vote alone: choices are empty then */
  readonly secret?: SecretCount
  /** VO28: it does not stand */
  readonly annulled?: Annulled
}

/** A proposal or a question that is adopted unless somebody breaks the silence in time. */
export interface Silence {
  readonly id: SilenceId
  /** null: erased, or said by the subject alone */
  readonly question: string | null
  readonly subject: Subject
  /** key of the rulebook's decisions: what a vote would have needed, and so who may object */
  readonly decision: string
  readonly openedAt: number
  readonly deadlineAt: number
}

export interface Votes {
  readonly vote: OpenVote | null
  /** keys of the open vote, or of the last one until the next opens */
  readonly keys: CastKeys<KeyUse>
  /** oldest first */
  readonly decided: readonly DecidedVote[]
  /** votes opened so far */
  readonly voteCount: number
  /** how the next vote is taken at least; null: as the chair puts it */
  readonly required: 'recorded' | 'roll-call' | null
  readonly silences: readonly Silence[]
  readonly silenceCount: number
  /** a result that somebody asks to be annulled */
  readonly annulment: Annulment | null
}

export const EMPTY_VOTES: Votes = {
  vote: null,
  keys: noKeys(),
  decided: [],
  voteCount: 0,
  required: null,
  silences: [],
  silenceCount: 0,
  annulment: null,
}
