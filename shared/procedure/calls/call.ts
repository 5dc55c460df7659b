// What may be called for at the desk.
import type { DelegationId, ItemId, LotId } from '../../ids.ts'
import type { SittingElection } from '../elections/elections-state.ts'
import type { LotPurpose } from '../lots/lots-state.ts'
import type { Motion } from '../motions/motions-state.ts'
import type { Point } from '../points/points-state.ts'
import type { ProposalSubject } from '../proposals/next-to-put.ts'
import type { Debate } from '../rulebooks/procedure.ts'
import type { Floor, SpeakerEntry } from '../speakers/speakers-state.ts'
import type { OpenVote } from '../votes/votes-state.ts'

export interface Quorum {
  readonly have: number
  readonly need: number
  /** null: none is asked for */
  readonly rule: string | null
}

export interface Turnout {
  readonly cast: number
  /** present, with a vote on it */
  readonly of: number
}

export type Call =
  | { readonly is: 'ended' | 'recognise' | 'caucus' }
  | { readonly is: 'open-meeting' | 'call-roll'; readonly number: number; readonly quorum: Quorum }
  | { readonly is: 'resume-meeting'; readonly number: number; readonly until: number | null }
  | { readonly is: 'rule'; readonly point: Point }
  | { readonly is: 'draw'; readonly lot: LotId; readonly of: LotPurpose['of'] }
  /** in a roll-call; `left`: delegations that have not answered, this one among them */
  | {
      readonly is: 'call'
      readonly vote: OpenVote
      readonly delegation: DelegationId
      readonly left: number
    }
  | {
      readonly is: 'close-vote' | 'ask-consent' | 'wait-for-ballots'
      readonly vote: OpenVote
      readonly turnout: Turnout
    }
  /** casting of a secret vote has ended; `missing`: trustees who must still decrypt, null until the ballots are added up */
  | { readonly is: 'open-count'; readonly vote: OpenVote; readonly missing: number | null }
  | { readonly is: 'speech'; readonly floor: Floor; readonly isOver: boolean }
  | { readonly is: 'debate'; readonly motion: Motion; readonly left: Debate }
  | { readonly is: 'put-motion' | 'grant-motion' | 'take-up' | 'ask-seconds'; readonly motion: Motion }
  | { readonly is: 'put-proposal'; readonly subject: ProposalSubject }
  | { readonly is: 'hold-ballot'; readonly election: SittingElection }
  | { readonly is: 'give-floor'; readonly entry: SpeakerEntry }
  | { readonly is: 'adopt-agenda' | 'add-items' | 'no-speakers' | 'no-business' | 'at-ease' }
  | { readonly is: 'take-up-item'; readonly item: ItemId }

export type CallName = Call['is']

type Named<C, N> = C extends { readonly is: infer I } ? (N extends I ? C & { readonly is: N } : never) : never
/** The call of a name, with what belongs to it. */
export type CallOf<N extends CallName> = N extends unknown ? Named<Call, N> : never
