// A hall with formal rules of its own, for the chapters of the agenda, the floor and points: what is shown here stands in no
// rulebook of a real body. What other chapters bring about is put into the state as it is.
import type {
  DelegationId,
  EntryId,
  ItemId,
  MotionId,
  PersonId,
  PointId,
  ProposalId,
  VoteId,
} from '../../../shared/ids.ts'
import type { Event, EventOf } from '../../../shared/procedure/event.ts'
import type { Motion } from '../../../shared/procedure/motions/motions-state.ts'
import type { Proposal } from '../../../shared/procedure/proposals/proposals-state.ts'
import { OPEN_FLOOR } from '../../../shared/procedure/rulebooks/open-floor.ts'
import type {
  MotionKind,
  MotionRule,
  PointKind,
  Procedure,
} from '../../../shared/procedure/rulebooks/procedure.ts'
import type { Rulebook } from '../../../shared/procedure/rulebooks/rulebook.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { ListedKind } from '../../../shared/procedure/speakers/speakers-state.ts'
import type { OpenVote, Subject } from '../../../shared/procedure/votes/votes-state.ts'
import type { Past } from './given.ts'
import {
  AMINA,
  ARE,
  ATLANTIS,
  admitted,
  BORIS,
  CHIDI,
  DALAL,
  FRA,
  KEN,
  presiding,
  saltOf,
} from './samples.ts'

/** secretary; second person of ARE; observer without a delegation; head of VAT */
export const ESTHER = 'p_esther' as PersonId
export const GITA = 'p_gita' as PersonId
export const OMAR = 'p_omar' as PersonId
export const PIA = 'p_pia' as PersonId
/** an observer state */
export const VAT = 'VAT' as DelegationId

export const I1 = 'i1' as ItemId
export const I2 = 'i2' as ItemId
export const I9 = 'i9' as ItemId
export const E1 = 'e1' as EntryId
export const E2 = 'e2' as EntryId
export const E3 = 'e3' as EntryId
export const E9 = 'e9' as EntryId
export const Q1 = 'q1' as PointId
export const Q2 = 'q2' as PointId
export const Q9 = 'q9' as PointId
export const M1 = 'm1' as MotionId
export const R1 = 'r1' as ProposalId
export const R2 = 'r2' as ProposalId

const motionRule = (motion: MotionKind, rule: string, debate: MotionRule['debate']): MotionRule => ({
  ...{ motion, rule, debate, seconds: 0, decision: 'procedural' },
  ...{ interrupts: false, mayBeRuledOut: false },
})

export const HOUSE_RULES: Procedure = {
  ...OPEN_FLOOR.procedure,
  isInformal: false,
  presence: ['absent', 'present', 'present-and-voting'],
  opening: { rule: 'H 1', of: 'membership', cmp: '>=', fraction: [1, 2] },
  observersDecide: [],
  speakers: {
    ...{ rule: 'H 2', limitRule: 'H 3', closingRule: 'H 4', yieldRule: 'H 2', seconds: 120 },
    yields: ['chair', 'delegation', 'questions'],
  },
  replies: { rule: 'H 5', most: 2, seconds: [60, 30], when: 'end-of-day' },
  points: {
    order: { rule: 'H 6', interrupts: true },
    privilege: { rule: 'H 7', interrupts: true },
    inquiry: { rule: 'H 8', interrupts: false },
  },
  appeal: { rule: 'H 9', decision: 'procedural' },
  motions: [
    motionRule('suspend-meeting', 'H 10', { for: 0, against: 0 }),
    motionRule('adjourn-meeting', 'H 11', { for: 0, against: 0 }),
    motionRule('adjourn-debate', 'H 12', { for: 2, against: 2 }),
    motionRule('close-debate', 'H 13', { for: 0, against: 2 }),
  ],
  voting: {
    ...OPEN_FLOOR.procedure.voting,
    method: 'show-of-hands',
    explanations: { rule: 'H 14', seconds: 300, exceptSponsors: true },
  },
}

const { ordinary } = OPEN_FLOOR.decisions

/** The sitting opens under the rules of the house, changed where a test says so. */
export function houseOpened(change: Partial<Procedure> = {}): Event {
  const own: Rulebook = {
    ...{ id: 'own', version: 1, sources: ['the tests'] },
    decisions: { ordinary, procedural: ordinary },
    procedure: { ...HOUSE_RULES, ...change },
  }
  return {
    ...{ type: 'sitting.opened', rulebook: 'own', ownRulebook: own, isPublic: true, isOpenForum: false },
    delegations: [KEN, ARE, FRA, ATLANTIS, VAT],
    observers: [VAT],
    texts: { title: 'Water', names: {} },
    salt: saltOf(1),
  }
}

