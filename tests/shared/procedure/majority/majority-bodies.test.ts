// Each body at its thresholds: exactly there, one below, ties, abstentions, nobody. MA2 to MA9, MA11.
import { describe, expect, it } from 'vitest'
import { answerOf, gist } from './answer-of.ts'
import { cast } from './recorded-votes.ts'

type Counts = readonly [yes: number, no: number, abstain: number, absent?: number]
const tally = (rulebook: string, matter: string, [yes, no, abstain, absent]: Counts, more = {}) => ({
  rulebook,
  matter,
  tally: { yes, no, abstain, ...(absent === undefined ? {} : { absent }) },
  ...more,
})

describe('the General Assembly', () => {
  it.each<[string, Counts, string]>([
    ['important', [128, 64, 1, 0], 'adopted, majority, GA 83'],
    ['important', [127, 64, 2, 0], 'rejected, insufficient-majority, GA 83'],
    ['important', [2, 1, 190, 0], 'adopted, majority, GA 83'],
    ['important', [1, 1, 191, 0], 'rejected, insufficient-majority, GA 83'],
    ['important', [1, 0, 192, 0], 'adopted, majority, GA 83'],
    ['amendment-to-important', [90, 45, 0, 58], 'adopted, majority, GA 84'],
    ['amendment-to-important', [89, 45, 0, 59], 'rejected, insufficient-majority, GA 84'],
    ['ordinary', [1, 0, 192, 0], 'adopted, majority, GA 85'],
    ['ordinary', [96, 97, 0, 0], 'rejected, insufficient-majority, GA 85'],
    ['procedural', [97, 96, 0, 0], 'adopted, majority, GA 85'],
  ])('[MA2] %s, %j: %s', (matter, counts, expected) =>
    expect(gist(tally('general-assembly', matter, counts))).toBe(expected),
  )

  it.each<[Counts, string]>([
    [[60, 20, 17, 96], 'adopted, majority, GA 85'],
    [[60, 20, 16, 97], 'no-result, no-quorum, GA 67'],
    // 97 are there, of whom 80 cast
    [[60, 20, 0, 96], 'adopted, majority, GA 85'],
    [[0, 0, 0, 193], 'no-result, no-quorum, GA 67'],
    [[5, 4, 0], 'adopted, majority, GA 85'],
  ])('[MA3] ordinary, %j: %s', (counts, expected) =>
    expect(gist(tally('general-assembly', 'ordinary', counts))).toBe(expected),
  )

  it.each<[string, Counts]>([
    ['ordinary', [0, 0, 193, 0]],
    ['important', [0, 0, 193, 0]],
    ['important', [0, 0, 0]],
  ])('[MA4] %s, %j: no result', (matter, counts) =>
    expect(gist(tally('general-assembly', matter, counts))).toMatch(/^no-result, no-votes/),
  )

  it('[MA8] an equal division is voted again, and rejects the second time', () => {
    const limbs = [
      { test: 'quorum', have: 193, need: 97, ok: true },
      { test: 'more-yes-than-no', have: 96, need: 97, ok: false },
    ]
    const vote = tally('general-assembly', 'ordinary', [96, 96, 1, 0])
    expect([answerOf(vote), answerOf({ ...vote, round: 2 })]).toEqual([
      {
        outcome: 'no-result',
        reason: 'tie',
        rule: 'GA 95',
        limbs,
        next: { ballot: 'second-vote', withinHours: 48 },
      },
      { outcome: 'rejected', reason: 'tie', rule: 'GA 95', limbs },
    ])
  })

  it('[MA11] an Assembly of 51 has a quorum of 26', () => {
    const gists = [25, 26].map((there) =>
      gist(tally('general-assembly', 'ordinary', [there, 0, 0, 51 - there], { members: 51 })),
    )
    expect(gists).toEqual(['no-result, no-quorum, GA 67', 'adopted, majority, GA 85'])
  })
})

it.each<[Counts, string]>([
  [[5, 5, 0], 'rejected, tie, GA 133'],
  [[6, 5, 100], 'adopted, majority, GA 125'],
  [[5, 6, 100], 'rejected, insufficient-majority, GA 125'],
  [[0, 0, 100], 'no-result, no-votes, GA 125'],
  [[50, 46, 0, 97], 'no-result, no-quorum, GA 108'],
])('[MA8] a Main Committee, %j: %s', (counts, expected) =>
  expect(gist(tally('general-assembly-committee', 'ordinary', counts))).toBe(expected),
)

