// What may be asked about proposals and amendments. Twice is a refusal unless said otherwise.
import type { AmendmentId, ProposalId } from '../../ids.ts'
import type { Method } from '../rulebooks/procedure.ts'
import type { Change, ProposalText } from './proposals-state.ts'

/** For the lot of a roll-call: 256 bits and their salt; not used otherwise. */
export interface ToPut {
  readonly method: Method
  readonly salt: string
  readonly seed: string
  readonly seedSalt: string
}

export type ProposalsCommand =
  | {
      readonly type: 'proposal.submit'
      readonly text: ProposalText
      readonly decision: string
      readonly salt: string
    }
  /** One's delegation becomes sponsor or signatory, or no longer is. Harmless twice. */
  | {
      readonly type: 'proposal.support'
      readonly proposal: ProposalId
      readonly as: 'sponsor' | 'signatory' | 'nothing'
    }
  /** The delegation that submitted it. */
  | { readonly type: 'proposal.withdraw'; readonly proposal: ProposalId }
  | {
      readonly type: 'amendment.submit'
      readonly proposal: ProposalId
      readonly change: Change
      readonly salt: string
    }
  | { readonly type: 'amendment.support'; readonly amendment: AmendmentId; readonly isSponsor: boolean }
  /** All sponsors' delegation that submitted the proposal takes it over, where the rulebook knows friendly amendments. */
  | { readonly type: 'amendment.accept'; readonly amendment: AmendmentId }
  | { readonly type: 'amendment.withdraw'; readonly amendment: AmendmentId }
  /** The chair: which is furthest removed, and which exclude others. */
  | {
      readonly type: 'amendments.order'
      readonly proposal: ProposalId
      readonly order: readonly AmendmentId[]
      readonly excludes: Readonly<Record<AmendmentId, readonly AmendmentId[]>>
    }
  /**
   * The chair begins or goes on with the voting: what is put is what comes next by the rules (the amendments in their order, the
   * parts, the whole), which proposal-voting.ts says.
   */
  | ({ readonly type: 'proposal.put'; readonly proposal: ProposalId } & ToPut)
