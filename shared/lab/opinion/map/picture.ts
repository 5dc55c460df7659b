// The picture of opinions that everyone sees: where people stand, without a name, in which groups, and what stands for them. Nothing
// in it is of fewer than LEAST_GROUP people.
import type { Row } from '../answer.ts'
import { LEAST_GROUP, LEAST_PLACED, LEAST_STATEMENTS } from '../limits.ts'
import { type Dividing, dividingOf, type Uniting, unitingOf } from './common-ground.ts'
import { type Components, componentsOf } from './components.ts'
import { type Groups, groupsOf } from './groups.ts'
import { markOf } from './marks.ts'
import { matrixOf, withoutRare } from './matrix.ts'
import { type Place, placesOf } from './project.ts'
import { type Representative, representativesOf } from './representative.ts'
import { seenIn, sumOf, type Tally, talliesOf } from './tallies.ts'

export interface PictureGroup extends Place {
  readonly size: number
  readonly representatives: readonly Representative[]
}

/** A statement's part in the picture. */
export interface Weighed {
  readonly number: number
  /** mean answer, -1…1, and what it weighs on each axis: whoever knows their own answers finds their own place by these */
  readonly mean: number
  readonly x: number
  readonly y: number
  /** of all who are placed; null: of too few */
  readonly all: Tally | null
  readonly groups: readonly (Tally | null)[]
}

export interface Picture {
  /** people who are placed */
  readonly people: number
  /** places from -1 to 1 within a circle, group by group (marks.ts) */
  readonly marks: string
  /** what 1 is, on the axes */
  readonly reach: number
  readonly groups: readonly PictureGroup[]
  /** how well the groups are told apart; null: one group */
  readonly silhouette: number | null
  /** share of all differences that each axis shows */
  readonly explained: readonly [number, number]
  /** those that stand, by their numbers; `statement` elsewhere is a number, too */
  readonly statements: readonly Weighed[]
  readonly uniting: readonly Uniting[]
  readonly dividing: readonly Dividing[]
}

/** Most people are well within; the few beyond stand at the edge. */
const WITHIN = 0.95
const ROOM = 1.25

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** `numbers`: of the statements that stand, ascending. null: too few people or statements. The same for the same answers. */
export function pictureOf(rows: readonly Row[], numbers: readonly number[]): Picture | null {
  const matrix = matrixOf(rows, numbers)
  if (numbers.length < LEAST_STATEMENTS || matrix.people < LEAST_PLACED) return null
  const shaping = withoutRare(matrix)
  const components = componentsOf(shaping)
  const places = placesOf(shaping, components)
  const groups = groupsOf(places)
  const tallies = talliesOf(matrix, groups.of, groups.centres.length / 2)
  const reach = rounded(reachOf(places)) || 1
  const named = <T extends { readonly statement: number }>(list: readonly T[]): readonly T[] =>
    list.map((each) => ({ ...each, statement: numbers[each.statement]! }))
  return {
    people: matrix.people,
    ...{ marks: marksOf(places, groups, reach), reach },
    groups: drawnGroups(groups, tallies, reach).map((group) => ({
      ...group,
      representatives: named(group.representatives),
    })),
    silhouette: groups.silhouette === null ? null : rounded(groups.silhouette),
    explained: [rounded(components.explained[0]), rounded(components.explained[1])],
    statements: numbers.map((number, at) => weighed(number, at, components, tallies)),
    uniting: named(unitingOf(tallies, LEAST_GROUP)).map((each) => ({
      ...each,
      consensus: rounded(each.consensus),
    })),
    dividing: named(dividingOf(tallies, LEAST_GROUP)),
  }
}

function reachOf(places: Float64Array): number {
  const far = Array.from({ length: places.length / 2 }, (_, at) =>
    Math.sqrt(places[at * 2]! ** 2 + places[at * 2 + 1]! ** 2),
  ).toSorted((one, other) => one - other)
  const most = far[far.length - 1] ?? 0
  const usual = far[Math.ceil(WITHIN * far.length) - 1] ?? 0
  return Math.min(most, usual * ROOM)
}

/** Into the circle; whoever is beyond it stands at its edge, in the same direction. */
export function within({ x, y }: Place, reach: number): Place {
  const far = Math.sqrt(x * x + y * y)
  const by = far > reach ? 1 / far : 1 / reach
  return { x: x * by, y: y * by }
}

/** Within a group by the text of the mark, so that their order tells nothing. */
function marksOf(places: Float64Array, { of, centres }: Groups, reach: number): string {
  const marks = Array.from(of, (_, at) =>
    markOf(within({ x: places[at * 2]!, y: places[at * 2 + 1]! }, reach)),
  )
  return Array.from({ length: centres.length / 2 }, (_, group) =>
    marks
      .filter((_, at) => of[at] === group)
      .toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0))
      .join(''),
  ).join('')
}

function drawnGroups(
  { of, centres }: Groups,
  tallies: readonly (readonly Tally[])[],
  reach: number,
): readonly PictureGroup[] {
  return tallies.map((_, group) => {
    const { x, y } = within({ x: centres[group * 2]!, y: centres[group * 2 + 1]! }, reach)
    return {
      ...{ x: rounded(x), y: rounded(y) },
      size: of.reduce((size, each) => size + (each === group ? 1 : 0), 0),
      representatives:
        tallies.length < 2
          ? []
          : representativesOf(tallies, group, LEAST_GROUP).map((each) => ({
              ...each,
              times: rounded(each.times),
            })),
    }
  })
}

/** Of all: the groups that are shown, and the others where they are enough together, so that nothing is found by taking away. */
function weighed(
  number: number,
  at: number,
  { centre, axes }: Components,
  tallies: readonly (readonly Tally[])[],
): Weighed {
  const column = tallies.map((group) => group[at]!)
  const isEnough = (tally: Tally): boolean => seenIn(tally) >= LEAST_GROUP
  const few = sumOf(column.filter((tally) => !isEnough(tally)))
  const all = sumOf([...column.filter(isEnough), ...(isEnough(few) ? [few] : [])])
  return {
    number,
    ...{ mean: rounded(centre[at]!), x: rounded(axes[0][at]!), y: rounded(axes[1][at]!) },
    all: isEnough(all) ? all : null,
    groups: column.map((tally) => (isEnough(tally) ? tally : null)),
  }
}
