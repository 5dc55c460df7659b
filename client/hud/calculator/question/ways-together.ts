// Ways that need votes of several groups: where none suffices alone, or together fewer do.
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import type { Group, Step } from './groups.ts'
import type { Move } from './moves.ts'
import { type Search, sizeOf, smallestFirst, type Way, wayOf } from './ways-search.ts'

/** At most one, and that with fewer votes than `best`, which is the size of the smallest way known. */
export function waysTogether(search: Search, groups: readonly Group[], best: number): readonly Way[] {
  const ofTwo = pairsOf(groups).flatMap(([one, other]) => fewestOfTwo(search, one, other, best))
  const inOrder = ordersOf(groups).flatMap((order) => shortest(search, order))
  const [smallest] = smallestFirst([...inOrder, ...ofTwo])
  if (!smallest || sizeOf(smallest) >= best) return []
  return wayOf(search, weakened(search, smallest.moves))
}

/** Groups of which nobody is in both. */
function pairsOf(groups: readonly Group[]): readonly (readonly [Group, Group])[] {
  const isApart = (one: Group, other: Group): boolean =>
    one.from !== other.from || !one.codes?.some((code) => other.codes?.includes(code))
  return groups.flatMap((one, place) =>
    groups.slice(place + 1).flatMap((other) => (isApart(one, other) ? [[one, other] as const] : [])),
  )
}

/** So many of one group and so many of the other. */
function fewestOfTwo(search: Search, one: Group, other: Group, best: number): readonly Way[] {
  const to = search.turns[1]
  let least = best
  let found: readonly Way[] = []
  for (let count = 1; count <= one.size && count < least - 1; count++) {
    const both = (more: number) => movesOf([...one.steps.slice(0, count), ...other.steps.slice(0, more)], to)
    const more = leastThat(
      Math.min(other.size, least - 1 - count),
      (each) => search.after(both(each)) !== null,
    )
    if (more === null) continue
    least = count + more
    found = wayOf(search, both(more))
  }
  return found
}

/** The least number from 1 to `most` that holds, where every greater one holds as well. */
function leastThat(most: number, holds: (count: number) => boolean): number | null {
  if (most < 1 || !holds(most)) return null
  let low = 1
  let high = most
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The weightiest first, and each group first with the others after it. */
function ordersOf(groups: readonly Group[]): readonly (readonly Step[])[] {
  const stepsOf = (some: readonly Group[]) => some.flatMap(({ steps }) => steps)
  const oneFirst = groups.map((first) => [first, ...groups.filter((group) => group !== first)])
  const byWeight = stepsOf(groups).toSorted((one, other) => other.weight - one.weight)
  return [byWeight, ...oneFirst.map(stepsOf)].map(withoutRepetition)
}

/** Groups may overlap: a member turns once. */
function withoutRepetition(steps: readonly Step[]): readonly Step[] {
  const seen = new Set<string>()
  return steps.filter(({ code }) => code === null || (!seen.has(code) && seen.add(code)))
}

function shortest(search: Search, order: readonly Step[]): readonly Way[] {
  const to = search.turns[1]
  const count = leastThat(order.length, (each) => search.after(movesOf(order.slice(0, each), to)) !== null)
  return count === null ? [] : wayOf(search, movesOf(order.slice(0, count), to))
}

function movesOf(steps: readonly Step[], to: Choice): readonly Move[] {
  const kinds = [...new Set(steps.map(({ from }) => from))]
  return kinds.map((from) => {
    const same = steps.filter((step) => step.from === from)
    const codes = same.flatMap(({ code }) => (code === null ? [] : [code]))
    return { from, to, count: same.length, codes: codes.length > 0 ? codes : null, isAny: false }
  })
}

/** Whoever need only abstain does no more. */
function weakened({ after, turns: [weak] }: Search, moves: readonly Move[]): readonly Move[] {
  let weaker = moves
  for (const [place, { from }] of moves.entries()) {
    const tried = weaker.map((move, index) => (index === place ? { ...move, to: weak } : move))
    if (from !== weak && after(tried)) weaker = tried
  }
  return weaker
}
