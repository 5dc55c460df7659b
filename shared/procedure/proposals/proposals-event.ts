// What happens to proposals and amendments.
import type { AmendmentId, DelegationId, ItemId, ProposalId, VoteId } from '../../ids.ts'
import type { Change, ProposalText } from './proposals-state.ts'

export type ProposalEvent =
  | {
      readonly type: 'proposal.submitted'
      readonly proposal: ProposalId
      readonly item: ItemId | null
      readonly delegation: DelegationId
      readonly decision: string
      /** operative paragraphs of the text: what is decided rests on their number, not on their words (PR30) */
      readonly paragraphs: number
      /** null: erased */
      readonly text: ProposalText | null
      readonly salt: string
    }
  | {
      readonly type: 'proposal.supported'
      readonly proposal: ProposalId
      readonly delegation: DelegationId
      readonly as: 'sponsor' | 'signatory' | 'nothing'
    }
  | { readonly type: 'proposal.introduced'; readonly proposal: ProposalId }
  | { readonly type: 'proposal.withdrawn'; readonly proposal: ProposalId }
  /** Another delegation has taken up what was withdrawn; unless it needs a motion or support, `proposal.introduced` follows. */
  | {
      readonly type: 'proposal.reintroduced'
      readonly proposal: ProposalId
      readonly delegation: DelegationId
    }
  /** Another majority is needed from now on: an important question. */
  | { readonly type: 'proposal.reclassified'; readonly proposal: ProposalId; readonly decision: string }
  /** These parts are voted on by themselves, after those of divisions before. */
  | {
      readonly type: 'proposal.divided'
      readonly proposal: ProposalId
      readonly parts: readonly (readonly number[])[]
    }
  /** Something of it is put to the vote: from the first time on, only the voting goes on. `vote.opened` follows. */
  | { readonly type: 'proposal.put'; readonly proposal: ProposalId; readonly vote: VoteId }
  | {
      readonly type: 'part.decided'
      readonly proposal: ProposalId
      readonly part: number
      readonly isAdopted: boolean
    }
  /** no-result: it stays before the body */
  | {
      readonly type: 'proposal.decided'
      readonly proposal: ProposalId
      readonly result: 'adopted' | 'rejected' | 'no-result' | 'no-action'
    }
  /** It is before the body again. */
  | { readonly type: 'proposal.reopened'; readonly proposal: ProposalId }
  | { readonly type: 'proposals.ordered'; readonly order: readonly ProposalId[] }

export type AmendmentsEvent =
  | {
      readonly type: 'amendment.submitted'
      readonly amendment: AmendmentId
      readonly proposal: ProposalId
      readonly delegation: DelegationId
      readonly is: Change['is']
      readonly paragraph: number
      /** null: it is a deletion, or erased */
      readonly text: string | null
      readonly salt: string
    }
  | {
      readonly type: 'amendment.supported'
      readonly amendment: AmendmentId
      readonly delegation: DelegationId
      readonly isSponsor: boolean
    }
  | { readonly type: 'amendment.introduced'; readonly amendment: AmendmentId }
  | {
      readonly type: 'amendment.settled'
      readonly amendment: AmendmentId
      readonly phase: 'adopted' | 'accepted' | 'rejected' | 'fallen' | 'withdrawn'
    }
  /** The vote that settled it was annulled. */
  | { readonly type: 'amendment.restored'; readonly amendment: AmendmentId }
  | {
      readonly type: 'amendments.ordered'
      readonly proposal: ProposalId
      readonly order: readonly AmendmentId[]
      readonly excludes: Readonly<Record<AmendmentId, readonly AmendmentId[]>>
    }

export type ProposalsEvent = ProposalEvent | AmendmentsEvent
