// Majorities by table, odd cases included: VO7, VO8, VO9. Sources: General Assembly rules 85 and 86, rule 133 for ties.
import { describe, expect, it } from 'vitest'
import {
  type Choice,
  decideMajority,
  type Outcome,
  tallyOf,
} from '../../../../shared/procedure/majority/majority.ts'
import { OPEN_FLOOR } from '../../../../shared/procedure/rulebooks/open-floor.ts'

const { ordinary } = OPEN_FLOOR.decisions
const MOST = Number.MAX_SAFE_INTEGER

type Row = readonly [yes: number, no: number, abstain: number]
const decided = ([yes, no, abstain]: Row) => decideMajority({ yes, no, abstain }, ordinary)
const explained = (
  [yes, no, abstain]: Row,
  outcome: Outcome['outcome'],
  reason: Outcome['reason'],
): Outcome => ({
  outcome,
  reason,
  rule: 'OF 1',
  tally: { yes, no, abstain },
  limbs: [{ test: 'more-yes-than-no', have: yes, need: no + 1, ok: yes > no }],
})

describe('a simple majority', () => {
  it.each<Row>([
    [1, 0, 0],
    [1, 0, 192],
    [2, 1, 0],
    [2, 1, 190],
    [97, 96, 0],
    [193, 0, 0],
    [192, 1, 0],
    [141, 5, 35],
    [MOST, MOST - 1, 0],
    [MOST, 0, MOST],
  ])('[VO7] %d yes, %d no, %d abstentions: adopted', (...row) =>
    expect(decided(row)).toEqual(explained(row, 'adopted', 'majority')),
  )

  it.each<Row>([
    [0, 1, 0],
    [0, 1, 192],
    [1, 2, 0],
    [1, 2, 190],
    [96, 97, 0],
    [0, 193, 0],
    [MOST - 1, MOST, 0],
  ])('[VO7] %d yes, %d no, %d abstentions: rejected', (...row) =>
    expect(decided(row)).toEqual(explained(row, 'rejected', 'insufficient-majority')),
  )

  it.each<Row>([
    [1, 1, 0],
    [1, 1, 191],
    [2, 2, 0],
    [96, 96, 1],
    [MOST, MOST, MOST],
  ])('[VO8] %d yes, %d no, %d abstentions: a tie, rejected', (...row) =>
    expect(decided(row)).toEqual(explained(row, 'rejected', 'tie')),
  )

  it.each<Row>([
    [0, 0, 0],
    [0, 0, 1],
    [0, 0, 193],
    [0, 0, MOST],
  ])('[VO9] %d yes, %d no, %d abstentions: no result', (...row) =>
    expect(decided(row)).toEqual(explained(row, 'no-result', 'no-votes')),
  )

  it('[VO7] [VO8] [VO9] every tally of up to six delegations', () => {
    const expected = (yes: number, no: number) => {
      if (yes === 0 && no === 0) return 'no-result'
      return yes > no ? 'adopted' : 'rejected'
    }
    for (let yes = 0; yes <= 6; yes++)
      for (let no = 0; yes + no <= 6; no++)
        for (let abstain = 0; yes + no + abstain <= 6; abstain++)
          expect([yes, no, abstain, decided([yes, no, abstain]).outcome]).toEqual([
            yes,
            no,
            abstain,
            expected(yes, no),
          ])
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, MOST + 1])('%d is no count of votes', (count) => {
    for (const row of [
      [count, 0, 0],
      [0, count, 0],
      [0, 0, count],
    ] as const)
      expect(() => decided(row)).toThrow(RangeError)
  })
})

it('[VO7] an outcome is written as journals hold it', () =>
  expect(JSON.stringify(decided([2, 1, 3]))).toBe(
    '{"outcome":"adopted","reason":"majority","rule":"OF 1","tally":{"yes":2,"no":1,"abstain":3},' +
      '"limbs":[{"test":"more-yes-than-no","have":2,"need":2,"ok":true}]}',
  ))

describe('a tally', () => {
  it.each<[readonly Choice[], Row]>([
    [[], [0, 0, 0]],
    [['yes'], [1, 0, 0]],
    [['no'], [0, 1, 0]],
    [['abstain'], [0, 0, 1]],
    [
      ['no', 'yes', 'abstain', 'yes', 'no', 'yes'],
      [3, 2, 1],
    ],
  ])('of %j is %j', (choices, [yes, no, abstain]) => expect(tallyOf(choices)).toEqual({ yes, no, abstain }))

  it('of 193 delegations counts each', () => {
    const choices = Array.from({ length: 193 }, (_, i): Choice => (i % 3 === 0 ? 'yes' : 'no'))
    expect(tallyOf(choices)).toEqual({ yes: 65, no: 128, abstain: 0 })
  })
})
