// The small decisions of the panels: keys, settings, order of hands, seats, what is said of a ballot, marks of a half circle.
import { describe, expect, it } from 'vitest'
import { ballotAssurance } from '../../client/hud/bar/link-status.tsx'
import { raisedHands } from '../../client/hud/people/hands.tsx'
import { groupPeople } from '../../client/hud/people/people-panel.tsx'
import { freeSeats, seatName } from '../../client/hud/people/seat-choice.ts'
import { DEFAULT_SETTINGS, parseSettings } from '../../client/hud/screen/settings.ts'
import { deedOf, type Pressed } from '../../client/hud/screen/shortcuts.ts'
import { hemicycleSeats } from '../../client/hud/vote/hemicycle-seats.ts'
import type { OwnBallot } from '../../shared/protocol/messages.ts'
import { ARE, FRA, fakeView, openVote, person, personId } from './fake-sitting.ts'
import { wordsOf } from './show.tsx'

describe('a key', () => {
  const key = (code: string, more: Partial<Pressed> = {}): Pressed => ({
    code,
    key: '',
    isModified: false,
    isRepeated: false,
    isInField: false,
    ...more,
  })

  it.each([
    [key('KeyB'), { do: 'panel', panel: 'vote' }],
    [key('KeyF'), { do: 'panel', panel: 'floor' }],
    [key('KeyG'), { do: 'panel', panel: 'business' }],
    [key('KeyH'), { do: 'hand' }],
    [key('Slash', { key: '?' }), { do: 'help' }],
    [key('Slash', { key: '؟' }), { do: 'help' }],
    [key('KeyH', { isModified: true }), null],
    [key('KeyH', { isRepeated: true }), null],
    [key('KeyH', { isInField: true }), null],
    [key('KeyW'), null],
    [key('Escape', { isInField: true }), { do: 'escape' }],
  ])('%# asks for %o', (pressed, deed) => {
    expect(deedOf(pressed, true)).toEqual(deed)
  })

  it('asks for nothing when single keys are off, Escape apart', () => {
    expect([deedOf(key('KeyH'), false), deedOf(key('Slash', { key: '?' }), false)]).toEqual([null, null])
    expect(deedOf(key('Escape'), false)).toEqual({ do: 'escape' })
  })
})

describe('kept settings', () => {
  it.each([
    [null, DEFAULT_SETTINGS],
    ['not json', DEFAULT_SETTINGS],
    ['null', DEFAULT_SETTINGS],
    ['{"quality":"ultra","camera":"first","singleKeys":"no"}', { ...DEFAULT_SETTINGS, camera: 'first' }],
    [
      '{"quality":"low","daytime":"night","camera":"first","motion":"reduced","singleKeys":false,"sound":true}',
      {
        ...DEFAULT_SETTINGS,
        ...{
          quality: 'low',
          daytime: 'night',
          camera: 'first',
          motion: 'reduced',
          singleKeys: false,
          sound: true,
        },
      },
    ],
    [
      '{"fieldOfView":70,"turning":"snap","textSize":150}',
      { ...DEFAULT_SETTINGS, fieldOfView: 70, turning: 'snap', textSize: 150 },
    ],
    ['{"fieldOfView":170,"turning":"wild","textSize":1000}', DEFAULT_SETTINGS],
  ])('%j are read as %o', (text, settings) => {
    expect(parseSettings(text)).toEqual(settings)
  })
})

describe('people', () => {
  it('with raised hands stand in the order in which they raised them', () => {
    const people = [person('c', { hand: 9 }), person('a'), person('b', { hand: 2 })]
    expect(raisedHands(people).map(({ name }) => name)).toEqual(['b', 'c'])
  })

  it('are grouped in seating order, those without delegation last', () => {
    const people = [person('v'), person('f', { delegation: FRA }), person('u', { delegation: ARE })]
    const groups = groupPeople(people, [ARE, FRA]).map(({ delegation, members }) => [
      delegation,
      members.map(({ name }) => name),
    ])
    expect(groups).toEqual([
      [ARE, ['u']],
      [FRA, ['f']],
      [null, ['v']],
    ])
  })
})

describe('seats', () => {
  it('that are free leave out the taken and the reserved', () => {
    const free = freeSeats('desk', [person('a', { seat: 0 })], new Set([1, 2]))
    expect([free[0]?.index, free.length]).toEqual([3, 193])
  })

  it('are named from one on', () => {
    expect([seatName(wordsOf('en'), 0), seatName(wordsOf('en'), 196)]).toEqual([
      'Desk 1',
      'Council table, seat 1',
    ])
  })
})

describe('while the line is down, a ballot', () => {
  const own: OwnBallot = {
    vote: openVote().id,
    delegation: ARE,
    choice: 'yes',
    seq: 3,
    hash: 'aa',
    salt: 'bb',
    by: personId('me'),
  }

  it.each([
    [{ vote: openVote(), ownBallot: own }, 'kept'],
    [{ vote: openVote() }, null],
    [{ ownBallot: own }, null],
    [
      { vote: openVote(), ownBallot: own, ballotProgress: { phase: 'sending', choice: 'no' } as const },
      'unknown',
    ],
    [{ vote: openVote(), ballotProgress: { phase: 'unknown', choice: 'no', tries: 2 } as const }, 'unknown'],
  ])('%# is %s', (change, said) => {
    expect(ballotAssurance(fakeView(change))).toBe(said)
  })
})

describe('the half circle', () => {
  it.each([1, 2, 3, 15, 100, 193, 196])(
    'has %i seats within its frame, from one end to the other',
    (count) => {
      const seats = hemicycleSeats(count)
      expect(seats.length).toBe(count)
      expect(seats.every(({ x, y, size }) => Math.hypot(x, y) + size <= 1.04 && y <= 0)).toBe(true)
      const angles = seats.map(({ x, y }) => Math.round(Math.atan2(-y, -x) * 1e9))
      expect(angles.toSorted((one, other) => one - other)).toEqual(angles)
    },
  )

  it('never lets two marks touch', () => {
    for (const count of [2, 9, 40, 196]) {
      const seats = hemicycleSeats(count)
      const nearest = seats.flatMap((one, index) =>
        seats
          .slice(index + 1)
          .map((other) => Math.hypot(one.x - other.x, one.y - other.y) - one.size - other.size),
      )
      expect(Math.min(...nearest)).toBeGreaterThan(0)
    }
  })

  it('of nobody is empty', () => {
    expect(hemicycleSeats(0)).toEqual([])
  })
})
