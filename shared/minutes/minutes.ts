// The minutes of a sitting as plain data, in no language: what was done, when, by whom and with which result. This is the shape of
// `minutes.json`; a change that its readers would notice counts MINUTES_VERSION up.
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
  SessionId,
  SilenceId,
  VoteId,
} from '../ids.ts'
import type { LotPurpose } from '../procedure/lots/lots-state.ts'
import type { Choice, Outcome } from '../procedure/majority/majority.ts'
import type { MotionTerms } from '../procedure/motions/motions-state.ts'
import type { Ruling } from '../procedure/points/points-state.ts'
import type { Amendment, Proposal } from '../procedure/proposals/proposals-state.ts'
import type { Method, MotionKind, PointKind, Presence } from '../procedure/rulebooks/procedure.ts'
import type { ElectionMajority, RulebookId } from '../procedure/rulebooks/rulebook.ts'
import type { Subject } from '../procedure/votes/votes-state.ts'
import type { Act } from './act.ts'
import type { TranscriptLine } from './transcript-line.ts'
import type { WallLine } from './wall-line.ts'

export const MINUTES_VERSION = 2

export interface Erased {
  readonly erased: true
}
/** Words of somebody. null: none were said; erased: they were, and are gone for good. */
export type Told = string | null | Erased

export interface Minutes {
  readonly format: 'majlis-minutes'
  readonly version: typeof MINUTES_VERSION
  readonly session: SessionId
  readonly title: Told
  readonly rulebook: {
    readonly id: RulebookId
    /** of a host's own rulebook; null otherwise */
    readonly title: { readonly en: string; readonly ar: string } | null
    /** how who presides is called under it */
    readonly office: 'president' | 'chair'
  }
  readonly isPublic: boolean
  readonly isOpenForum: boolean
  /** entries of the journal that these minutes tell, and the hash of the last one (hex; null: not known here) */
  readonly journal: { readonly entries: number; readonly head: string | null }
  /** all times are ms since 1970 */
  readonly openedAt: number
  /** null: the sitting goes on */
  readonly endedAt: number | null
  /** of the last entry */
  readonly lastAt: number
  /** in seating order */
  readonly delegations: readonly MinutesDelegation[]
  /** names of the people that these minutes mention; null: not known */
  readonly people: Readonly<Record<PersonId, Told>>
  readonly meetings: readonly MinutesMeeting[]
  /** in the order of the agenda */
  readonly items: readonly { readonly id: ItemId; readonly title: Told }[]
  /** the proceedings, in the order in which they took place */
  readonly parts: readonly Part[]
  readonly votes: readonly MinutesVote[]
  readonly motions: readonly MinutesMotion[]
  readonly points: readonly MinutesPoint[]
  readonly proposals: readonly MinutesProposal[]
  readonly elections: readonly MinutesElection[]
  readonly lots: readonly MinutesLot[]
  readonly documents: readonly MinutesDocument[]
  /** delegations that spoke, in seating order */
  readonly speaking: readonly SpeakingTime[]
  /** what was captioned while the host said that it is kept: an annex, and no official wording; left out where there is none */
  readonly transcript?: readonly TranscriptLine[]
  /** what was shown on the wall and when; left out where nothing was */
  readonly wall?: readonly WallLine[]
}

export interface MinutesDelegation {
  readonly id: DelegationId
  readonly name: { readonly en: string; readonly ar: string }
  readonly isObserver: boolean
  /** everyone who has spoken for it or could have, in the order in which they came */
  readonly people: readonly PersonId[]
}

export interface MinutesMeeting {
  /** from 1 */
  readonly number: number
  readonly openedAt: number
  /** null: it was not adjourned */
  readonly adjournedAt: number | null
  /** `until`: null: it was not resumed */
  readonly suspensions: readonly { readonly from: number; readonly until: number | null }[]
  /** everyone who presided over it, in order */
  readonly presiding: readonly PersonId[]
  /** what the rulebook asks for before a meeting is opened; null: nothing */
  readonly quorum: { readonly rule: string; readonly have: number; readonly need: number } | null
  /** how each delegation was present, at its best, at any time of the meeting */
  readonly attendance: readonly { readonly delegation: DelegationId; readonly presence: Presence }[]
}

/** What was done in one meeting (null: outside meetings) under one item (null: under none). */
export interface Part {
  readonly meeting: number | null
  readonly item: ItemId | null
  readonly at: number
  readonly acts: readonly Act[]
}

