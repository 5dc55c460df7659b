// Where opinions lie, worked out: axes, places, groups and their tests, by small cases that can be checked by hand.
import { describe, expect, test } from 'vitest'
import { asOne, settle, withoutSmall } from '../../../../shared/lab/opinion/map/clusters.ts'
import { consensusOf, dividingOf, unitingOf } from '../../../../shared/lab/opinion/map/common-ground.ts'
import { componentsOf, turned } from '../../../../shared/lab/opinion/map/components.ts'
import { groupsOf } from '../../../../shared/lab/opinion/map/groups.ts'
import { markOf, marksFrom } from '../../../../shared/lab/opinion/map/marks.ts'
import { MISSING, matrixOf } from '../../../../shared/lab/opinion/map/matrix.ts'
import { placeOf } from '../../../../shared/lab/opinion/map/project.ts'
import { representativesOf } from '../../../../shared/lab/opinion/map/representative.ts'
import { silhouetteOf } from '../../../../shared/lab/opinion/map/silhouette.ts'
import { type Tally, zOfDifference, zOfShare } from '../../../../shared/lab/opinion/map/tallies.ts'

const near = (list: Iterable<number>): number[] =>
  Array.from(list, (value) => Math.round(value * 1e6) / 1e6 + 0)
const HALF = Math.SQRT1_2

describe('the matrix', () => {
  test('holds whoever answered enough of what stands, in the order of what they answered', () => {
    const { people, cells } = matrixOf(['p-d', 'aad', 'ad', 'ada'], [1, 2])
    expect([people, ...cells]).toEqual([3, 1, 1, 1, -1, 1, -1])
  })

  test('asks for seven answers where there are more statements', () => {
    const rows = ['aaaaaa--', 'aaaaaaa-', 'dddddddd']
    expect(matrixOf(rows, [1, 2, 3, 4, 5, 6, 7, 8]).people).toBe(2)
  })
})

describe('the axes', () => {
  test('lead where answers differ most, and agreeing with the earliest that tells leads toward plus', () => {
    const matrix = matrixOf(['adp', 'adp', 'dap', 'dap'], [1, 2, 3])
    const { centre, axes, explained } = componentsOf(matrix)
    expect(near(centre)).toEqual([0, 0, 0])
    expect(axes.map(near)).toEqual([near([HALF, -HALF, 0]), [0, 0, 0]])
    expect(near(explained)).toEqual([1, 0])
  })

  test('take what is missing for the mean of its statement', () => {
    const cells = Int8Array.of(1, 1, 1, MISSING, -1, -1, -1, MISSING)
    const { centre, axes } = componentsOf({ people: 4, statements: 2, cells })
    expect(near(centre)).toEqual([0, 0])
    // statement 1 differs twice as much: 4 and 2 on the diagonal, 2 beside it
    const slope = (Math.sqrt(5) - 1) / 2
    const [x, y] = axes[0]
    expect(near([y! / x!])).toEqual(near([slope]))
  })

  test.each([
    [
      [-0.9, 0.1],
      [0.9, -0.1],
    ],
    [
      [0.1, -0.9],
      [-0.1, 0.9],
    ],
    [
      [0.5, -0.9],
      [0.5, -0.9],
    ],
  ])('%j are turned to %j', (axis, expected) => {
    expect(near(turned(Float64Array.from(axis)))).toEqual(expected)
  })

  test('move who answered little outward by the square root of statements over answers', () => {
    const axes = {
      centre: Float64Array.of(0, 0, 0, 0),
      axes: [Float64Array.of(1, 0, 0, 0), Float64Array.of(0, 1, 0, 0)],
    } as const
    expect(placeOf((at) => (at === 0 ? 1 : MISSING), axes)).toEqual({ x: 2, y: 0 })
    expect(placeOf(() => MISSING, axes)).toEqual({ x: 0, y: 0 })
  })
})

