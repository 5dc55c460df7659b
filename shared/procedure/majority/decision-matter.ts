// The calculator: what a body decides, given who voted how. It answers with the outcome, the reason, the rule and every limb.

import type { BodyRulebook, Decision } from '../rulebooks/rulebook.ts'
import { decideElection, type Election, type ElectionLimb, type NextBallot } from './decision-election.ts'
import type { Poll } from './decision-poll.ts'
import type { Limb, Reason } from './decision-weigh.ts'
import { decidePoll } from './majority.ts'

/** A question that has been read and is believed: see decision-input.ts. */
export type Question =
  | {
      readonly kind: 'vote'
      readonly body: BodyRulebook
      readonly decision: Decision
      readonly poll: Poll
      /** the second vote, after one that was equally divided */
      readonly isAgain: boolean
    }
  | { readonly kind: 'election'; readonly election: Election }

export interface Answer {
  readonly outcome: 'adopted' | 'rejected' | 'elected' | 'no-result'
  readonly reason: Reason
  readonly rule: string
  readonly limbs: readonly (Limb | ElectionLimb)[]
  /** of an election: by votes, most first */
  readonly elected?: readonly string[]
  /** what is to be done where nothing is decided yet, or places are left */
  readonly next?: NextBallot | { readonly ballot: 'second-vote'; readonly withinHours: number }
}

export function decideMatter(question: Question): Answer {
  if (question.kind === 'election') return decideElection(question.election)
  const { decision, poll, body, isAgain } = question
  const verdict = decidePoll(poll, decision, body.quorum, isAgain)
  const { tie } = decision
  // MA8
  if (verdict.outcome !== 'no-result' || verdict.reason !== 'tie' || tie?.withinHours === undefined)
    return verdict
  return { ...verdict, next: { ballot: 'second-vote', withinHours: tie.withinHours } }
}
