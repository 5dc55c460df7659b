// A sitting without a server: a view that tests write, and a record of what was asked.

import { createStore } from 'zustand/vanilla'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { Sitting } from '../../client/net/sitting.ts'
import type { DelegationView, PersonView, SittingView, VoteView } from '../../client/net/sitting-view.ts'
import type { DelegationId, PersonId, SessionId, VoteId } from '../../shared/ids.ts'
import type { Chapters, OpenVoteView } from '../../shared/procedure/view.ts'
import type { DecidedVote } from '../../shared/procedure/votes/votes-state.ts'

export const personId = (name: string) => `p_${name}` as PersonId
export const ARE = 'ARE' as DelegationId
export const FRA = 'FRA' as DelegationId

export const person = (name: string, more: Partial<PersonView> = {}): PersonView => ({
  id: personId(name),
  name,
  role: 'visitor',
  delegation: null,
  slot: 0,
  seat: null,
  hand: 0,
  look: 'suit-1',
  away: false,
  isHead: false,
  mayCast: false,
  elsewhere: null,
  isInBooth: false,
  ...more,
})

export const delegationView = (
  id: DelegationId,
  order: number,
  more: Partial<DelegationView> = {},
): DelegationView => ({
  ...{ id, name: '', order, people: 0, hasVoted: false },
  ...{ presence: 'absent', times: 0, spokenMs: 0, onItemMs: 0, replies: 0 },
  ...more,
})

export const openVote = (more: Partial<VoteView> = {}): VoteView => ({
  id: 'v1' as VoteId,
  question: 'Shall we begin?',
  isOpen: true,
  openedAt: 0,
  closedAt: 0,
  cast: 0,
  represented: 2,
  decided: null,
  board: '',
  ...more,
})

/** The procedure while a question is open, by show of hands of the chair's own unless `more` says otherwise. */
export const votingChapters = (more: Partial<OpenVoteView> = {}): Chapters => ({
  ...BLANK_CHAPTERS,
  vote: {
    ...{ id: 'v1' as VoteId, subject: { of: 'question' }, decision: 'ordinary', method: 'recorded' },
    ...{ openedAt: 0, rollCall: null, objections: [], isAgain: false, year: null, answers: {} },
    ...more,
  },
})

export const ADOPTED: DecidedVote = {
  vote: 'v1' as VoteId,
  question: 'Shall we begin?',
  subject: { of: 'question' },
  decision: 'ordinary',
  method: 'recorded',
  openedAt: 0,
  closedAt: 60_000,
  choices: { [ARE]: 'yes', [FRA]: 'abstain' },
  outcome: {
    outcome: 'adopted',
    reason: 'majority',
    rule: 'OF 1',
    tally: { yes: 1, no: 0, abstain: 1 },
    limbs: [{ test: 'more-yes-than-no', have: 1, need: 1, ok: true }],
  },
}

export const closedVote = (): VoteView => openVote({ isOpen: false, closedAt: 60_000, decided: ADOPTED })

/** `me` is among the people unless `more` says otherwise. */
export function fakeView(more: Partial<SittingView> = {}): SittingView {
  const me = more.me ?? person('me')
  return {
    link: 'live',
    tries: 0,
    session: {
      id: 's_1' as SessionId,
      title: 'Test',
      rulebook: 'open-floor',
      isPublic: true,
      isOpenForum: true,
    },
    planned: null,
    gallery: 0,
    rooms: [],
    me,
    presiding: null,
    people: new Map([[me.id, me]]),
    delegations: new Map([
      [ARE, delegationView(ARE, 0)],
      [FRA, delegationView(FRA, 1)],
    ]),
    vote: null,
    ownBallot: null,
    ballotProgress: { phase: 'idle' },
    journal: { seq: 12, head: 'ab'.repeat(32) },
    chapters: BLANK_CHAPTERS,
    chat: [],
    notes: [],
    closedCorners: 0,
    cornerNews: [],
    knocking: [],
    ...more,
  }
}

export const peopleMap = (...people: readonly PersonView[]): SittingView['people'] =>
  new Map(people.map((each) => [each.id, each]))

/** Nothing is answered: what panels show is what the view says. */
export const fakeSitting = (view: SittingView, at = 1_000_000): Sitting => ({
  store: createStore<SittingView>(() => view),
  walk: {
    frame: () => {},
    intend: () => {},
    own: { x: 0, y: 0, z: 0, yaw: 0, gait: 0 },
    others: new Map(),
  },
  ask: () => new Promise(() => {}),
  cast: () => new Promise(() => {}),
  now: () => at,
  file: () => new Promise(() => {}),
  onGesture: () => () => {},
  hear: () => () => {},
  leave: () => {},
})
