// What may be called for at the desk.
import type { DelegationId, ItemId, LotId } from '../../../../shared/ids.ts'
import type { SittingElection } from '../../../../shared/procedure/elections/elections-state.ts'
import type { LotPurpose } from '../../../../shared/procedure/lots/lots-state.ts'
import type { Motion } from '../../../../shared/procedure/motions/motions-state.ts'
import type { Point } from '../../../../shared/procedure/points/points-state.ts'
import type { ProposalSubject } from '../../../../shared/procedure/proposals/next-to-put.ts'
import type { Debate } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Floor, SpeakerEntry } from '../../../../shared/procedure/speakers/speakers-state.ts'
import type { OpenVote } from '../../../../shared/procedure/votes/votes-state.ts'

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

/** The blocks of the desk, in the order of a meeting's life. */
export const BLOCKS = [
  ...(['meeting', 'roll', 'agenda', 'floor', 'points', 'motions', 'proposals'] as const),
  ...(['vote', 'elections', 'office', 'people', 'chair'] as const),
] as const
export type BlockName = (typeof BLOCKS)[number]

/** Where what is called for is done. */
export const BLOCK_OF: Readonly<Record<CallName, BlockName>> = {
  ended: 'meeting',
  'open-meeting': 'roll',
  'call-roll': 'roll',
  'resume-meeting': 'meeting',
  rule: 'points',
  draw: 'vote',
  call: 'vote',
  'close-vote': 'vote',
  'ask-consent': 'vote',
  'wait-for-ballots': 'vote',
  'open-count': 'vote',
  speech: 'floor',
  debate: 'motions',
  'put-motion': 'motions',
  'grant-motion': 'motions',
  'take-up': 'motions',
  'ask-seconds': 'motions',
  'put-proposal': 'proposals',
  'hold-ballot': 'elections',
  recognise: 'floor',
  caucus: 'floor',
  'give-floor': 'floor',
  'adopt-agenda': 'agenda',
  'add-items': 'agenda',
  'no-speakers': 'floor',
  'no-business': 'meeting',
  'at-ease': 'floor',
  'take-up-item': 'agenda',
}
