// The chair's rulings on points: PO6 to PO8.
import { describe, expect, it } from 'vitest'
import type { DelegationId, PersonId, PointId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { waitingPoints } from '../../../../shared/procedure/points/point-order.ts'
import { RULINGS, type Ruling } from '../../../../shared/procedure/points/points-state.ts'
import type { PointKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import {
  ESTHER,
  floorGiven,
  MEETING,
  PAUSED,
  Q1,
  Q2,
  Q9,
  RESUMED,
  raised,
  ruled,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN, saltOf } from '../samples.ts'

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