/** What was asked, with what the subject alone does not say. */
export interface Asked {
  readonly subject: Subject
  /** of an election: which ballot, from 1 */
  readonly round: number | null
  /** of a part of a proposal: its operative paragraphs */
  readonly paragraphs: readonly number[] | null
  /** null: the subject says it */
  readonly question: Told
}

export interface MinutesVote extends Asked {
  /** of a vote; of a silence procedure, its own */
  readonly id: VoteId | SilenceId
  /** of the decisions of this sitting, from 1 */
  readonly number: number
  /** height of the journal at which it was closed */
  readonly seq: number
  readonly openedAt: number
  readonly closedAt: number
  readonly method: Method | 'silence'
  /** the second vote after one that was equally divided */
  readonly isAgain: boolean
  readonly outcome: Outcome
  /** as called in a roll-call, as seated otherwise; null: only the totals are on record, as after a show of hands */
  readonly ballots:
    | readonly { readonly delegation: DelegationId; readonly choice: Choice | readonly string[] }[]
    | null
  /** entitled, and without a ballot; empty where no ballots are on record */
  readonly notVoting: readonly DelegationId[]
  /** who objected to a decision without a vote, or broke the silence */
  readonly objections: readonly DelegationId[]
  /** of an election: votes obtained */
  readonly candidates: readonly { readonly candidate: string; readonly votes: number }[]
  /** the lot that said who is called first */
  readonly lot: LotId | null
  /** of a secret vote alone: who took part, as seated, each with the tracker of its ballot that counted */
  readonly secret?: readonly { readonly delegation: DelegationId; readonly tracker: string }[]
  /** VO28: how it was annulled; a vote that stands does not have it */
  readonly annulled?: {
    readonly askedBy: PersonId
    readonly confirmedBy: PersonId
    readonly at: number
    /** height of the journal at which it was */
    readonly seq: number
    readonly reason: Told
  }
}

export interface MinutesMotion {
  readonly id: MotionId
  readonly kind: MotionKind
  readonly terms: MotionTerms
  readonly text: Told
  readonly delegation: DelegationId
  readonly person: PersonId | null
  readonly seconders: readonly DelegationId[]
  readonly result: 'open' | 'carried' | 'failed' | 'withdrawn' | 'ruled-out' | 'lapsed'
}

export interface MinutesPoint {
  readonly id: PointId
  readonly kind: PointKind
  readonly delegation: DelegationId
  readonly person: PersonId | null
  readonly text: Told
  readonly ruling: Ruling | null
  readonly answer: Told
  readonly appeal: {
    readonly delegation: DelegationId
    readonly result: 'open' | 'upheld' | 'overruled'
  } | null
}

export interface MinutesProposal {
  readonly id: ProposalId
  readonly item: ItemId | null
  /** as it stands at the end, with what was adopted and accepted */
  readonly title: Told
  readonly preamble: readonly string[]
  readonly operative: readonly string[]
  readonly sponsors: readonly DelegationId[]
  readonly signatories: readonly DelegationId[]
  readonly phase: Proposal['phase']
  readonly isAmended: boolean
  readonly parts: Proposal['parts']
  /** in the order of submission */
  readonly amendments: readonly MinutesAmendment[]
}

export interface MinutesAmendment {
  readonly id: AmendmentId
  readonly sponsors: readonly DelegationId[]
  readonly change: Amendment['change']
  readonly phase: Amendment['phase']
}

export interface MinutesElection {
  readonly id: ElectionId
  readonly title: Told
  readonly places: number
  readonly majority: ElectionMajority
  /** ids of delegations, or names */
  readonly candidates: readonly string[]
  readonly elected: readonly string[]
  readonly isOver: boolean
}

/** Everything that is needed to draw it again; the commitment to the seed is entry `committedSeq` of the journal. */
export interface MinutesLot {
  readonly id: LotId
  readonly purpose: LotPurpose
  readonly committedSeq: number
  readonly drawnSeq: number
  readonly of: number
  /** hex */
  readonly seed: string
  readonly salt: string
  readonly contributions: readonly { readonly person: PersonId; readonly nonce: string }[]
  /** 0 … of - 1 */
  readonly drawn: number
}

export interface MinutesDocument {
  readonly id: DocumentId
  readonly item: ItemId | null
  readonly title: Told
}

export interface SpeakingTime {
  readonly delegation: DelegationId
  readonly ms: number
  readonly times: number
}
