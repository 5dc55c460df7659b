// Points and the chair's rulings: PO1 to PO8.
import { describe, expect, it } from 'vitest'
import type { DelegationId, PersonId, PointId } from '../../../shared/ids.ts'
import type { Command } from '../../../shared/procedure/command.ts'
import { waitingPoints } from '../../../shared/procedure/points/point-order.ts'
import { RULINGS, type Ruling } from '../../../shared/procedure/points/points-state.ts'
import { POINT_KINDS, type PointKind } from '../../../shared/procedure/rulebooks/procedure.ts'
import {
  ESTHER,
  ended,
  floorGiven,
  GITA,
  HOUSE_RULES,
  houseOpened,
  lastAt,
  MEETING,
  meetingUnder,
  noted,
  OMAR,
  PAUSED,
  PEOPLE,
  Q1,
  Q2,
  Q9,
  RESUMED,
  raised,
  ruled,
  voting,
} from './floor-samples.ts'
import { given, inState, type Past, sittingAfter } from './given.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN, NOBODY, saltOf } from './samples.ts'

const raise = (kind: PointKind = 'order', text = 'Too long'): Command => ({
  ...{ type: 'point.raise', kind, text },
  salt: saltOf(5),
})
const withdraw = (point = Q1): Command => ({ type: 'point.withdraw', point })
const rule = (point = Q1, ruling: Ruling = 'not-well-taken', text = 'It is not'): Command => ({
  ...{ type: 'point.rule', point, ruling, text },
  salt: saltOf(6),
})
const by = (person: PersonId, point: PointId, delegation: DelegationId, kind: PointKind = 'order'): Past => [
  person,
  raised(point, delegation, kind),
]

const speaking: Past[] = [...MEETING, floorGiven(FRA, BORIS)]
const interrupted: Past[] = [...speaking, by(AMINA, Q1, ARE), PAUSED]

describe('raising', () => {
  it.each(POINT_KINDS)('[PO1] a person of a delegation raises a point: %s', (kind) =>
    given(...MEETING)
      .when(raise(kind), AMINA)
      .gives(raised(Q1, ARE, kind)),
  )

  it('[PO1] without a word, too', () =>
    given(...MEETING)
      .when(raise('order', ''), GITA)
      .gives(raised(Q1, ARE, 'order', null)))

  it.each([DALAL, OMAR, NOBODY, 'system'] as const)('[PO1] %s does not', (who) =>
    given(...MEETING)
      .when(raise(), who)
      .refuses('not-in-delegation', 'PO1'),
  )

  it('[PO1] not for an absent delegation, nor outside a meeting', () => {
    given(...MEETING, noted(ARE, 'absent'))
      .when(raise(), AMINA)
      .refuses('absent', 'PO1')
    given(houseOpened(), ...PEOPLE, noted(ARE))
      .when(raise(), AMINA)
      .refuses('meeting-not-open', 'PO1')
  })

  it('[PO1] not of a kind that the rulebook does not know', () =>
    given(...meetingUnder({ points: { order: HOUSE_RULES.points.order! } }))
      .when(raise('privilege'), AMINA)
      .refuses('not-in-order', 'PO1'))

  it('[PO1] what was raised waits', () =>
    expect(sittingAfter(...MEETING, by(AMINA, Q1, ARE)).points).toEqual({
      raised: [
        {
          ...{ id: Q1, kind: 'order', delegation: ARE, person: AMINA, text: 'Too long' },
          ...{ at: lastAt(MEETING) + 1000, ruling: null, answer: null, appeal: null },
        },
      ],
      ruledDuring: null,
      count: 1,
    }))

  it.each(['order', 'privilege'] as const)('[PO2] a point of %s interrupts, and stops the clock', (kind) =>
    given(...speaking)
      .when(raise(kind), AMINA)
      .gives(raised(Q1, ARE, kind), PAUSED),
  )

  it('[PO2] one kind that may not waits for the end of the speech', () => {
    given(...speaking)
      .when(raise('inquiry'), AMINA)
      .refuses('floor-taken', 'H 8')
    given(...speaking, ended(1000))
      .when(raise('inquiry'), AMINA)
      .gives(raised(Q1, ARE, 'inquiry'))
  })

  it('[PO2] a clock that stands still is not stopped again', () =>
    given(...interrupted)
      .when(raise('privilege'), CHIDI)
      .gives(raised(Q2, KEN, 'privilege')))

  it('[PO3] only points of order while a question is open', () => {
    const sitting = voting(sittingAfter(...MEETING))
    inState(sitting).when(raise('order'), AMINA).gives(raised(Q1, ARE))
    inState(sitting).when(raise('privilege'), AMINA).refuses('during-vote', 'PO3')
    inState(sitting).when(raise('inquiry'), AMINA).refuses('during-vote', 'PO3')
  })

  it('[PO4] one of a delegation waits', () => {
    given(...MEETING, by(AMINA, Q1, ARE))
      .when(raise('privilege'), GITA)
      .refuses('point-raised', 'PO4')
    given(...MEETING, by(AMINA, Q1, ARE), ruled(Q1))
      .when(raise('privilege'), AMINA)
      .gives(raised(Q2, ARE, 'privilege'))
  })
})

