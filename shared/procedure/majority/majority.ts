// The decision of a poll by a rulebook; the answer explains itself: rule, numbers, each limb with have and need.

import type { Decision, Quorum } from '../rulebooks/rulebook.ts'
import type { ElectionLimb } from './decision-election.ts'
import { type Poll, pollOf, ruleOf } from './decision-poll.ts'
import { type Limb, needOf, type Reason, weigh } from './decision-weigh.ts'

export const CHOICES = ['yes', 'no', 'abstain'] as const
export type Choice = (typeof CHOICES)[number]

export interface Tally {
  readonly yes: number
  readonly no: number
  readonly abstain: number
}

/** What is decided, and why. */
export interface Verdict {
  readonly outcome: 'adopted' | 'rejected' | 'no-result'
  readonly reason: Reason
  /** the rule of the rulebook that decides */
  readonly rule: string
  readonly limbs: readonly Limb[]
}

/** Why something is adopted or not without anybody voting. */
export type ConsentReason = 'no-objection' | 'objection' | 'silence' | 'silence-broken'

/** A verdict with the votes that made it, as journals hold it. Of an election, the tally's yes are valid ballots. */
export interface Outcome extends Omit<Verdict, 'outcome' | 'reason' | 'limbs'> {
  readonly reason: Verdict['reason'] | ConsentReason
  readonly outcome: Verdict['outcome'] | 'elected'
  readonly limbs: readonly (Limb | ElectionLimb)[]
  readonly tally: Tally
  /** of an election: by votes, most first */
  readonly elected?: readonly string[]
}

/** Counts of each choice, in votes. */
export function tallyOf(choices: Iterable<Choice>): Tally {
  const tally = { yes: 0, no: 0, abstain: 0 }
  for (const choice of choices) tally[choice] += 1
  return tally
}

/**
 * Decides a tally (votes) by a rulebook's decision, where nobody counts but those who cast: VO7, VO8, VO9.
 * Throws RangeError when a count is no whole number ≥ 0: such a tally is a fault of the program.
 */
export function decideMajority(tally: Tally, decision: Decision): Outcome {
  for (const count of [tally.yes, tally.no, tally.abstain])
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of votes: ${count}`)
  const { outcome, reason, rule, limbs } = decidePoll(pollOf(tally), decision)
  return { outcome, reason, rule, tally, limbs }
}

/** Decides a poll: first whether enough are there (MA3), then the decision's tests. `isAgain`: the second vote after a tie. */
export function decidePoll(poll: Poll, decision: Decision, quorum?: Quorum, isAgain = false): Verdict {
  const there = quorum ? quorumLimbs(poll, quorum) : []
  if (quorum && there.some(({ ok }) => !ok))
    return { outcome: 'no-result', reason: 'no-quorum', rule: quorum.rule, limbs: there }
  const { ok, reason, limbs } = weigh(decision.test, poll)
  const explained = { reason, rule: ruleOf(decision, poll), limbs: [...there, ...limbs] }
  if (ok) return { outcome: 'adopted', ...explained }
  if (reason === 'no-votes') return { outcome: 'no-result', ...explained }
  if (reason !== 'tie' || !decision.tie) return { outcome: 'rejected', ...explained }
  // MA8
  const isOpen = decision.tie.follows === 'second-vote' && !isAgain
  return { outcome: isOpen ? 'no-result' : 'rejected', ...explained, rule: decision.tie.rule }
}

function quorumLimbs(poll: Poll, { of, cmp, fraction }: Quorum): readonly Limb[] {
  if (poll.present === null) return []
  const need = needOf(of === 'entitled' ? poll.entitled : poll.members, fraction, cmp)
  return [{ test: 'quorum', have: poll.present, need, ok: poll.present >= need }]
}
