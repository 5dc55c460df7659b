// How a sitting goes about its business, as data: presence, speakers, points, motions in their precedence, proposals, ways of
// voting. Each figure stands with the rule that says so; null: this rulebook does not know it.
import type { DelegationId } from '../../ids.ts'
import type { Fraction, Quorum } from './rulebook.ts'

export const PRESENCES = ['absent', 'present', 'present-and-voting'] as const
/** Who is present and voting may not abstain, where the rulebook knows that state. */
export type Presence = (typeof PRESENCES)[number]

/** A rule by its number, as refusals and minutes cite it. */
export interface Cited {
  readonly rule: string
}

/** So many speakers for and against; then it is put. Both 0: not debatable. */
export interface Debate {
  readonly for: number
  readonly against: number
}

export const YIELDS = ['chair', 'delegation', 'questions'] as const
export type Yield = (typeof YIELDS)[number]

export interface SpeakerRules extends Cited {
  /** who may set a time limit, and close the list */
  readonly limitRule: string
  readonly closingRule: string
  /** who may give away the rest of a speech */
  readonly yieldRule: string
  /** seconds of a speech unless the sitting sets others; null: no limit */
  readonly seconds: number | null
  /** to whom the rest of one's time may be given; empty: to nobody */
  readonly yields: readonly Yield[]
}

export interface ReplyRules extends Cited {
  /** replies of a delegation on one item */
  readonly most: number
  /** of the first, the second, … */
  readonly seconds: readonly number[]
  readonly when: 'end-of-day' | 'after-speech'
}

export const POINT_KINDS = ['order', 'privilege', 'inquiry'] as const
export type PointKind = (typeof POINT_KINDS)[number]

export interface PointRule extends Cited {
  /** may be raised while someone speaks */
  readonly interrupts: boolean
}

export interface AppealRules extends Cited {
  /** key of `decisions`: yes overrules, and unless it is carried the ruling stands */
  readonly decision: string
}

export const MOTION_KINDS = [
  'suspend-meeting',
  'adjourn-meeting',
  'adjourn-debate',
  'close-debate',
  'close-list',
  'limit-speeches',
  'extend-caucus',
  'unmoderated-caucus',
  'moderated-caucus',
  'introduce-proposal',
  'introduce-amendment',
  'resume-debate',
  'take-up-item',
  'refer',
  'postpone',
  'no-competence',
  'important-question',
  'preliminary-question',
  'reconsider',
  'divide',
  'roll-call',
  'recorded-vote',
] as const
/** What a motion asks for; what follows when it is carried is the same under every rulebook (MO). */
export type MotionKind = (typeof MOTION_KINDS)[number]

export interface MotionRule extends Cited {
  readonly motion: MotionKind
  /** other delegations that must second it before it is put */
  readonly seconds: number
  readonly debate: Debate
  /** key of `decisions`; null: it is granted to who asks for it */
  readonly decision: string | null
  /** may be moved while someone speaks */
  readonly interrupts: boolean
  /** the chair may rule it out as dilatory or not in order at this time */
  readonly mayBeRuledOut: boolean
  /** which of several of its kind comes first; by default the one moved first */
  readonly among?: 'longest-first'
  /** most minutes that may be asked for */
  readonly mostMinutes?: number
}

export interface ProposalRules extends Cited {
  /** on-submission: it is before the body when submitted; by-motion: when a motion to introduce it is carried */
  readonly introduced: 'on-submission' | 'by-motion'
  /** sponsors and signatories that are needed: this share of those present, and at least one; null: one sponsor */
  readonly support: Fraction | null
  /** keys of `decisions` that may be asked for; the first is the usual one */
  readonly decisions: readonly string[]
  /** key of `decisions` for what the body holds to be a matter of procedure (PR31); without it nothing becomes one */
  readonly procedural?: string
  readonly orderRule: string
  readonly withdrawalRule: string
  /** once adopted or rejected, not again without this */
  readonly reconsideration: string | null
}

export interface AmendmentRules extends Cited {
  readonly order: 'furthest-first' | 'additions-and-deletions-first'
  /** key of `decisions` by the proposal's own; what is not listed is decided like the proposal */
  readonly decisions: Readonly<Record<string, string>>
  /** sponsors may take one over without a vote */
  readonly friendly: boolean
  readonly support: Fraction | null
}

export interface DivisionRules extends Cited {
  /** what happens when someone objects to a division */
  readonly onObjection: 'debate-and-vote' | 'mover-blocks'
  readonly debate: Debate
  readonly decision: string
}

export interface ExplanationRules extends Cited {
  readonly seconds: number | null
  /** who proposed the text or an amendment does not explain a vote on it */
  readonly exceptSponsors: boolean
}

export const METHODS = ['no-objection', 'show-of-hands', 'recorded', 'roll-call', 'secret'] as const
/** How a question is decided now; silence and elections have commands of their own. */
export type Method = (typeof METHODS)[number]

export const CALL_ORDERS = ['en', 'fr', 'ar'] as const
export type CallOrder = (typeof CALL_ORDERS)[number]

export interface VotingRules {
  /** rule by method; a method that is not listed is not in order */
  readonly methods: Readonly<Partial<Record<Method, string>>>
  /** the usual one */
  readonly method: Method
  readonly rollCall: {
    /** the alphabet by which delegations are called */
    readonly order: CallOrder
    /** of a body that goes by an order of its own; delegations that are not in it come after, as seated */
    readonly list?: readonly DelegationId[]
    /** by lot, or the first of the order */
    readonly start: 'lot' | 'first'
    /** who passes is called once more at the end */
    readonly mayPass: boolean
  }
  readonly silence: (Cited & { readonly hours: number }) | null
  /** abstaining on a question of this decision is not in order */
  readonly noAbstention: readonly string[]
  /** by which who presides casts for no delegation; null: who presides may */
  readonly presidingRule: string | null
  readonly explanations: ExplanationRules | null
}

export interface Procedure {
  /** the meeting is open from the start, and nobody calls the roll */
  readonly isInformal: boolean
  readonly presence: readonly Presence[]
  /** enough delegations present to open a meeting */
  readonly opening: Quorum | null
  /** observer delegations may vote on these decisions (keys); on others they may not */
  readonly observersDecide: readonly string[]
  readonly speakers: SpeakerRules
  readonly replies: ReplyRules | null
  readonly points: Readonly<Partial<Record<PointKind, PointRule>>>
  readonly appeal: AppealRules | null
  /** in order of precedence, the first before all others */
  readonly motions: readonly MotionRule[]
  readonly proposals: ProposalRules | null
  readonly amendments: AmendmentRules | null
  readonly division: DivisionRules | null
  readonly voting: VotingRules
  /** of questions that the chair puts without a motion or a proposal: key of `decisions` */
  readonly question: string
}
