// Draft resolutions and decisions with their amendments, as they stand.
import type { AmendmentId, DelegationId, ItemId, ProposalId, SilenceId, VoteId } from '../../ids.ts'

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
  /** null: it is a deletion, or erased */
  readonly text: string | null
}

export interface Amendment {
  readonly id: AmendmentId
  readonly proposal: ProposalId
  readonly delegation: DelegationId
  readonly sponsors: readonly DelegationId[]
  readonly change: Change
  /** accepted: taken over by who submitted the proposal; fallen: implied by another decision, so that no vote is needed */
  readonly phase: 'submitted' | 'introduced' | 'adopted' | 'accepted' | 'rejected' | 'fallen' | 'withdrawn'
  /** as it was before the vote that settled it, should that be annulled; left out: no vote did */
  readonly before?: { readonly phase: Amendment['phase']; readonly vote: VoteId | SilenceId }
}

/** Operative paragraphs that are voted on by themselves, and how that came out. */
export interface Part {
  readonly paragraphs: readonly number[]
  readonly result: 'waiting' | 'adopted' | 'rejected'
}

export interface Proposal {
  readonly id: ProposalId
  readonly item: ItemId | null
  /** as it was submitted, to which numbers of paragraphs refer; null: erased */
  readonly submitted: ProposalText | null
  /** operative paragraphs of the text as submitted, known though that is erased */
  readonly submittedParagraphs: number
  /** as it stands, with what was adopted or accepted and without the parts that were rejected; null: erased */
  readonly text: ProposalText | null
  readonly delegation: DelegationId
  readonly sponsors: readonly DelegationId[]
  /** who signed so that it can be discussed, without being for it */
  readonly signatories: readonly DelegationId[]
  /** key of the rulebook's decisions */
  readonly decision: string
  readonly phase: 'submitted' | 'introduced' | 'adopted' | 'rejected' | 'no-action' | 'withdrawn'
  /** by the body, not by who submitted it */
  readonly isAmended: boolean
  /** only the voting on it goes on (PR20) */
  readonly isVoting: boolean
  /** voted in parts, in this order */
  readonly parts: readonly Part[]
  /** order in which amendments are voted, by the chair: furthest removed first; those not listed come after */
  readonly amendmentOrder: readonly AmendmentId[]
  /** an amendment whose adoption makes others fall, as the chair has said before the vote */
  readonly excludes: Readonly<Record<AmendmentId, readonly AmendmentId[]>>
  /** on it, its parts and its amendments, since it came before the body; none: voting has not begun */
  readonly votes: readonly VoteId[]
  /** number of the meeting in which the votes on the whole were equally divided; null: they were not */
  readonly dividedIn: number | null
}

export interface Proposals {
  /** in the order of submission */
  readonly proposals: readonly Proposal[]
  readonly amendments: readonly Amendment[]
  /** the order in which the body decides to vote, where it is another; those not listed come after, as submitted */
  readonly order: readonly ProposalId[]
  /** height of the journal at which it was set */
  readonly orderSeq: number
  /** ids given so far */
  readonly count: number
  readonly amendmentCount: number
}

export const EMPTY_PROPOSALS: Proposals = {
  proposals: [],
  amendments: [],
  order: [],
  orderSeq: 0,
  count: 0,
  amendmentCount: 0,
}