describe('withdrawing', () => {
  const gone = { type: 'point.withdrawn', point: Q1 } as const

  it.each([AMINA, GITA])('[PO5] the delegation does (%s)', (who) =>
    given(...MEETING, by(AMINA, Q1, ARE))
      .when(withdraw(), who)
      .gives(gone),
  )

  it.each([BORIS, DALAL, 'system'] as const)('[PO5] %s does not', (who) =>
    given(...MEETING, by(AMINA, Q1, ARE))
      .when(withdraw(), who)
      .refuses('not-your-point', 'PO5'),
  )

  it('[PO5] not what is settled or not there', () => {
    given(...MEETING, by(AMINA, Q1, ARE), ruled(Q1))
      .when(withdraw(), AMINA)
      .refuses('point-settled', 'PO5')
    given(...MEETING, by(AMINA, Q1, ARE), gone)
      .when(withdraw(), AMINA)
      .refuses('point-unknown', 'PO5')
  })

  it('[PO8] the clock goes on', () =>
    given(...interrupted)
      .when(withdraw(), AMINA)
      .gives(gone, RESUMED))
})

describe('ruling', () => {
  const pointed: Past[] = [...MEETING, by(AMINA, Q1, ARE)]

  it.each<[PointKind, Ruling[]]>([
    ['order', ['well-taken', 'not-well-taken']],
    ['privilege', ['well-taken', 'not-well-taken']],
    ['inquiry', ['answered']],
  ])('[PO6] what may be said to a point of %s', (kind, may) => {
    const asked = given(...MEETING, by(AMINA, Q1, ARE, kind))
    for (const ruling of RULINGS) {
      const said = asked.when(rule(Q1, ruling), DALAL)
      if (may.includes(ruling)) said.gives(ruled(Q1, ruling))
      else said.refuses('not-in-order', 'PO6')
    }
  })

  it.each([AMINA, ESTHER, 'system'] as const)(
    '[PO6] %s does not rule, and the refusal names the rule',
    (who) =>
      given(...pointed)
        .when(rule(), who)
        .refuses('not-presiding', 'H 6'),
  )

  it('[PO6] a ruling needs no words, an answer does', () => {
    given(...pointed)
      .when(rule(Q1, 'well-taken', ''), DALAL)
      .gives(ruled(Q1, 'well-taken', null))
    given(...MEETING, by(AMINA, Q1, ARE, 'inquiry'))
      .when(rule(Q1, 'answered', ''), DALAL)
      .refuses('bad-text', 'PO6', 'text')
  })

  it('[PO6] once', () => {
    given(...pointed, ruled(Q1))
      .when(rule(), DALAL)
      .refuses('point-settled', 'H 6')
    given(...MEETING)
      .when(rule(Q9), DALAL)
      .refuses('point-unknown', 'PO6')
  })

  it('[PO6] while a question is open, too', () =>
    inState(voting(sittingAfter(...pointed)))
      .when(rule(), DALAL)
      .gives(ruled(Q1)))

  it('[PO6] the last ruling is known until the next', () => {
    const { raised: known } = sittingAfter(...pointed, ruled(Q1), by(BORIS, Q2, FRA)).points
    expect(known.map(({ id, ruling, answer }) => [id, ruling, answer])).toEqual([
      [Q2, null, null],
      [Q1, 'not-well-taken', 'It is not'],
    ])
    const next = sittingAfter(...pointed, ruled(Q1), by(BORIS, Q2, FRA), ruled(Q2, 'well-taken')).points
    expect(next.raised.map(({ id }) => id)).toEqual([Q2])
  })

  it('[PO7] privilege first, then order, then inquiries, each as they came', () => {
    const past: Past[] = [
      ...MEETING,
      by(AMINA, Q1, ARE, 'inquiry'),
      by(BORIS, Q2, FRA, 'order'),
      by(CHIDI, 'q3' as PointId, KEN, 'order'),
      by(CHIDI, 'q4' as PointId, KEN, 'privilege'),
    ]
    expect(waitingPoints(sittingAfter(...past)).map(({ id }) => id)).toEqual(['q4', Q2, 'q3', Q1])
    given(...past)
      .when(rule(Q2), DALAL)
      .refuses('point-open', 'PO7')
    given(...past)
      .when(rule('q4' as PointId), DALAL)
      .gives(ruled('q4' as PointId))
  })

  it('[PO8] the clock goes on', () =>
    given(...interrupted)
      .when(rule(), DALAL)
      .gives(ruled(Q1), RESUMED))

  it('[PO8] but not while another point holds it', () => {
    const twice: Past[] = [...interrupted, by(CHIDI, Q2, KEN)]
    given(...twice)
      .when(rule(Q1), DALAL)
      .gives(ruled(Q1))
    given(...twice, ruled(Q1))
      .when(rule(Q2), DALAL)
      .gives(ruled(Q2), RESUMED)
  })

  it('[PO8] the pause counts for nobody', () => {
    const { floor } = sittingAfter(...interrupted, ruled(Q1), RESUMED).speakers
    expect([floor?.pausedAt, floor?.pausedMs]).toEqual([null, 2000])
  })
})
