// Elections by rules 93 and 94 of the General Assembly: who is elected, and which ballot follows. EL1 to EL5.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf } from './answer-of.ts'

type Votes = Readonly<Record<string, number>>
const election = (candidates: Votes, valid: number, more = {}) =>
  answerOf({ rulebook: 'general-assembly', matter: 'election', candidates, valid, ...more })

/** Who is elected and why, and the next ballot. */
const result = (candidates: Votes, valid: number, more = {}) => {
  const { outcome, reason, elected, next } = election(candidates, valid, more)
  return [outcome, reason, elected, next]
}

it('[EL1] the answer shows each candidate with votes had and needed, and the rule', () =>
  expect(election({ DJI: 62, KEN: 129 }, 191, { round: 2 })).toEqual({
    outcome: 'elected',
    reason: 'majority',
    rule: 'GA 93',
    limbs: [
      { test: 'two-thirds', candidate: 'KEN', have: 129, need: 128, ok: true },
      { test: 'two-thirds', candidate: 'DJI', have: 62, need: 128, ok: false },
    ],
    elected: ['KEN'],
  }))

describe('[EL1] [EL3] the majority', () => {
  it.each<[string, Votes, number, object, readonly string[]]>([
    ['two thirds, exactly', { KEN: 128, DJI: 64 }, 192, {}, ['KEN']],
    ['one less', { KEN: 127, DJI: 65 }, 192, {}, []],
    ['more than half', { KEN: 97, DJI: 95 }, 192, { majority: 'majority' }, ['KEN']],
    ['half', { KEN: 96, DJI: 96 }, 192, { majority: 'majority' }, []],
    ['more than half of all members', { KEN: 97, DJI: 3 }, 100, { majority: 'majority-of-members' }, ['KEN']],
    ['not of all members', { KEN: 96, DJI: 4 }, 100, { majority: 'majority-of-members' }, []],
    ['of an Assembly of 51', { KEN: 26 }, 51, { majority: 'majority-of-members', members: 51 }, ['KEN']],
    ['one voter', { KEN: 1 }, 1, {}, ['KEN']],
    ['people too', { 'Ms. A': 130, 'Mr. B': 60 }, 190, {}, ['Ms. A']],
  ])('%s', (_, candidates, valid, more, elected) =>
    expect(election(candidates, valid, more).elected).toEqual(elected),
  )

  it('nobody votes', () =>
    expect(result({ KEN: 0 }, 0)).toEqual([
      'no-result',
      'no-votes',
      [],
      { ballot: 'unrestricted', round: 2, places: 1 },
    ]))
})

it('[EL1] of more than there are places, those with most votes', () =>
  expect(result({ FRA: 105, KEN: 150, DJI: 125 }, 190, { places: 2, majority: 'majority' })).toEqual([
    'elected',
    'majority',
    ['KEN', 'DJI'],
    undefined,
  ]))

it('[EL1] [EL4] places that are left are voted on again, for twice as many candidates', () =>
  expect(result({ KEN: 150, DJI: 90, FRA: 60, ARE: 50 }, 190, { places: 2 })).toEqual([
    'elected',
    'majority',
    ['KEN'],
    { ballot: 'restricted', round: 2, places: 1, candidates: ['DJI', 'FRA'] },
  ]))

it('[EL2] equal votes for the last place: a ballot among those alone', () =>
  expect(result({ KEN: 150, DJI: 110, FRA: 110 }, 190, { places: 2, majority: 'majority' })).toEqual([
    'elected',
    'majority',
    ['KEN'],
    { ballot: 'tie-break', places: 1, candidates: ['DJI', 'FRA'] },
  ]))

it('[EL2] equal votes for all places: a tie', () =>
  expect(result({ KEN: 130, DJI: 130, FRA: 130 }, 195, { places: 2, members: 195 })).toEqual([
    'no-result',
    'tie',
    [],
    { ballot: 'tie-break', places: 2, candidates: ['DJI', 'FRA', 'KEN'] },
  ]))

it('[EL2] equal votes for the next ballot: who goes on is voted on first', () =>
  expect(result({ KEN: 90, DJI: 50, FRA: 50 }, 190)).toEqual([
    'no-result',
    'insufficient-majority',
    [],
    { ballot: 'tie-break', places: 1, candidates: ['DJI', 'FRA'], through: ['KEN'] },
  ]))

describe('[EL4] after an inconclusive ballot', () => {
  it('1 to 3 and 7 to 9 restricted ones follow, after 4 to 6 and 10 to 12 unrestricted ones', () => {
    const following = Array.from(
      { length: 13 },
      (_, index) => election({ GTM: 110, VEN: 77 }, 187, { round: index + 1 }).next?.ballot,
    )
    const [r, u] = ['restricted', 'unrestricted']
    expect(following).toEqual([r, r, r, u, u, u, r, r, r, u, u, u, r])
  })

  it('an unrestricted ballot names nobody', () =>
    expect(election({ GTM: 110, VEN: 77 }, 187, { round: 4 }).next).toEqual({
      ballot: 'unrestricted',
      round: 5,
      places: 1,
    }))

  it('who had no vote does not go on', () =>
    expect(election({ KEN: 100, DJI: 0 }, 190).next?.ballot).toBe('restricted'))
})

describe('[EL5] one place, and more than half suffices', () => {
  const simple = { majority: 'majority' }
  it.each<[string, Votes, object, string]>([
    ['the first ballot is voted again', { KEN: 95, DJI: 95 }, simple, 'restricted'],
    ['equal in the second: a lot', { KEN: 95, DJI: 95 }, { ...simple, round: 2 }, 'lot'],
    ['two thirds: it is voted on', { KEN: 95, DJI: 95 }, { round: 2 }, 'restricted'],
  ])('%s', (_, candidates, more, ballot) => {
    const { outcome, reason, next } = election(candidates, 190, more)
    expect([outcome, reason, next?.ballot]).toEqual([
      'no-result',
      ballot === 'lot' ? 'tie' : 'insufficient-majority',
      ballot,
    ])
  })
})

it('[EL1] [EL2] the order of the candidates changes nothing, and never are more elected than there are places', () => {
  const codes = ['ARE', 'DJI', 'FRA', 'GTM', 'KEN', 'VEN']
  const anyVotes = fc.array(fc.nat({ max: 60 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(
      anyVotes,
      fc.shuffledSubarray(codes, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 14 }),
      (votes, order, places, round) => {
        const given = Object.fromEntries(codes.map((code, index) => [code, votes[index]!]))
        const shuffled = Object.fromEntries(order.map((code) => [code, given[code]!]))
        const valid = Math.max(...votes, Math.ceil(votes.reduce((a, b) => a + b) / places))
        fc.pre(valid <= 193)
        const answer = election(given, valid, { places, round })
        expect(election(shuffled, valid, { places, round })).toEqual(answer)
        const { elected = [], next } = answer
        expect(elected.length).toBeLessThanOrEqual(places)
        expect(next === undefined).toBe(elected.length === places)
      },
    ),
  )
})
