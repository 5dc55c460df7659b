// The desk's hand on list and limits: SP5, SP6.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import { ESTHER, floorGiven, MEETING } from '../floor-samples.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, DALAL } from '../samples.ts'

const list = (isOpen: boolean): Command => ({ type: 'list.set', isOpen })
const limits = (seconds: number | null, totalSeconds: number | null, seen: number): Command => ({
  ...{ type: 'limits.set', seconds, totalSeconds },
  seen,
})
const SEEN = MEETING.length

describe('closing and opening the list', () => {
  it.each([DALAL, ESTHER])('[SP5] the desk does (%s)', (who) => {
    given(...MEETING)
      .when(list(false), who)
      .gives({ type: 'list.set', isOpen: false })
    given(...MEETING, { type: 'list.set', isOpen: false })
      .when(list(true), who)
      .gives({ type: 'list.set', isOpen: true })
  })

  it('[SP5] a delegate does not', () =>
    given(...MEETING)
      .when(list(false), AMINA)
      .refuses('not-at-desk', 'SP5'))

  it('[SP5] twice is harmless', () =>
    given(...MEETING)
      .when(list(true), DALAL)
      .gives())
})

describe('limits', () => {
  it('[SP6] begin with those of the rulebook', () =>
    expect(sittingAfter(...MEETING).speakers).toMatchObject({ seconds: 120, totalSeconds: null }))

  it.each<[number | null, number | null]>([
    [60, null],
    [null, 600],
    [5, 10],
    [3600, 36_000],
  ])('[SP6] are set by the desk: %s and %s seconds', (seconds, totalSeconds) =>
    given(...MEETING)
      .when(limits(seconds, totalSeconds, SEEN), ESTHER)
      .gives({ type: 'limits.set', seconds, totalSeconds }),
  )

  it('[SP6] are not set by a delegate', () =>
    given(...MEETING)
      .when(limits(60, null, SEEN), AMINA)
      .refuses('not-at-desk', 'SP6'))

  it.each([4, 0, -1, 3601, 7.5, Number.NaN])('[SP6] are not %d seconds for a speech', (seconds) =>
    given(...MEETING)
      .when(limits(seconds, null, SEEN), DALAL)
      .refuses('bad-figure', undefined, 'seconds'),
  )

  it.each([9, 36_001])('[SP6] are not %d seconds in all', (total) =>
    given(...MEETING)
      .when(limits(null, total, SEEN), DALAL)
      .refuses('bad-figure', undefined, 'totalSeconds'),
  )

  const set: Past[] = [...MEETING, { type: 'limits.set', seconds: 60, totalSeconds: 600 }]

  it('[SP6] that another set meanwhile are not overwritten', () => {
    given(...set)
      .when(limits(90, null, SEEN), DALAL)
      .refuses('changed-meanwhile', 'RO15')
    given(...set)
      .when(limits(90, null, set.length), DALAL)
      .gives({ type: 'limits.set', seconds: 90, totalSeconds: null })
  })

  it('[SP6] twice are harmless', () =>
    given(...set)
      .when(limits(60, 600, 0), DALAL)
      .gives())

  it('[SP6] leave the speech that is being made as it is', () =>
    expect(
      sittingAfter(...MEETING, floorGiven(ARE, AMINA), {
        type: 'limits.set',
        seconds: 30,
        totalSeconds: null,
      }).speakers.floor?.limitMs,
    ).toBe(120_000))
})