describe('groups', () => {
  // two pairs, one metre within and ten between
  const PAIRS = Float64Array.of(0, 0, 1, 0, 10, 0, 11, 0)

  test('are told apart as Rousseeuw says', () => {
    const clusters = { of: Int32Array.of(0, 0, 1, 1), centres: Float64Array.of(0.5, 0, 10.5, 0) }
    // the outer ones: 1 - 1/10.5, the inner ones: 1 - 1/9.5
    expect(near([silhouetteOf(PAIRS, clusters)])).toEqual(near([1 - (1 / 10.5 + 1 / 9.5) / 2]))
  })

  test('settle at the middles of their people', () => {
    const { of, centres } = settle(PAIRS, Float64Array.of(0, 0, 11, 0))
    expect([...of, ...near(centres)]).toEqual([0, 0, 1, 1, 0.5, 0, 10.5, 0])
  })

  test('below the least number are given up', () => {
    const places = Float64Array.of(0, 0, 1, 0, 0, 1, 24, 4, 30, 0)
    const three = settle(places, Float64Array.of(0, 0, 24, 4, 30, 0))
    expect([...withoutSmall(places, three, 2).of]).toEqual([0, 0, 0, 1, 1])
  })

  const blobs = (middles: readonly (readonly [number, number])[], each: number): Float64Array =>
    Float64Array.from(
      middles.flatMap(([x, y]) =>
        Array.from({ length: each }, (_, at) => [x + Math.sin(at * 7), y + Math.cos(at * 11)]).flat(),
      ),
    )

  test.each([2, 3, 4, 5])('are %i where there are so many, from minus to plus', (count) => {
    const middles = [
      [-20, 3],
      [-8, -12],
      [1, 15],
      [9, -9],
      [22, 4],
    ].slice(0, count) as [number, number][]
    const { of, centres } = groupsOf(blobs(middles, 8))
    expect([...of]).toEqual(middles.flatMap((_, group) => Array.from({ length: 8 }, () => group)))
    for (const [at, value] of middles.flat().entries()) expect(Math.abs(centres[at]! - value)).toBeLessThan(1)
  })

  test('are one where all stand in one place', () => {
    expect(groupsOf(new Float64Array(20))).toEqual({ ...asOne(new Float64Array(20)), silhouette: null })
  })

  test('are not made of one or two who stand apart', () => {
    const { of, silhouette } = groupsOf(Float64Array.of(...blobs([[0, 0]], 9), 40, 40, 41, 40))
    expect([new Set(of).size, silhouette]).toEqual([1, null])
  })
})

describe('tests of shares', () => {
  test('are those of Pol.is', () => {
    expect(near([zOfShare(8, 10), zOfShare(0, 0)])).toEqual(near([2 * Math.sqrt(11) * (9 / 11 - 0.5), 1]))
    const pooled = 12 / 22
    const z = (9 / 11 - 3 / 11) / Math.sqrt(pooled * (1 - pooled) * (2 / 11))
    expect(near([zOfDifference(8, 10, 2, 10), zOfDifference(3, 3, 4, 4)])).toEqual(near([z, 0]))
  })
})

describe('statements', () => {
  const A: readonly Tally[] = [
    [10, 0, 0],
    [9, 1, 0],
    [1, 9, 0],
    [5, 5, 0],
    [2, 0, 0],
  ]
  const B: readonly Tally[] = [
    [0, 10, 0],
    [8, 1, 1],
    [9, 0, 1],
    [5, 5, 0],
    [10, 0, 0],
  ]

  test('stand for a group when both tests say so, agreement first', () => {
    expect(representativesOf([A, B], 0, 3)).toEqual([
      { statement: 0, answer: 'agree', count: 10, seen: 10, times: 11 },
      { statement: 2, answer: 'disagree', count: 9, seen: 10, times: expect.closeTo(10) },
    ])
  })

  test('are named for a group that stands out in none by the one that tells it best', () => {
    const named = representativesOf(
      [
        [
          [6, 4, 0],
          [5, 5, 0],
        ],
        [
          [5, 5, 0],
          [5, 5, 0],
        ],
      ],
      0,
      3,
    )
    expect(named.map(({ statement, answer }) => [statement, answer])).toEqual([[0, 'agree']])
  })

  test('unite when most of every group answer alike: the product over groups', () => {
    expect(unitingOf([A, B], 3)).toEqual([
      { statement: 1, answer: 'agree', consensus: (10 / 12) * (9 / 12), least: 80 },
    ])
    expect(
      consensusOf(
        [
          [9, 1, 0],
          [0, 10, 0],
        ],
        0,
      ),
    ).toBeCloseTo((10 / 12) * (1 / 12))
  })

  test('divide when groups differ beyond chance, the widest first', () => {
    expect(dividingOf([A, B], 3)).toEqual([
      { statement: 0, between: [0, 1], spread: 100 },
      { statement: 2, between: [1, 0], spread: 80 },
    ])
  })

  test('divide one group when it is split in itself', () => {
    expect(
      dividingOf(
        [
          [
            [9, 1, 0],
            [5, 4, 1],
          ],
        ],
        3,
      ),
    ).toEqual([{ statement: 1, between: null, spread: 80 }])
  })
})

test('marks say places to a part in four thousand', () => {
  const places = [
    { x: -1, y: 1 },
    { x: 0.25, y: -0.7 },
  ]
  for (const [at, { x, y }] of marksFrom(places.map(markOf).join('')).entries()) {
    expect(Math.abs(x - places[at]!.x)).toBeLessThan(1 / 4000)
    expect(Math.abs(y - places[at]!.y)).toBeLessThan(1 / 4000)
  }
})
