// The Council of the European Union at its thresholds, and where not all members take part. MA6, MA7, MA9, MA11.
import { describe, expect, it } from 'vitest'
import { EU_COUNCIL } from '../../../../shared/procedure/rulebooks/eu-council.ts'
import { answerOf, gist } from './answer-of.ts'
import { cast } from './recorded-votes.ts'

type Counts = readonly [yes: number, no: number, abstain: number, absent?: number]
const tally = (rulebook: string, matter: string, [yes, no, abstain, absent]: Counts) => ({
  rulebook,
  matter,
  tally: { yes, no, abstain, ...(absent === undefined ? {} : { absent }) },
})

describe('the Council of the European Union', () => {
  const ALL = EU_COUNCIL.members ?? []
  /** all in favour but these */
  const without = (matter: string, no: string, abstain = '', more = {}) => {
    const others = ALL.filter((code) => !`${no} ${abstain}`.includes(code)).join(' ')
    const votes = cast({ yes: others, no, abstain })
    return { rulebook: 'eu-council', matter, year: 2025, votes, ...more }
  }
  const largest = 'DEU FRA ITA ESP POL ROU NLD BEL CZE PRT SWE GRC HUN AUT BGR'.split(' ')
  const rest = (count: number) => ALL.filter((code) => !largest.slice(0, count).includes(code)).join(' ')

  it.each<[string, object, string]>([
    ['all', without('qualified', ''), 'adopted, majority, TEU 16(4)'],
    ['the fifteen largest', without('qualified', rest(15)), 'adopted, majority, TEU 16(4)'],
    ['the fourteen largest', without('qualified', rest(14)), 'rejected, insufficient-majority, TEU 16(4)'],
    [
      'without the three largest',
      without('qualified', 'DEU FRA ITA'),
      'adopted, blocking-minority-failed, TEU 16(4)',
    ],
    ['without four', without('qualified', 'DEU FRA ITA MLT'), 'rejected, insufficient-majority, TEU 16(4)'],
    [
      'one abstains',
      without('qualified', 'DEU FRA ITA', 'MLT'),
      'rejected, insufficient-majority, TEU 16(4)',
    ],
    // by the shares as published: 65.00 %, and one hundredth less
    ['just enough people', without('qualified', 'DEU ITA GRC HRV MLT'), 'adopted, majority, TEU 16(4)'],
    ['just too few', without('qualified', 'DEU FRA SVK LUX'), 'rejected, insufficient-majority, TEU 16(4)'],
    [
      'reinforced, twenty',
      without('reinforced', 'HUN AUT BGR DNK FIN SVK IRL'),
      'adopted, majority, TFEU 238(2)',
    ],
    [
      'reinforced, nineteen',
      without('reinforced', 'HUN AUT BGR DNK FIN SVK IRL MLT'),
      'rejected, insufficient-majority, TFEU 238(2)',
    ],
    [
      'reinforced, without three',
      without('reinforced', 'DEU FRA ITA'),
      'rejected, insufficient-majority, TFEU 238(2)',
    ],
  ])('[MA6] %s', (_, input, expected) => expect(gist(input)).toBe(expected))

  it('[MA7] the other way is shown when the population is wanting', () =>
    expect(answerOf(without('qualified', 'DEU FRA ITA'))).toEqual({
      outcome: 'adopted',
      reason: 'blocking-minority-failed',
      rule: 'TEU 16(4)',
      limbs: [
        { test: 'quorum', have: 27, need: 14, ok: true },
        { test: 'share-of-entitled', have: 24, need: 15, ok: true },
        { test: 'share-of-population', have: 5312, need: 6500, ok: false },
        { test: 'not-blocked', have: 24, need: 24, ok: true },
      ],
    }))

  it.each<[string, Counts, string]>([
    ['simple', [14, 13, 0], 'adopted, majority, TFEU 238(1)'],
    ['simple', [13, 0, 14], 'rejected, insufficient-majority, TFEU 238(1)'],
    ['simple', [13, 13, 1], 'rejected, insufficient-majority, TFEU 238(1)'],
  ])('%s, %j: %s', (matter, counts, expected) =>
    expect(gist(tally('eu-council', matter, counts))).toBe(expected),
  )

  it.each<[Counts, string]>([
    [[27, 0, 0], 'adopted, majority, TFEU 238(4)'],
    [[1, 0, 26], 'adopted, majority, TFEU 238(4)'],
    [[26, 1, 0], 'rejected, unanimity-broken, TFEU 238(4)'],
    [[0, 0, 27], 'no-result, no-votes, TFEU 238(4)'],
    [[14, 0, 0, 13], 'adopted, majority, TFEU 238(4)'],
    [[13, 0, 0, 14], 'no-result, no-quorum, Council RoP 11(4)'],
  ])('[MA9] unanimity, %j: %s', (counts, expected) =>
    expect(gist(tally('eu-council', 'unanimity', counts))).toBe(expected),
  )

  it('[MA11] of the nine that take part five decide, and as many block as weigh over 35 %, and one', () => {
    const participating = 'DEU FRA ITA ESP BEL AUT SVN LUX PRT'.split(' ')
    const vote = (yes: string) => ({
      rulebook: 'eu-council',
      matter: 'qualified',
      year: 2025,
      participating,
      votes: cast({ yes, no: participating.filter((code) => !yes.includes(code)).join(' ') }),
    })
    // Germany and France weigh more than 35 % of the nine: three block, two do not
    expect([gist(vote('ITA ESP BEL AUT SVN LUX PRT')), gist(vote('ITA ESP BEL AUT SVN PRT'))]).toEqual([
      'adopted, blocking-minority-failed, TFEU 238(3)(a)',
      'rejected, insufficient-majority, TFEU 238(3)(a)',
    ])
  })
})
