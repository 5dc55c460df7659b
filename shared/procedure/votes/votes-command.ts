// What may be asked about votes. Twice is a refusal unless said otherwise.
import type { DelegationId, ProposalId, SilenceId, VoteId } from '../../ids.ts'
import type { Method } from '../rulebooks/procedure.ts'
import type { BallotChoice } from './votes-state.ts'

export type VoteCommand =
  /** The chair puts a question of its own. */
  | {
      readonly type: 'vote.open'
      readonly question: string
      readonly method: Method
      /** key of the rulebook's decisions; null: the usual one for a question of the chair's */
      readonly decision: string | null
      /** the equally divided vote that is taken again; its question stands */
      readonly again: VoteId | null
      readonly salt: string
      /** for the lot of a roll-call: 256 bits and their salt */
      readonly seed: string
      readonly seedSalt: string
    }
  /** Twice: the second is refused with 'vote-closed', the outcome stands. */
  | { readonly type: 'vote.close'; readonly vote: VoteId }
  /** Twice with one key is harmless: the first ballot's receipt holds (VO5). */
  | {
      readonly type: 'ballot.cast'
      readonly vote: VoteId
      readonly choice: BallotChoice
      readonly key: string
      readonly salt: string
    }
  /** A delegation objects to a decision without a vote. Harmless twice. */
  | { readonly type: 'objection.raise'; readonly vote: VoteId }
  /** In a roll-call: the delegation called passes, or the desk says that it does not answer. */
  | { readonly type: 'roll.pass'; readonly vote: VoteId; readonly delegation: DelegationId }

export type SilenceCommand =
  /** `proposal`: null for a question of the chair's own. `hours`: at least those of the rulebook. */
  | {
      readonly type: 'silence.open'
      readonly proposal: ProposalId | null
      readonly question: string
      readonly hours: number
      readonly salt: string
    }
  | { readonly type: 'silence.break'; readonly silence: SilenceId }
  /** By the house, when a deadline is over. Harmless before. */
  | { readonly type: 'silence.check' }

export type VotesCommand = VoteCommand | SilenceCommand
