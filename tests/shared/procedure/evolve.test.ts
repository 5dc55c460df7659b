// What becomes of a sitting by single events, where the rules alone do not say it.
import { expect, it } from 'vitest'
import { EMPTY_AGENDA } from '../../../shared/procedure/agenda/agenda-state.ts'
import type { EventOf } from '../../../shared/procedure/event.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { EMPTY_SITTING } from '../../../shared/procedure/sitting.ts'
import { keyUses } from '../../../shared/procedure/votes/cast-keys.ts'
import { happened, sittingAfter } from './given.ts'
import {
  AMINA,
  ARE,
  ATLANTIS,
  admitted,
  ballot,
  closed,
  FRA,
  KEN,
  OPEN,
  OPENED,
  opened,
  V1,
} from './samples.ts'

it('an opened sitting has what it was opened with, and nobody in it', () =>
  expect(sittingAfter(OPENED)).toStrictEqual({
    ...EMPTY_SITTING,
    seq: 1,
    rulebook: 'open-floor',
    isPublic: true,
    isOpenForum: false,
    title: 'Water',
    delegations: [KEN, ARE, FRA, ATLANTIS],
    names: { [ATLANTIS]: 'أطلانتس' },
    agenda: { ...EMPTY_AGENDA, meeting: { number: 1, phase: 'open', since: 1000, until: null } },
  }))

it('[JO4] an opened sitting whose texts were erased has no title and no names', () => {
  const { title, names } = sittingAfter({ ...OPEN, type: 'sitting.opened', texts: null, salt: '' })
  expect({ title, names }).toEqual({ title: null, names: {} })
})

it('[JO4] a question that was erased is null, and so is it once decided', () => {
  const erased = { ...(opened(V1) as EventOf<'vote.opened'>), question: null, salt: '' }
  expect(sittingAfter(OPENED, erased).vote?.question).toBe(null)
  expect(sittingAfter(OPENED, erased, closed(V1)).decided[0]?.question).toBe(null)
})

it.each([0, 2, 7, -1])('[JO1] event %d cannot follow height 0', (seq) => {
  const [first] = happened([OPENED])
  expect(() => evolve(EMPTY_SITTING, { ...first!, seq })).toThrow(`event ${seq} cannot follow height 0`)
})

it('[JO1] an event cannot happen twice', () => {
  const [first] = happened([OPENED])
  expect(() => evolve(sittingAfter(OPENED), first!)).toThrow('event 1 cannot follow height 1')
})

it('a ballot by the house, or outside a vote, counts for nothing', () => {
  const { seq: _, ...before } = sittingAfter(OPENED, admitted(AMINA, ARE), opened(V1))
  const { seq: __, ...after } = sittingAfter(OPENED, admitted(AMINA, ARE), opened(V1), ballot(V1, ARE, 'yes'))
  expect(after).toEqual(before)
  expect(keyUses(sittingAfter(OPENED, [AMINA, ballot(V1, ARE, 'yes')]).keys)).toEqual([])
})
