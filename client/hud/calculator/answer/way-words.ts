// What would change an outcome, in sentences of the reader's language.
import type { Answer } from '../../../../shared/procedure/majority/decision-matter.ts'
import type { Move } from '../question/moves.ts'
import type { Tongue } from '../question/rule-words.ts'
import type { Shift } from '../question/ways-election.ts'
import type { Way } from '../question/ways-search.ts'

type NameOf = (code: string) => string

/** more names are told better by how they voted */
const MOST_NAMES = 6

export const waySentences = (ways: readonly Way[], tongue: Tongue, nameOf: NameOf): readonly string[] =>
  together(ways).map(({ moves, outcome }) => {
    const { would, both } = tongue.words
    const change = moves
      .map((move) => moveWords(move, tongue, nameOf))
      .reduce((one, other) => both({ one, other }))
    return would[isVoteOutcome(outcome) ? outcome : 'no-result']({ change })
  })

const isVoteOutcome = (outcome: Answer['outcome']): outcome is 'adopted' | 'rejected' =>
  outcome === 'adopted' || outcome === 'rejected'

/** Members that would each suffice are named together, however they vote now, while they are few. */
function together(ways: readonly Way[]): readonly Way[] {
  const byKind = Map.groupBy(ways, (way) => kindOf(way) ?? way)
  return [...byKind.values()].flatMap((alike) => {
    const codes = alike.flatMap(({ moves }) => moves.flatMap((move) => move.codes ?? []))
    if (alike.length === 1 || codes.length > MOST_NAMES) return alike
    return alike.slice(0, 1).map(({ moves, outcome }) => ({
      moves: moves.map((move) => ({ ...move, codes, isAny: true })),
      outcome,
    }))
  })
}

function kindOf({ moves: [move, ...others], outcome }: Way): string | null {
  return move?.codes && move.count === 1 && others.length === 0 ? `${move.to} ${outcome}` : null
}

function moveWords(move: Move, { words }: Tongue, nameOf: NameOf): string {
  const { from, to, count, codes, isAny } = move
  const isListed = codes !== null && (!isAny || codes.length <= MOST_NAMES)
  const names = isListed ? codes.map(nameOf) : []
  const who = !isListed
    ? words.some[from]({ count })
    : isAny
      ? words.anyOf({ count, names })
      : words.these({ count, names })
  return words.turned[to]({ who })
}

export function shiftSentence(shift: Shift, { words }: Tongue, nameOf: NameOf): string {
  const { candidate, wouldBeElected, count, other } = shift
  const { gained, gainedFrom, lost, lostTo } = words.shifts
  const name = nameOf(candidate)
  if (other === null) return wouldBeElected ? gained({ name, count }) : lost({ name, count })
  const both = { name, count, other: nameOf(other) }
  return wouldBeElected ? gainedFrom(both) : lostTo(both)
}
