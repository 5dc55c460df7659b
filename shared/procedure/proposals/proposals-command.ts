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

export type ProposalCommand =
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
  /** Another delegation takes up what was withdrawn. */
  | { readonly type: 'proposal.reintroduce'; readonly proposal: ProposalId }

export type AmendmentCommand =
  | {
      readonly type: 'amendment.submit'
      readonly proposal: ProposalId
      readonly change: Change
      readonly salt: string
    }
  /** Harmless twice. */
  | { readonly type: 'amendment.support'; readonly amendment: AmendmentId; readonly isSponsor: boolean }
  /** The delegation that submitted the proposal takes it over, where the rulebook knows friendly amendments. */
  | { readonly type: 'amendment.accept'; readonly amendment: AmendmentId }
  | { readonly type: 'amendment.withdraw'; readonly amendment: AmendmentId }

export type VotingCommand =
  /** The chair: which is furthest removed, and which exclude others. */
  | {
      readonly type: 'amendments.order'
      readonly proposal: ProposalId
      readonly order: readonly AmendmentId[]
      readonly excludes: Readonly<Record<AmendmentId, readonly AmendmentId[]>>
    }
  /** The chair records in which order the body wants to vote. `seen`: the height at which the order that is replaced was read. */
  | { readonly type: 'proposals.order'; readonly order: readonly ProposalId[]; readonly seen: number }
  /** The chair begins or goes on with the voting: what is put is what comes next by the rules, which next-to-put.ts says. */
  | ({ readonly type: 'proposal.put'; readonly proposal: ProposalId } & ToPut)

export type ProposalsCommand = ProposalCommand | AmendmentCommand | VotingCommand
