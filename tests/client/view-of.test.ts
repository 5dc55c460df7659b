import { expect, test } from 'vitest'
import { viewOf } from '../../client/net/view-of.ts'
import { type Attendee, projectAttendee, projectSitting } from '../../server/rooms/project.ts'
import type { DelegationId, PersonId, VoteId } from '../../shared/ids.ts'
import { EMPTY_HEAD } from '../../shared/journal/chain.ts'
import { EMPTY_SITTING, type Sitting } from '../../shared/procedure/sitting.ts'
import type { OpenVote } from '../../shared/procedure/votes/votes-state.ts'
import { HallState } from '../../shared/state/hall-state.ts'

const KEN = 'KEN' as DelegationId
const ALI = 'p_ali' as PersonId

const AS_ASKED: Pick<
  OpenVote,
  'subject' | 'decision' | 'method' | 'isAgain' | 'year' | 'rollCall' | 'objections'
> = {
  ...{ subject: { of: 'question' }, decision: 'ordinary', method: 'recorded', isAgain: false, year: null },
  ...{ rollCall: null, objections: [] },
}
const sitting: Sitting = {
  ...EMPTY_SITTING,
  seq: 3,
  title: 'Water',
  isPublic: true,
  delegations: ['ARE' as DelegationId, KEN],
  people: new Map([[ALI, { role: 'delegate', delegation: KEN, mayCast: true }]]),
  heads: new Map([[KEN, ALI]]),
  presiding: ALI,
  vote: {
    id: 'v1' as VoteId,
    question: 'Is it?',
    ...AS_ASKED,
    openedAt: 5,
    ballots: new Map([[KEN, { choice: 'no', by: ALI, at: 6, seq: 3, salt: 's' }]]),
  },
}
const ali: Attendee = {
  person: ALI,
  name: 'علي',
  look: 'suit-1',
  slot: 4,
  seat: 12,
  hand: 2,
  awaySince: null,
}

function stateOf(standing: Sitting): HallState {
  const state = new HallState()
  state.session = 's_1'
  projectSitting(state, { sitting: standing, head: { ...EMPTY_HEAD, seq: 3, hash: 'ab' } })
  projectAttendee(state, standing, ali)
  return state
}

test('what the server projects is what the screens see', () => {
  const { people, delegations, vote, presiding, session, journal } = viewOf(stateOf(sitting), null)
  expect(people.get(ALI)).toEqual({
    id: ALI,
    name: 'علي',
    role: 'delegate',
    delegation: KEN,
    slot: 4,
    seat: 12,
    hand: 2,
    look: 'suit-1',
    away: false,
    isHead: true,
    mayCast: true,
    elsewhere: null,
    isInBooth: false,
  })
  expect(
    [...delegations.values()].map(({ id, order, people: count, hasVoted }) => [id, order, count, hasVoted]),
  ).toEqual([
    ['ARE', 0, 0, false],
    ['KEN', 1, 1, true],
  ])
  expect(vote).toMatchObject({
    id: 'v1',
    question: 'Is it?',
    isOpen: true,
    cast: 1,
    represented: 1,
    decided: null,
  })
  expect({ presiding, title: session.title, journal }).toEqual({
    presiding: ALI,
    title: 'Water',
    journal: { seq: 3, head: 'ab' },
  })
})

test('[VO11] the projected state of an open vote holds no choice and no salt', () => {
  const open: Sitting = {
    ...sitting,
    vote: {
      id: 'v1' as VoteId,
      question: 'Is it?',
      ...AS_ASKED,
      openedAt: 5,
      ballots: new Map([[KEN, { choice: 'abstain', by: ALI, at: 6, seq: 3, salt: 'salt-of-a-ballot' }]]),
    },
  }
  const text = JSON.stringify(stateOf(open).toJSON())
  expect(text).not.toContain('abstain')
  expect(text).not.toContain('salt-of-a-ballot')
})

test('what has not changed keeps its identity', () => {
  const state = stateOf(sitting)
  const before = viewOf(state, null)
  expect(viewOf(state, before)).toEqual(before)
  expect(viewOf(state, before).people).toBe(before.people)
  const walker = state.walkers.get(ALI)
  if (walker) walker.hand = 0
  const after = viewOf(state, before)
  expect(after.people).not.toBe(before.people)
  expect(after.delegations).toBe(before.delegations)
  expect(after.vote).toBe(before.vote)
})
