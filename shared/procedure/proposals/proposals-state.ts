// Draft resolutions and decisions with their amendments, as they stand.
import type { AmendmentId, DelegationId, ItemId, ProposalId, VoteId } from '../../ids.ts'

export interface ProposalText {
  readonly title: string
  /** each recital */
  readonly preamble: readonly string[]
  /** each operative paragraph; the first is number 1 */
  readonly operative: readonly string[]
}

/** To one operative paragraph, counted from 1 in the text as it was submitted; added after `paragraph`, 0: at the start. */
export interface Change {
  readonly is: 'replace' | 'add' | 'delete'
  readonly paragraph: number
  /** null: it is a deletion */
  readonly text: string | null
}

export interface Amendment {
  readonly id: AmendmentId
  readonly proposal: ProposalId
  readonly delegation: DelegationId
  readonly sponsors: readonly DelegationId[]
  /** null: erased */
  readonly change: Change | null
  /** accepted: taken over by the sponsors; fallen: implied by another decision, so that no vote is needed */
  readonly phase: 'submitted' | 'introduced' | 'adopted' | 'accepted' | 'rejected' | 'fallen' | 'withdrawn'
}

export interface Proposal {
  readonly id: ProposalId
  readonly item: ItemId | null
  /** as it stands, with what was adopted or accepted; null: erased */
  readonly text: ProposalText | null
  readonly delegation: DelegationId
  readonly sponsors: readonly DelegationId[]
  /** who signed so that it can be discussed, without being for it */
  readonly signatories: readonly DelegationId[]
  /** key of the rulebook's decisions */
  readonly decision: string
  readonly phase:
    | 'submitted'
    | 'introduced'
    | 'adopted'
    | 'rejected'
    | 'no-result'
    | 'no-action'
    | 'withdrawn'
  readonly isAmended: boolean
  /** voting on it has begun: only the voting goes on (GA 88) */
  readonly isVoting: boolean
  /** voted in parts: the operative paragraphs of each, and how each came out */
  readonly parts: readonly {
    readonly paragraphs: readonly number[]
    readonly result: 'waiting' | 'adopted' | 'rejected'
  }[]
  /** order in which amendments are voted, by the chair: furthest removed first; those not listed come after, as submitted */
  readonly amendmentOrder: readonly AmendmentId[]
  /** an amendment whose adoption makes others fall, as the chair has said before the vote */
  readonly excludes: Readonly<Record<AmendmentId, readonly AmendmentId[]>>
  readonly votes: readonly VoteId[]
}

export interface Proposals {
  /** in the order of submission */
  readonly proposals: readonly Proposal[]
  readonly amendments: readonly Amendment[]
  /** ids given so far */
  readonly count: number
  readonly amendmentCount: number
}

export const EMPTY_PROPOSALS: Proposals = { proposals: [], amendments: [], count: 0, amendmentCount: 0 }
