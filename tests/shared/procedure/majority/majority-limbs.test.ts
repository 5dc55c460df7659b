// The tests of a decision by themselves: bases, fractions, and how they are put together. MA1, MA4, MA7, MA9.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Poll, pollOf } from '../../../../shared/procedure/majority/decision-poll.ts'
import { needOf, weigh } from '../../../../shared/procedure/majority/decision-weigh.ts'
import type { Base, Fraction, Test } from '../../../../shared/procedure/rulebooks/rulebook.ts'

const POLL: Poll = { ...pollOf({ yes: 6, no: 2, abstain: 1 }), members: 15, entitled: 12, present: 10 }

it.each<[number, Fraction, '>' | '>=', number]>([
  [193, [1, 2], '>', 97],
  [192, [1, 2], '>', 97],
  [192, [1, 2], '>=', 96],
  [27, [55, 100], '>=', 15],
  [27, [72, 100], '>=', 20],
  [191, [2, 3], '>=', 128],
  [192, [2, 3], '>=', 128],
  [0, [2, 3], '>=', 0],
  [0, [1, 2], '>', 1],
  [451_028_881, [65, 100], '>=', 293_168_773],
])('[MA1] of %d, %j, %s: %d', (whole, fraction, cmp, need) => expect(needOf(whole, fraction, cmp)).toBe(need))

it('[MA1] the need is the least that satisfies', () =>
  fc.assert(
    fc.property(
      fc.nat({ max: 1_000_000 }),
      fc.integer({ min: 1, max: 100 }),
      fc.nat({ max: 100 }),
      (whole, d, n) => {
        const least = needOf(whole, [n, d], '>=')
        const more = needOf(whole, [n, d], '>')
        expect([least * d >= whole * n, (least - 1) * d < whole * n]).toEqual([true, true])
        expect([more * d > whole * n, (more - 1) * d <= whole * n]).toEqual([true, true])
      },
    ),
  ))

it.each<[Base, string, number]>([
  ['yes+no', 'share-of-votes', 5],
  ['participating', 'share-of-participating', 5],
  ['present', 'share-of-present', 6],
  ['entitled', 'share-of-entitled', 7],
  ['membership', 'share-of-membership', 8],
])('[MA1] more than half of %s', (of, test, need) => {
  const half: Test = { is: 'share', of, cmp: '>', fraction: [1, 2] }
  expect(weigh(half, POLL).limbs).toEqual([{ test, have: 6, need, ok: 6 >= need }])
})

it('[MA1] half of nobody is not none', () => {
  const half: Test = { is: 'share', of: 'yes+no', cmp: '>=', fraction: [1, 2] }
  const nobody = pollOf({ yes: 0, no: 0, abstain: 3 })
  expect(weigh(half, nobody)).toEqual({
    ok: false,
    reason: 'no-votes',
    limbs: [{ test: 'share-of-votes', have: 0, need: 1, ok: false }],
  })
})

it('[MA9] abstention breaks a unanimity that says so', () => {
  const unanimity = (abstentionBlocks: boolean): Test => ({ is: 'unanimity', abstentionBlocks })
  const poll = pollOf({ yes: 3, no: 0, abstain: 1 })
  expect([weigh(unanimity(true), poll).reason, weigh(unanimity(false), poll).reason]).toEqual([
    'unanimity-broken',
    'majority',
  ])
})

it('[MA7] of several ways one suffices, and those after it are not shown', () => {
  const half = (of: Base): Test => ({ is: 'share', of, cmp: '>', fraction: [1, 2] })
  const any = (...of: readonly Test[]) => {
    const { ok, reason, limbs } = weigh({ is: 'any', of }, POLL)
    return [ok, reason, limbs.map(({ test }) => test)]
  }
  expect([
    any(half('membership'), half('yes+no'), half('present')),
    any(half('membership'), half('entitled')),
  ]).toEqual([
    [true, 'majority', ['share-of-membership', 'share-of-votes']],
    [false, 'insufficient-majority', ['share-of-membership', 'share-of-entitled']],
  ])
})

it('a count for a size that has none is a fault of the program', () =>
  expect(() => weigh({ is: 'count', min: { 11: 7 } }, POLL)).toThrow(RangeError))

it('[MA6] [MA11] exactly as much as may not be passed does not block', () => {
  const notBlocked: Test = { is: 'not-blocked', fewerThan: 4, partial: { fraction: [35, 100], plus: 1 } }
  const of = new Map([
    ['ARE', 35],
    ['FRA', 35],
    ['KEN', 30],
  ])
  const three: Poll = { ...pollOf({ yes: 1, no: 2, abstain: 0 }), members: 4, weights: { total: 100, of } }
  // two weigh more than 35 of 100, so it takes three of the three
  expect(weigh(notBlocked, three)).toEqual({
    ok: true,
    reason: 'blocking-minority-failed',
    limbs: [{ test: 'not-blocked', have: 1, need: 1, ok: true }],
  })
})
