// What would change the outcome of a vote: the smallest turns of votes that make something else of an adoption, or the other way round.
import type { Fields } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { groupsOf } from './groups.ts'
import { waysAlone } from './ways-alone.ts'
import { searchFrom, sizeOf, smallestFirst, type Way } from './ways-search.ts'
import { waysTogether } from './ways-together.ts'

/** More would be a list to study. */
const MOST_WAYS = 3
/** A way that takes so many times the votes of the smallest tells nothing. */
const MOST_TIMES = 4

/**
 * By name only the ways with the fewest members, of counts one for each kind of vote that could turn; at most three.
 * `seats`: who could vote by name. None for elections (ways-election.ts) and for questions that have a fault.
 */
export function waysOf(input: Fields, seats: readonly string[]): readonly Way[] {
  const search = input.matter === 'election' ? null : searchFrom(input)
  if (!search) return []
  const groups = groupsOf(input, seats).filter(({ from }) => from !== search.turns[1])
  const alone = smallestFirst(waysAlone(search, groups))
  const together = waysTogether(search, groups, sizeOf(alone[0]))
  const all = distinct([...together, ...alone])
  const isNamed = groups.some(({ codes }) => codes !== null)
  const most = sizeOf(all[0]) * (isNamed ? 1 : MOST_TIMES)
  return all.filter((way) => sizeOf(way) <= most).slice(0, MOST_WAYS)
}

/** Without those that turn the same kind of votes as one before. */
const distinct = (ways: readonly Way[]): readonly Way[] =>
  ways.filter((way, place) => ways.findIndex((other) => kindOf(other) === kindOf(way)) === place)

const kindOf = ({ moves }: Way): string => moves.map(({ from, to }) => `${from}>${to}`).join()
