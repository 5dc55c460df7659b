// The tests of a decision, in integers; the answer explains itself: rule, numbers, each limb with have and need.
import type { Decision } from './rulebooks/rulebook.ts'

export const CHOICES = ['yes', 'no', 'abstain'] as const
export type Choice = (typeof CHOICES)[number]

export interface Tally {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

/** One condition of a decision; `have` and `need` are counts of votes. */
export interface Limb {
  readonly test: Decision['test']
  readonly have: number
  readonly need: number
  readonly ok: boolean
}

export interface Outcome {
  readonly outcome: 'adopted' | 'rejected' | 'no-result'
  readonly reason: 'majority' | 'insufficient-majority' | 'tie' | 'no-votes'
  /** the rule of the rulebook that decides */
  readonly rule: string
  readonly tally: Tally
  readonly limbs: readonly Limb[]
}

/** Counts of each choice, in votes. */
export function tallyOf(choices: Iterable<Choice>): Tally {
  const tally = { yes: 0, no: 0, abstain: 0 }
  for (const choice of choices) tally[choice] += 1
  return tally
}

/**
 * Decides a tally (votes) by a rulebook's decision. Simple majority: more yes than no; abstentions do not count (VO7),
 * a tie is rejected (VO8), nothing but abstentions gives no result (VO9). Source: General Assembly rules 85, 86.
 * Throws RangeError when a count is no whole number ≥ 0: such a tally is a fault of the program.
 */
export function decideMajority(tally: Tally, decision: Decision): Outcome {
  for (const count of [tally.yes, tally.no, tally.abstain])
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of votes: ${count}`)
  const { yes, no } = tally
  const limb: Limb = { test: decision.test, have: yes, need: no + 1, ok: yes > no }
  const explained = { rule: decision.rule, tally, limbs: [limb] }
  if (yes + no === 0) return { outcome: 'no-result', reason: 'no-votes', ...explained }
  if (yes > no) return { outcome: 'adopted', reason: 'majority', ...explained }
  return { outcome: 'rejected', reason: yes === no ? 'tie' : 'insufficient-majority', ...explained }
}
