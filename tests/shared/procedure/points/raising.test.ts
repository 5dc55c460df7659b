// Raising and withdrawing points: PO1 to PO5, PO8.
import { describe, expect, it } from 'vitest'
import type { DelegationId, PersonId, PointId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { POINT_KINDS, type PointKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import {
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
  RESUMED,
  raised,
  ruled,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN, NOBODY, saltOf } from '../samples.ts'

const raise = (kind: PointKind = 'order', text = 'Too long'): Command => ({
  ...{ type: 'point.raise', kind, text },
  salt: saltOf(5),
})
const withdraw = (point = Q1): Command => ({ type: 'point.withdraw', point })
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

  it('[VO12] [PO3] only points of order while a question is open', () => {
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
