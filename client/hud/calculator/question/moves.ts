// Turning votes of a question: so many of those who voted one way vote another one.
import type { Fields } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import { BODIES } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import type { Standing } from './draft.ts'

export interface Move {
  readonly from: Standing
  readonly to: Choice
  readonly count: number
  /** who they are; null where only counts are known */
  readonly codes: readonly string[] | null
  /** any `count` of `codes`; else all of them */
  readonly isAny: boolean
}

export const moved = (input: Fields, moves: readonly Move[]): Fields =>
  moves.reduce(
    (asked, { from, to, count, codes }) =>
      codes ? withVotes(asked, codes.slice(0, count), to) : withCounts(asked, from, to, count),
    input,
  )

const withVotes = (input: Fields, codes: readonly string[], to: Choice): Fields => ({
  ...input,
  votes: { ...(input.votes as Fields), ...Object.fromEntries(codes.map((code) => [code, to])) },
})

export interface Counts {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  /** undefined: not said */
  readonly absent?: number
}

export const countsOf = (input: Fields): Counts => ({
  yes: 0,
  no: 0,
  abstain: 0,
  ...(input.tally as Partial<Counts>),
})

/** Those who did not vote are taken from the ones present first, then from the absent. */
function withCounts(input: Fields, from: Standing, to: Choice, count: number): Fields {
  const before = countsOf(input)
  const after = { ...before, [to]: before[to] + count }
  if (from !== 'none') after[from] -= count
  const room = sizeOf(input) - after.yes - after.no - after.abstain
  return {
    ...input,
    tally: before.absent === undefined ? after : { ...after, absent: Math.min(before.absent, room) },
  }
}

/** Members of the body that the question is put to. */
export const sizeOf = (input: Fields): number =>
  typeof input.members === 'number'
    ? input.members
    : (BODIES.find(({ id }) => id === input.rulebook)?.size ?? 0)
