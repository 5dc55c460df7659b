// A sitting of three under Model United Nations, and what may go on in it, for tests of what its wall says.
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { SittingView, VoteView } from '../../client/net/sitting-view.ts'
import type {
  DelegationId,
  ElectionId,
  ItemId,
  LotId,
  MotionId,
  PointId,
  SilenceId,
  VoteId,
} from '../../shared/ids.ts'
import type { SittingElection } from '../../shared/procedure/elections/elections-state.ts'
import type { Motion } from '../../shared/procedure/motions/motions-state.ts'
import type { Point } from '../../shared/procedure/points/points-state.ts'
import type { Caucus, Floor, SpeakerEntry, Speakers } from '../../shared/procedure/speakers/speakers-state.ts'
import type { Chapters, LotView, OpenVoteView } from '../../shared/procedure/view.ts'
import type { DecidedVote, Silence } from '../../shared/procedure/votes/votes-state.ts'
import { ADOPTED, delegationView, fakeView, openVote, peopleMap, person, personId } from './fake-sitting.ts'

export const NOW = Date.UTC(2026, 4, 4, 10)
export const [ARE, FRA, KEN] = ['ARE', 'FRA', 'KEN'] as [DelegationId, DelegationId, DelegationId]
export const QUESTION = 'Shall we begin?'

export const meeting = (more: Partial<Chapters['agenda']['meeting']> = {}) =>
  ({ number: 2, phase: 'open', since: NOW - 60_000, until: null, ...more }) as const

const agendaWith = (more: Partial<Chapters['agenda']>): Chapters['agenda'] => ({
  ...BLANK_CHAPTERS.agenda,
  meeting: meeting(),
  ...more,
})

export const ITEM = { id: 'i1' as ItemId, title: 'Shared waters', phase: 'open' } as const
export const ON_ITEM = agendaWith({ items: [ITEM], current: ITEM.id })
export const agenda = agendaWith({})
export const meetingOf = (more: Partial<Chapters['agenda']['meeting']>) =>
  agendaWith({ meeting: meeting(more) })

export const speakers = (more: Partial<Omit<Speakers, 'spoken' | 'onItem'>>): Chapters['speakers'] => ({
  ...BLANK_CHAPTERS.speakers,
  ...more,
})

export const floor = (more: Partial<Floor> = {}): Floor => ({
  ...{ delegation: KEN, person: personId('Otieno'), kind: 'speech', givenAt: NOW - 30_000, limitMs: 90_000 },
  ...{ pausedAt: null, pausedMs: 0, isYielded: false, yieldedTo: null },
  ...more,
})

export const entry = (delegation: DelegationId): SpeakerEntry => ({
  ...{
    id: `e_${delegation}` as SpeakerEntry['id'],
    delegation,
    person: personId('x'),
    kind: 'speech',
    at: 0,
  },
})

export const CAUCUS: Caucus = {
  ...{ kind: 'moderated', topic: 'Rivers', startedAt: NOW - 60_000, endsAt: NOW + 540_000, seconds: 45 },
}

export const MOTION: Motion = {
  ...{ id: 'm1' as MotionId, motion: 'close-debate', terms: {}, text: null, delegation: FRA },
  ...{ person: personId('x'), at: 0, seconders: [], objectors: [], spokenFor: 0, spokenAgainst: 1 },
}
export const motions = (current: MotionId | null): Chapters['motions'] => ({
  ...{ pending: [MOTION], current, carried: null, settled: [], count: 1 },
})

export const point = (kind: Point['kind'], delegation: DelegationId, more: Partial<Point> = {}): Point => ({
  ...{ id: `p_${delegation}` as PointId, kind, delegation, person: personId('x'), text: null, at: 0 },
  ...{ ruling: null, answer: null, appeal: null },
  ...more,
})
export const points = (...raised: readonly Point[]): Chapters['points'] => ({
  raised,
  ruledDuring: null,
  count: raised.length,
})

export const openChapter = (more: Partial<OpenVoteView> = {}): OpenVoteView => ({
  ...{ id: 'v1' as VoteId, subject: { of: 'question' }, decision: 'procedural', method: 'show-of-hands' },
  ...{ openedAt: NOW, rollCall: null, objections: [], isAgain: false, year: null, answers: {} },
  ...more,
})

export const rollCall = (more: Partial<OpenVoteView['rollCall'] & object> = {}) => ({
  order: [ARE, FRA, KEN],
  lot: null,
  absent: [],
  passed: [],
  ...more,
})

export const LOT: LotView = {
  ...{ id: 'l1' as LotId, purpose: { of: 'roll-call', vote: 'v1' as VoteId }, of: 3, drawn: null },
  ...{ contributed: 2, seed: '' },
}

export const ELECTION: SittingElection = {
  ...{
    id: 'el1' as ElectionId,
    title: 'The bureau',
    places: 2,
    majority: 'majority',
    candidates: ['KEN', 'Noor'],
  },
  ...{ round: 1, eligible: ['KEN', 'Noor'], ballot: 'unrestricted', open: 2, through: null, elected: [] },
  isOver: false,
}

export const SILENCE: Silence = {
  ...{
    id: 's1' as SilenceId,
    question: 'The declaration',
    subject: { of: 'question' },
    decision: 'substantive',
  },
  ...{ openedAt: NOW - 3_600_000, deadlineAt: NOW + 71 * 3_600_000 },
}
export const votes = (silences: readonly Silence[]): Chapters['votes'] => ({
  ...BLANK_CHAPTERS.votes,
  silences,
})

/** A decided vote that was closed so many ms ago. */
export const decidedAgo = (ms: number, more: Partial<DecidedVote> = {}): VoteView => {
  const decided: DecidedVote = { ...ADOPTED, question: QUESTION, closedAt: NOW - ms, ...more }
  return openVote({ question: QUESTION, isOpen: false, closedAt: decided.closedAt, decided })
}
export const asked = openVote({ question: QUESTION, cast: 1, represented: 3 })

/** Three delegations, of which Kenya is absent. */
export function viewWith(chapters: Partial<Chapters>, more: Partial<SittingView> = {}): SittingView {
  const me = person('me')
  const present = { presence: 'present', people: 1 } as const
  return fakeView({
    me,
    people: peopleMap(me, person('Otieno', { delegation: KEN })),
    session: { ...fakeView().session, title: 'Forum', rulebook: 'model-un', isOpenForum: false },
    delegations: new Map([
      [ARE, delegationView(ARE, 0, present)],
      [FRA, delegationView(FRA, 1, present)],
      [KEN, delegationView(KEN, 2)],
    ]),
    chapters: { ...BLANK_CHAPTERS, agenda, ...chapters },
    ...more,
  })
}
