// Of any votes: the ways that are told do change the outcome, and none is smaller.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Move, moved } from '../../client/hud/calculator/question/moves.ts'
import { waysOf } from '../../client/hud/calculator/question/ways.ts'
import type { Way } from '../../client/hud/calculator/question/ways-search.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { assembly, COUNCIL, council, GULF, outcomeOf, UNION, union } from './calculator-votes.ts'

const CHOICES = ['yes', 'no', 'abstain', 'none'] as const
const anyVotes = (seats: readonly string[]) =>
  fc
    .array(fc.constantFrom(...CHOICES, 'yes' as const), { minLength: seats.length, maxLength: seats.length })
    .map((drawn) =>
      Object.fromEntries(
        seats.flatMap((code, place) => (drawn[place] === 'none' ? [] : [[code, drawn[place]]])),
      ),
    )
const anyQuestion = fc.oneof(
  anyVotes(COUNCIL).map((votes) => ({ input: council(votes), seats: COUNCIL })),
  anyVotes(GULF).chain((votes) =>
    fc
      .constantFrom('procedural', 'substantive')
      .map((matter) => ({ input: { rulebook: 'gcc-supreme-council', matter, votes }, seats: GULF })),
  ),
  anyVotes(UNION).chain((votes) =>
    fc
      .constantFrom('qualified', 'reinforced', 'simple', 'unanimity')
      .map((matter) => ({ input: { ...union(votes), matter }, seats: UNION })),
  ),
)

const sizeOf = ({ moves }: Way): number => moves.reduce((sum, { count }) => sum + count, 0)

describe('of any votes by name', () => {
  it('each way changes the outcome into what it says, whoever of “any” it is', () => {
    fc.assert(
      fc.property(anyQuestion, fc.infiniteStream(fc.nat()), ({ input, seats }, chance) => {
        const wasAdopted = outcomeOf(input) === 'adopted'
        for (const { moves, outcome } of waysOf(input, seats)) {
          const drawn = moves.map((move) => ({ ...move, codes: shuffled(move.codes ?? [], chance) }))
          expect(outcomeOf(moved(input, drawn))).toBe(outcome)
          expect(outcome === 'adopted').toBe(!wasAdopted)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('no smaller change of one or two members does it', () => {
    fc.assert(
      fc.property(anyQuestion, ({ input, seats }) => {
        const wasAdopted = outcomeOf(input) === 'adopted'
        const least = Math.min(3, ...waysOf(input, seats).map(sizeOf))
        const changes = (moves: readonly Move[]) =>
          (outcomeOf(moved(input, moves)) === 'adopted') !== wasAdopted
        const turned = (code: string): Move => ({
          from: 'none',
          to: wasAdopted ? 'no' : 'yes',
          count: 1,
          codes: [code],
          isAny: false,
        })
        if (least > 1) expect(seats.filter((code) => changes([turned(code)]))).toEqual([])
        if (least > 2)
          expect(
            seats.flatMap((one, place) =>
              seats.slice(place + 1).filter((other) => changes([turned(one), turned(other)])),
            ),
          ).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

function shuffled(codes: readonly string[], chance: Iterator<number>): readonly string[] {
  return codes
    .map((code) => ({ code, at: Number(chance.next().value) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ code }) => code)
}

describe('of any counts', () => {
  const sizes = fc.nat(6)
  const small = fc
    .record({ yes: sizes, no: sizes, abstain: sizes, absent: sizes, rest: sizes })
    .filter(({ rest, ...tally }) => rest + Object.values(tally).reduce((sum, each) => sum + each) > 0)
  const asked = fc
    .tuple(small, fc.constantFrom('ordinary', 'important'))
    .map(([{ rest, ...tally }, matter]) => {
      const members = rest + Object.values(tally).reduce((sum, each) => sum + each)
      return { ...assembly(matter, tally), members }
    })

  it('each way changes the outcome into what it says', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const before = outcomeOf(input)
        for (const { moves, outcome } of waysOf(input, [])) {
          expect(outcomeOf(moved(input, moves))).toBe(outcome)
          expect((outcome === 'adopted') !== (before === 'adopted')).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('there is a way whenever any votes would do, and no fewer do', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const [least] = waysOf(input, [])
        expect(least ? sizeOf(least) : null).toBe(leastByTrying(input))
      }),
      { numRuns: 150 },
    )
  })
})

/** All numbers of all groups turned to where they do most; null where none of them changes anything. */
function leastByTrying(input: ReturnType<typeof assembly> & { members: number }): number | null {
  const wasAdopted = outcomeOf(input) === 'adopted'
  const to = wasAdopted ? 'no' : 'yes'
  const { yes = 0, no = 0, abstain = 0 } = input.tally as Partial<Record<Choice, number>>
  const sizes = { yes, no, abstain, none: input.members - yes - no - abstain }
  const froms = CHOICES.filter((from) => from !== to)
  let least: number | null = null
  const turn = (place: number, moves: readonly Move[], sum: number): void => {
    const from = froms[place]
    if (from === undefined) {
      const changes = (outcomeOf(moved(input, moves)) === 'adopted') !== wasAdopted
      if (changes && sum < (least ?? Number.POSITIVE_INFINITY)) least = sum
      return
    }
    for (let count = 0; count <= sizes[from]; count++)
      turn(place + 1, [...moves, { from, to, count, codes: null, isAny: false }], sum + count)
  }
  turn(0, [], 0)
  return least
}
