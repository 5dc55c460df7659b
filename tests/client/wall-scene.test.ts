// One thing on the wall: which, of all that goes on.
import { describe, expect, it } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { sceneOf, waitingPoint } from '../../client/wall/wall-scene.ts'
import {
  ARE,
  agenda,
  asked,
  CAUCUS,
  decidedAgo,
  ELECTION,
  FRA,
  floor,
  KEN,
  LOT,
  MOTION,
  meetingOf,
  motions,
  NOW,
  ON_ITEM,
  openChapter,
  point,
  points,
  rollCall,
  SILENCE,
  speakers,
  viewWith,
  votes,
} from './wall-samples.ts'

const speaking = speakers({ floor: floor() })
const inElection = { of: 'election', election: ELECTION.id } as const
const ended = { ownRulebook: null, observers: [], endedAt: NOW }

describe('the wall is about', () => {
  it.each<[string, SittingView, string]>([
    ['nothing', viewWith({}), 'title'],
    ['an item', viewWith({ agenda: ON_ITEM }), 'item'],
    ['a speech', viewWith({ agenda: ON_ITEM, speakers: speaking }), 'speaker'],
    ['a caucus', viewWith({ speakers: speakers({ caucus: CAUCUS }) }), 'caucus'],
    ['a speech in it', viewWith({ speakers: speakers({ floor: floor(), caucus: CAUCUS }) }), 'speaker'],
    ['a motion that was taken up', viewWith({ motions: motions(MOTION.id) }), 'motion'],
    ['motions that wait', viewWith({ agenda: ON_ITEM, motions: motions(null) }), 'item'],
    ['a speech on the motion', viewWith({ motions: motions(MOTION.id), speakers: speaking }), 'speaker'],
    ['a suspended meeting', viewWith({ agenda: meetingOf({ phase: 'suspended' }) }), 'meeting'],
    ['no meeting', viewWith({ agenda: meetingOf({ phase: 'closed' }) }), 'meeting'],
    ['an election between its ballots', viewWith({ elections: [ELECTION] }), 'election'],
    ['one that is over', viewWith({ elections: [{ ...ELECTION, isOver: true }] }), 'title'],
    ['a lot among candidates', viewWith({ lots: [{ ...LOT, purpose: inElection }] }), 'lot'],
    ['a silence', viewWith({ agenda: ON_ITEM, votes: votes([SILENCE]) }), 'silence'],
    ['the end', viewWith({ rules: ended }), 'ended'],
  ])('%s', (_, view, is) => {
    expect(sceneOf(view, NOW).is).toBe(is)
  })

  it.each<[string, SittingView['chapters']['vote'], string]>([
    ['a vote of which no more is known', null, 'vote'],
    ['a show of hands', openChapter(), 'vote'],
    ['a recorded vote', openChapter({ method: 'recorded' }), 'vote'],
    ['a decision without a vote', openChapter({ method: 'no-objection' }), 'no-objection'],
    ['a roll-call', openChapter({ method: 'roll-call', rollCall: rollCall() }), 'roll-call'],
    [
      'the lot of a roll-call',
      openChapter({ method: 'roll-call', rollCall: rollCall({ order: null }) }),
      'lot',
    ],
    ['the ballot of an election', openChapter({ subject: inElection }), 'ballot'],
  ])('%s before anything else', (_, vote, is) => {
    const view = viewWith({ vote, elections: [ELECTION], speakers: speaking, motions: motions(MOTION.id) })
    expect(sceneOf({ ...view, vote: asked }, NOW).is).toBe(is)
  })

  it.each([
    [0, {}, 'result'],
    [19_999, { speakers: speaking }, 'result'],
    [20_000, { speakers: speaking }, 'speaker'],
    [19_999, { agenda: meetingOf({ phase: 'suspended' }) }, 'result'],
    [20_000, { agenda: meetingOf({ phase: 'suspended' }) }, 'meeting'],
    [3_600_000, { agenda: ON_ITEM }, 'result'],
    [7_200_000, { votes: votes([SILENCE]) }, 'silence'],
  ] as const)('a result of %i ms ago, with %o: %s', (ms, chapters, is) => {
    expect(sceneOf(viewWith(chapters, { vote: decidedAgo(ms) }), NOW).is).toBe(is)
  })
})

describe('the point that is settled next', () => {
  it('[PO7] is privilege before order before inquiry, and the first of a kind', () => {
    const raised = [point('inquiry', ARE), point('order', FRA), point('order', KEN)]
    expect(waitingPoint(viewWith({ points: points(...raised) }).chapters)?.delegation).toBe(FRA)
    const more = points(...raised, point('privilege', KEN))
    expect(waitingPoint(viewWith({ points: more }).chapters)?.kind).toBe('privilege')
  })

  it('is none when all are settled', () => {
    const settled = points(point('order', FRA, { ruling: 'well-taken' }))
    expect(waitingPoint(viewWith({ points: settled, agenda }).chapters)).toBeNull()
  })
})