describe('the Security Council', () => {
  const ELECTED = 'ALB BRA GAB GHA IRL KEN MEX NOR IND ARE'.split(' ')
  const first = (count: number) => ELECTED.slice(0, count).join(' ')
  const votes = (matter: string, yes: string, no = '', abstain = '', more = {}) => ({
    rulebook: 'security-council',
    matter,
    votes: cast({ yes, no, abstain }),
    ...more,
  })

  it.each<[string, object, string]>([
    ['nine elected alone', votes('substantive', first(9)), 'adopted, majority, Charter 27(3)'],
    ['eight', votes('substantive', first(8)), 'rejected, insufficient-majority, Charter 27(3)'],
    ['nine, one permanent No', votes('substantive', first(9), 'RUS'), 'rejected, veto, Charter 27(3)'],
    [
      'nine, five abstain',
      votes('substantive', first(9), '', 'CHN FRA RUS GBR USA'),
      'adopted, majority, Charter 27(3)',
    ],
    [
      'eight and a No',
      votes('substantive', first(8), 'USA'),
      'rejected, insufficient-majority, Charter 27(3)',
    ],
    ['an elected No', votes('substantive', first(9), 'ARE'), 'adopted, majority, Charter 27(3)'],
    ['procedure', votes('procedural', first(9), 'CHN FRA RUS GBR USA'), 'adopted, majority, Charter 27(2)'],
    ['the Soviet Union', votes('substantive', first(9), 'SUN'), 'rejected, veto, Charter 27(3)'],
  ])('[MA5] %s', (_, input, expected) => expect(gist(input)).toBe(expected))

  it('[MA4] nobody casts', () =>
    expect(gist(votes('substantive', ''))).toBe('no-result, no-votes, Charter 27(3)'))

  it('all abstain: nine are wanting', () =>
    expect(gist(votes('procedural', '', '', first(10)))).toBe(
      'rejected, insufficient-majority, Charter 27(2)',
    ))

  it.each([
    ['BRA GBR USA FRA CHN MEX NOR', 'adopted, majority, Charter 27(2)'],
    ['BRA GBR USA FRA CHN MEX', 'rejected, insufficient-majority, Charter 27(2)'],
  ])('[MA11] of eleven, %s: %s', (yes, expected) =>
    expect(gist(votes('procedural', yes, '', '', { members: 11 }))).toBe(expected),
  )

  it('[MA7] the count comes before the veto, and both are shown', () =>
    expect(answerOf(votes('substantive', `${first(8)} FRA`, 'RUS CHN'))).toEqual({
      outcome: 'rejected',
      reason: 'veto',
      rule: 'Charter 27(3)',
      limbs: [
        { test: 'count', have: 9, need: 9, ok: true },
        { test: 'no-veto', have: 3, need: 5, ok: false },
      ],
    }))

  it('a tally without a No needs no names', () =>
    expect(gist(tally('security-council', 'substantive', [14, 0, 1]))).toBe(
      'adopted, majority, Charter 27(3)',
    ))
})

describe('the Supreme Council of the GCC', () => {
  it.each<[string, Counts, string]>([
    ['substantive', [6, 0, 0, 0], 'adopted, majority, GCC Charter 9'],
    ['substantive', [1, 0, 5, 0], 'adopted, majority, GCC Charter 9'],
    ['substantive', [5, 1, 0, 0], 'rejected, unanimity-broken, GCC Charter 9'],
    ['substantive', [0, 0, 6, 0], 'no-result, no-votes, GCC Charter 9'],
    ['substantive', [4, 0, 0, 2], 'adopted, majority, GCC Charter 9'],
    ['substantive', [3, 0, 0, 3], 'no-result, no-quorum, GCC Charter 7'],
    ['procedural', [3, 2, 1, 0], 'adopted, majority, GCC Charter 9'],
    ['procedural', [3, 3, 0, 0], 'rejected, tie, GCC Charter 9'],
    ['procedural', [2, 3, 1, 0], 'rejected, insufficient-majority, GCC Charter 9'],
  ])('[MA3] [MA9] %s, %j: %s', (matter, counts, expected) =>
    expect(gist(tally('gcc-supreme-council', matter, counts))).toBe(expected),
  )

  it('[MA3] who is left out of votes by name is not there', () =>
    expect(
      gist({ rulebook: 'gcc-supreme-council', matter: 'substantive', votes: cast({ yes: 'SAU ARE QAT' }) }),
    ).toBe('no-result, no-quorum, GCC Charter 7'))
})
