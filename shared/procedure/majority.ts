// The tests of a decision, in integers; the answer explains itself: rule, numbers, each limb with have and need.
export const CHOICES = ['yes', 'no', 'abstain'] as const
export type Choice = (typeof CHOICES)[number]

export interface Tally {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

/** One condition of a decision; `have` and `need` are counts of votes. */
export interface Limb {
  readonly test: 'more-yes-than-no'
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

/**
 * Simple majority of yes and no: abstentions do not count (General Assembly rules 85 and 86).
 * `tally` in votes; throws RangeError when a count is not a whole number ≥ 0, for such a tally is a fault of the program.
 */
export function decideSimpleMajority(tally: Tally, rule: string): Outcome {
  for (const count of [tally.yes, tally.no, tally.abstain])
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of votes: ${count}`)
  const { yes, no } = tally
  const limbs: Limb[] = [{ test: 'more-yes-than-no', have: yes, need: no + 1, ok: yes > no }]
  if (yes + no === 0) return { outcome: 'no-result', reason: 'no-votes', rule, tally, limbs }
  if (yes === no) return { outcome: 'rejected', reason: 'tie', rule, tally, limbs }
  return yes > no
    ? { outcome: 'adopted', reason: 'majority', rule, tally, limbs }
    : { outcome: 'rejected', reason: 'insufficient-majority', rule, tally, limbs }
}
