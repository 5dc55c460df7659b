// Ways that need the votes of one group alone.
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import type { Group } from './groups.ts'
import type { Move } from './moves.ts'
import { type Search, type Way, wayOf } from './ways-search.ts'

export const waysAlone = (search: Search, groups: readonly Group[]): readonly Way[] =>
  groups.flatMap((group) => turnsOf(search, group)).flatMap((move) => wayOf(search, [move]))

/** The fewest of a group that suffice; of counts for each turn, by name for the weakest turn for which they are the fewest. */
function turnsOf(search: Search, group: Group): readonly Move[] {
  const turns = search.turns.filter((to) => to !== group.from)
  const found = turns.flatMap((to) => fewest(search, group, to))
  if (group.codes === null) return found
  const least = Math.min(...found.map(({ count }) => count))
  return found.filter(({ count }) => count === least).slice(0, 1)
}

function fewest({ after }: Search, group: Group, to: Choice): readonly Move[] {
  const { from, codes, size } = group
  if (codes) {
    const alone = codes.filter((code) => after([{ from, to, count: 1, codes: [code], isAny: false }]))
    if (alone.length > 0) return [{ from, to, count: 1, codes: alone, isAny: alone.length > 1 }]
  }
  for (let count = 1; count <= size; count++) {
    const move: Move = { from, to, count, codes: codes?.slice(0, count) ?? null, isAny: false }
    if (after([move])) return [widened(after, move, group)]
  }
  return []
}

/** Where those who count least do it, too, any of the group do. */
function widened(after: Search['after'], move: Move, { codes, lightest }: Group): Move {
  if (codes === null || move.count === codes.length) return move
  const isAny = lightest.every((order) => after([{ ...move, codes: order.slice(0, move.count) }]))
  return isAny ? { ...move, codes, isAny } : move
}
