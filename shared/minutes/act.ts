// One act of the proceedings: what the minutes tell in a sentence. Names and texts stand in the lists of the minutes; here are ids.
import type {
  AmendmentId,
  DelegationId,
  DocumentId,
  ElectionId,
  ItemId,
  LotId,
  MotionId,
  PersonId,
  PointId,
  ProposalId,
  SilenceId,
  VoteId,
} from '../ids.ts'
import type { NextBallot } from '../procedure/majority/decision-election.ts'
import type { Method, Yield } from '../procedure/rulebooks/procedure.ts'
import type { SpeechKind } from '../procedure/speakers/speakers-state.ts'
import type { Asked, Told } from './minutes.ts'

/** `seq`: height of the journal's entry that tells it; `at`: ms since 1970. */
export type Act = { readonly seq: number; readonly at: number } & (
  | AgendaAct
  | SpeakersAct
  | PointAct
  | MotionAct
  | ProposalAct
  | VoteAct
)

export type AgendaAct =
  /** `person`: who presides; null: nobody. `present`: delegations. */
  | {
      readonly is: 'meeting-opened'
      readonly meeting: number
      readonly person: PersonId | null
      readonly present: number
    }
  | { readonly is: 'meeting-resumed'; readonly meeting: number; readonly person: PersonId | null }
  | { readonly is: 'meeting-suspended' | 'meeting-adjourned'; readonly until: number | null }
  | { readonly is: 'sitting-ended' }
  | { readonly is: 'chair-taken' | 'chair-left'; readonly person: PersonId }
  | { readonly is: 'agenda-adopted' }
  | { readonly is: 'item-closed' | 'item-adjourned' | 'debate-closed'; readonly item: ItemId }
  | {
      readonly is: 'document-added'
      readonly document: DocumentId
      /** null: the desk */
      readonly delegation: DelegationId | null
      readonly title: Told
    }
  | {
      readonly is: 'document-removed'
      readonly document: DocumentId
      readonly title: Told
    }

export type SpeakersAct =
  /** `usedMs`: null: it had not ended. `motion`: what a speech for or against is about. */
  | {
      readonly is: 'speech'
      readonly kind: SpeechKind
      readonly delegation: DelegationId | null
      readonly person: PersonId
      readonly motion: MotionId | null
      readonly usedMs: number | null
      readonly yieldedTo: Yield | null
    }
  | { readonly is: 'list-opened' | 'list-closed' }
  | { readonly is: 'limits-set'; readonly seconds: number | null; readonly totalSeconds: number | null }
  | {
      readonly is: 'caucus-started'
      readonly kind: 'moderated' | 'unmoderated'
      readonly ms: number
      readonly seconds: number | null
      readonly topic: Told
    }
  | { readonly is: 'caucus-extended'; readonly until: number }
  | { readonly is: 'caucus-ended' }

export type PointAct =
  | {
      readonly is: 'point-raised' | 'point-withdrawn' | 'point-ruled' | 'ruling-upheld' | 'ruling-overruled'
      readonly point: PointId
    }
  | { readonly is: 'ruling-appealed'; readonly point: PointId; readonly delegation: DelegationId }

export type MotionAct =
  | {
      readonly is: 'motion-moved' | 'motion-withdrawn' | 'motion-carried' | 'motion-failed' | 'motion-lapsed'
      readonly motion: MotionId
    }
  | {
      readonly is: 'motion-seconded' | 'motion-objected'
      readonly motion: MotionId
      readonly delegations: readonly DelegationId[]
    }
  | { readonly is: 'motion-ruled-out'; readonly motion: MotionId; readonly text: Told }

export type ProposalAct =
  | {
      readonly is: 'proposal-submitted' | 'proposal-reintroduced'
      readonly proposal: ProposalId
      readonly delegation: DelegationId
    }
  | { readonly is: 'proposals-ordered'; readonly order: readonly ProposalId[] }
  | {
      readonly is: 'sponsors-joined' | 'sponsors-left'
      readonly of: ProposalId | AmendmentId
      readonly delegations: readonly DelegationId[]
    }
  | {
      readonly is:
        | 'proposal-introduced'
        | 'proposal-withdrawn'
        | 'proposal-reclassified'
        | 'proposal-reopened'
        | 'proposal-adopted'
        | 'proposal-rejected'
        | 'proposal-no-result'
        | 'proposal-no-action'
      readonly proposal: ProposalId
    }
  | {
      readonly is: 'proposal-divided'
      readonly proposal: ProposalId
      readonly parts: readonly (readonly number[])[]
    }
  | {
      readonly is: 'part-adopted' | 'part-rejected'
      readonly proposal: ProposalId
      readonly part: number
      readonly paragraphs: readonly number[]
    }
  | { readonly is: 'amendment-submitted'; readonly amendment: AmendmentId; readonly delegation: DelegationId }
  | {
      readonly is:
        | 'amendment-introduced'
        | 'amendment-adopted'
        | 'amendment-accepted'
        | 'amendment-rejected'
        | 'amendment-fallen'
        | 'amendment-withdrawn'
      readonly amendment: AmendmentId
    }

export type VoteAct =
  /** told by itself only where something else happened before the result */
  | ({ readonly is: 'vote-opened'; readonly vote: VoteId; readonly method: Method } & Asked)
  | { readonly is: 'vote'; readonly vote: VoteId }
  | ({ readonly is: 'secret-annulled'; readonly vote: VoteId; readonly reason: Told } & Asked)
  /** `count`: trustees beside the house, of whom so many are needed */
  | { readonly is: 'office-opened'; readonly count: number; readonly need: number }
  | {
      readonly is: 'method-required'
      readonly method: 'recorded' | 'roll-call'
      readonly delegation: DelegationId
    }
  /** `by`: who asked for it, or dropped it, or confirmed it */
  | {
      readonly is: 'annulment-asked' | 'annulment-dropped' | 'vote-annulled'
      /** what it had settled is as it was before; a proposal says so itself */
      readonly isOpenAgain?: true
      readonly vote: VoteId | SilenceId
      readonly by: PersonId
      readonly reason: Told
    }
  | { readonly is: 'lot-drawn'; readonly lot: LotId }
  | ({ readonly is: 'silence-opened'; readonly silence: SilenceId; readonly until: number } & Asked)
  | { readonly is: 'silence'; readonly silence: SilenceId }
  | { readonly is: 'election-opened' | 'election-ended'; readonly election: ElectionId }
  | {
      readonly is: 'election-advanced'
      readonly election: ElectionId
      readonly elected: readonly string[]
      readonly next: NextBallot | null
    }