/** Amina leads ARE and Gita follows, Boris leads FRA, Chidi KEN, Pia VAT; nobody is of d1. Dalal presides, Esther is secretary. */
export const PEOPLE: readonly Past[] = [
  admitted(AMINA, ARE),
  admitted(GITA, ARE),
  admitted(BORIS, FRA),
  admitted(CHIDI, KEN),
  admitted(PIA, VAT),
  admitted(OMAR, null, 'observer'),
  admitted(DALAL, null, 'chair'),
  admitted(ESTHER, null, 'secretary'),
  presiding(DALAL),
]

export const noted = (
  delegation: DelegationId,
  presence: EventOf<'presence.noted'>['presence'] = 'present',
): Event => ({ type: 'presence.noted', delegation, presence })
export const meeting = (number: number): Event => ({ type: 'meeting.opened', number })

/** ARE, FRA, KEN and VAT are present at the first meeting. */
export const HERE: readonly Past[] = [noted(ARE), noted(FRA), noted(KEN), noted(VAT), meeting(1)]

/** The hall in its first meeting, under rules that a test may change. */
export const meetingUnder = (change: Partial<Procedure>): readonly Past[] => [
  houseOpened(change),
  ...PEOPLE,
  ...HERE,
]
export const MEETING = meetingUnder({})

/** The same people and rules, but informal: nobody calls the roll. */
export const INFORMAL: readonly Past[] = [houseOpened({ isInformal: true }), ...PEOPLE]

/** ms since 1970 of the last of these events */
export const lastAt = (past: readonly Past[]): number => past.length * 1000

export const item = (id: ItemId, title = 'Wells'): Event => ({
  ...{ type: 'item.added', item: id, title },
  salt: saltOf(4),
})
export const listed = (
  entry: EntryId,
  delegation: DelegationId,
  person: PersonId,
  kind: ListedKind = 'speech',
): Event => ({ type: 'speaker.listed', entry, delegation, person, kind })
export const floorGiven = (
  delegation: DelegationId | null,
  person: PersonId,
  more: Partial<EventOf<'floor.given'>> = {},
): EventOf<'floor.given'> => ({
  ...{ type: 'floor.given', entry: null, delegation, person, kind: 'speech', limitMs: 120_000 },
  isYielded: false,
  ...more,
})
export const ended = (usedMs: number): Event => ({ type: 'floor.ended', usedMs })
export const PAUSED: Event = { type: 'floor.paused' }
export const RESUMED: Event = { type: 'floor.resumed' }

export const raised = (
  point: PointId,
  delegation: DelegationId,
  kind: PointKind = 'order',
  text: string | null = 'Too long',
): Event => ({ type: 'point.raised', point, kind, delegation, text, salt: saltOf(5) })
export const ruled = (
  point: PointId,
  ruling: EventOf<'point.ruled'>['ruling'] = 'not-well-taken',
  answer: string | null = 'It is not',
): Event => ({ type: 'point.ruled', point, ruling, answer, salt: saltOf(6) })

/** With a question open. */
export const voting = (sitting: Sitting, subject: Subject = { of: 'question' }): Sitting => {
  const vote: OpenVote = {
    ...{ id: 'v1' as VoteId, question: null, subject, decision: 'ordinary', method: 'recorded' },
    ...{ openedAt: 0, ballots: new Map(), rollCall: null, objections: [], isAgain: false, year: null },
  }
  return { ...sitting, vote, voteCount: 1 }
}

/** With a motion before the body, moved by KEN. */
export const debating = (sitting: Sitting, change: Partial<Motion> = {}): Sitting => {
  const motion: Motion = {
    ...{ id: M1, motion: 'adjourn-debate', terms: {}, text: null, delegation: KEN, person: CHIDI },
    ...{ at: 0, seconders: [], objectors: [], spokenFor: 0, spokenAgainst: 0 },
    ...change,
  }
  return {
    ...sitting,
    motions: { pending: [motion], current: motion.id, carried: null, settled: [], count: 1 },
  }
}

/** With proposals on the item under discussion. */
export const proposing = (sitting: Sitting, ...proposals: readonly Partial<Proposal>[]): Sitting => ({
  ...sitting,
  proposals: {
    ...sitting.proposals,
    proposals: proposals.map((change, index) => ({
      ...{
        id: `r${index + 1}` as ProposalId,
        item: sitting.agenda.current,
        text: null,
        submitted: null,
        submittedParagraphs: 0,
        delegation: ARE,
      },
      ...{ sponsors: [ARE], signatories: [], decision: 'ordinary', phase: 'introduced', isAmended: false },
      ...{ isVoting: false, parts: [], amendmentOrder: [], excludes: {}, votes: [], dividedIn: null },
      ...change,
    })),
  },
})
