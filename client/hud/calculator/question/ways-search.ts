// The search for what would change an outcome: each change is asked of the calculator. That a vote turned towards yes never undoes an
// adoption (MA10) tells where to look first.
import { readQuestion } from '../../../../shared/procedure/majority/decision-input.ts'
import { type Fields, isFault } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { type Answer, decideMatter } from '../../../../shared/procedure/majority/decision-matter.ts'
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import { type Move, moved } from './moves.ts'

export interface Way {
  readonly moves: readonly Move[]
  readonly outcome: Answer['outcome']
}

export interface Search {
  /** where votes may turn, the weaker turn first */
  readonly turns: readonly [weak: Choice, strong: Choice]
  /** the outcome after these moves, where an adoption becomes something else or the other way round */
  readonly after: (moves: readonly Move[]) => Answer['outcome'] | null
}

const answerTo = (input: Fields): Answer | null => {
  const question = readQuestion(input)
  return isFault(question) ? null : decideMatter(question)
}

/** Null for a question that has a fault. */
export function searchFrom(input: Fields): Search | null {
  const now = answerTo(input)
  if (!now) return null
  const wasAdopted = now.outcome === 'adopted'
  return {
    turns: ['abstain', wasAdopted ? 'no' : 'yes'],
    after(moves) {
      const outcome = answerTo(moved(input, moves))?.outcome
      return outcome !== undefined && (outcome === 'adopted') !== wasAdopted ? outcome : null
    },
  }
}

/** One way, or none where these moves change nothing. */
export function wayOf({ after }: Search, moves: readonly Move[]): readonly Way[] {
  const outcome = after(moves)
  return outcome ? [{ moves, outcome }] : []
}

/** Infinity: no way. */
export const sizeOf = (way: Way | undefined): number =>
  way === undefined ? Number.POSITIVE_INFINITY : way.moves.reduce((sum, { count }) => sum + count, 0)

/** Equal ones in the order in which they were found. */
export const smallestFirst = (ways: readonly Way[]): readonly Way[] =>
  ways.toSorted((one, other) => sizeOf(one) - sizeOf(other))
