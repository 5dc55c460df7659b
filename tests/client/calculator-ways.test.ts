// What would change an outcome, for cases that can be checked by hand.
import { describe, expect, it } from 'vitest'
import { waysOf } from '../../client/hud/calculator/question/ways.ts'
import { shiftsOf } from '../../client/hud/calculator/question/ways-election.ts'
import type { Way } from '../../client/hud/calculator/question/ways-search.ts'
import type { Fields } from '../../shared/procedure/majority/decision-input-fields.ts'
import {
  assembly,
  COUNCIL,
  council,
  ELECTED,
  GULF,
  PERMANENT,
  UNION,
  union,
  vote,
} from './calculator-votes.ts'

/** `2 no>yes` of counts, `any 1 no>abstain FRA RUS` of members by name. */
const told = ({ moves, outcome }: Way): string =>
  `${outcome}: ${moves
    .map(({ from, to, count, codes, isAny }) =>
      [isAny ? 'any' : '', count, `${from}>${to}`, ...(codes ?? [])].filter((part) => part !== '').join(' '),
    )
    .join(' + ')}`

describe('the smallest change', () => {
  it.each<[string, Fields, readonly string[], readonly string[]]>([
    ['one veto', council({ ...vote('yes', ELECTED), RUS: 'no' }), COUNCIL, ['adopted: 1 no>abstain RUS']],
    [
      'two vetoes',
      council({ ...vote('yes', ELECTED), RUS: 'no', CHN: 'no' }),
      COUNCIL,
      ['adopted: 2 no>abstain CHN RUS'],
    ],
    [
      'all in favour: any permanent member',
      council(vote('yes', COUNCIL)),
      COUNCIL,
      [`rejected: any 1 yes>no ${PERMANENT.join(' ')}`],
    ],
    [
      'nine in favour: any of them',
      council(vote('yes', COUNCIL.slice(0, 9))),
      COUNCIL,
      [`rejected: any 1 yes>abstain ${COUNCIL.slice(0, 9).join(' ')}`],
    ],
    [
      'a veto and eight in favour: who vetoes turns',
      council({ ...vote('yes', [...ELECTED.slice(0, 8)]), FRA: 'no' }),
      COUNCIL,
      ['adopted: 1 no>yes FRA'],
    ],
    ['nobody has voted: any nine', council({}), COUNCIL, [`adopted: any 9 none>yes ${COUNCIL.join(' ')}`]],
    [
      'two thirds missed',
      assembly('important', { yes: 88, no: 55, abstain: 23, absent: 27 }),
      [],
      ['adopted: 8 no>yes', 'adopted: 11 no>abstain', 'adopted: 22 abstain>yes'],
    ],
    [
      'a simple majority of one',
      assembly('ordinary', { yes: 60, no: 59 }),
      [],
      ['no-result: 1 yes>abstain', 'rejected: 1 yes>no', 'no-result: 1 none>no'],
    ],
    [
      'too few there: who is absent comes',
      assembly('ordinary', { yes: 90, absent: 103 }),
      [],
      ['adopted: 7 none>abstain', 'adopted: 7 none>yes'],
    ],
    [
      'too few there, and most of them against: some of both',
      {
        rulebook: 'general-assembly',
        matter: 'important',
        members: 11,
        tally: { no: 5, absent: 6 },
      },
      [],
      ['adopted: 3 no>yes + 1 none>yes'],
    ],
    [
      'a blocking minority of four: any of them',
      union({ ...vote('yes', UNION), DEU: 'no', FRA: 'no', POL: 'abstain', HUN: 'abstain' }),
      UNION,
      ['adopted: any 1 no>yes DEU FRA', 'adopted: any 1 abstain>yes POL HUN'],
    ],
    [
      'unanimity broken',
      {
        rulebook: 'gcc-supreme-council',
        matter: 'substantive',
        votes: { ...vote('yes', GULF), OMN: 'no', QAT: 'abstain' },
      },
      GULF,
      ['adopted: 1 no>abstain OMN'],
    ],
  ])('%s', (_, input, seats, ways) => expect(waysOf(input, seats).map(told)).toEqual(ways))

  it('is none where no vote could change anything', () => {
    const input = {
      rulebook: 'general-assembly',
      matter: 'ordinary',
      members: 1,
      tally: { absent: 0, yes: 0 },
    }
    expect(waysOf({ ...input, matter: 'nonsense' }, [])).toEqual([])
  })
})

describe('an election', () => {
  const election = (candidates: object, valid: number, places = 1) => ({
    rulebook: 'general-assembly',
    matter: 'election',
    places,
    round: 1,
    candidates,
    valid,
  })

  it('tells how many votes each candidate lacks, and from whom', () => {
    expect(shiftsOf(election({ KEN: 113, DJI: 78 }, 191))).toEqual([
      { candidate: 'KEN', wouldBeElected: true, count: 15, other: 'DJI' },
      { candidate: 'DJI', wouldBeElected: true, count: 50, other: 'KEN' },
    ])
  })

  it('tells how few fewer would have cost the last place', () => {
    expect(shiftsOf(election({ BHR: 186, COD: 183 }, 187, 2))).toEqual([
      { candidate: 'COD', wouldBeElected: false, count: 59, other: null },
    ])
  })
})
