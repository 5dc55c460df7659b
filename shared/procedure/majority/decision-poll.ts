// What the tests of a decision are asked about: who voted how, out of how many.

import type { Base, Decision } from '../rulebooks/rulebook.ts'
import type { Choice, Tally } from './majority.ts'

export interface Poll extends Tally {
  readonly members: number
  /** members that may vote on this matter */
  readonly entitled: number
  /** null: not said, so that presence is presumed, as it is until someone asks */
  readonly present: number | null
  /** null: only the counts are known */
  readonly votes: ReadonlyMap<string, Choice> | null
  /** figures of the members entitled, and of all of them together */
  readonly weights: { readonly total: number; readonly of: ReadonlyMap<string, number> } | null
  /** seats by role, each by the codes of who has held it */
  readonly roles: Readonly<Record<string, readonly (readonly string[])[]>>
}

/** A poll of nobody but those who cast, as in a sitting. */
export const pollOf = (tally: Tally): Poll => {
  const cast = tally.yes + tally.no + tally.abstain
  return {
    ...tally,
    members: cast,
    entitled: cast,
    present: null,
    votes: null,
    weights: null,
    roles: {},
  }
}

export function countOf(poll: Poll, base: Base): number {
  const { yes, no, abstain } = poll
  switch (base) {
    case 'yes+no':
      return yes + no
    case 'participating':
      return yes + no + abstain
    case 'present':
      return poll.present ?? poll.entitled
    case 'entitled':
      return poll.entitled
    case 'membership':
      return poll.members
  }
}

/** The rule that decides, which is another one where not all members take part. */
export const ruleOf = (decision: Decision, { members, entitled }: Poll): string =>
  entitled < members ? (decision.partialRule ?? decision.rule) : decision.rule
