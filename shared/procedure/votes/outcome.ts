// What a vote decides, from what was revealed: the same for the close, for those who recount, and for the record.
import type { DelegationId } from '../../ids.ts'
import { electionOutcome } from '../elections/elections-decided.ts'
import type { Poll } from '../majority/decision-poll.ts'
import { type Choice, decidePoll, type Outcome, type Tally, tallyOf } from '../majority/majority.ts'
import type { Rulebook, Weights } from '../rulebooks/rulebook.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { entitledOf, presentOf } from '../standing.ts'
import type { BallotChoice, OpenVote } from './votes-state.ts'

export type Choices = ReadonlyMap<DelegationId, BallotChoice>

const NOTHING: Tally = { yes: 0, no: 0, abstain: 0 }

/** `choices`: of each delegation that cast, in seating order. Throws when the decision is not in the rulebook. */
export function outcomeOf(sitting: Sitting, vote: OpenVote, choices: Choices): Outcome {
  const rulebook = rulebookOf(sitting)
  if (vote.subject.of === 'election')
    return electionOutcome(sitting, vote.subject.election, [...choices.values()])
  if (vote.method === 'no-objection') return consentOf(rulebook, vote)
  const decision = rulebook.decisions[vote.decision]
  if (!decision) throw new Error(`the rulebook knows no decision ${vote.decision}`)
  const poll = pollOfVote(sitting, rulebook, vote, choices)
  const { yes, no, abstain } = poll
  const { outcome, reason, rule, limbs } = decidePoll(poll, decision, rulebook.quorum, vote.isAgain)
  return { outcome, reason, rule, tally: { yes, no, abstain }, limbs }
}

// VO18
function consentOf({ procedure }: Rulebook, { objections }: OpenVote): Outcome {
  const rule = procedure.voting.methods['no-objection'] ?? ''
  return objections.length === 0
    ? { outcome: 'adopted', reason: 'no-objection', rule, tally: NOTHING, limbs: [] }
    : { outcome: 'no-result', reason: 'objection', rule, tally: NOTHING, limbs: [] }
}

// VO19: the members are the delegations of the sitting that may vote on this
function pollOfVote(
  sitting: Sitting,
  rulebook: Rulebook,
  { decision, year }: OpenVote,
  choices: Choices,
): Poll {
  const entitled = entitledOf(sitting, decision)
  const votes = new Map<string, Choice>()
  for (const [delegation, choice] of choices) if (typeof choice === 'string') votes.set(delegation, choice)
  const present = rulebook.procedure.isInformal
    ? null
    : presentOf(sitting).filter((delegation) => entitled.includes(delegation)).length
  return {
    ...tallyOf(votes.values()),
    members: entitled.length,
    entitled: entitled.length,
    // who cast was there
    present: present === null ? null : Math.max(present, votes.size),
    votes,
    weights: weightsOf(rulebook.weights, year, entitled),
    roles: rulebook.roles ?? {},
  }
}

function weightsOf(
  weights: Weights | undefined,
  year: number | null,
  entitled: readonly DelegationId[],
): Poll['weights'] {
  const table = year === null ? undefined : weights?.years[year]
  if (!table) return null
  const of = new Map(entitled.map((id) => [id as string, table.of[id] ?? 0]))
  const absent = Object.entries(table.of).filter(([code]) => !of.has(code))
  return { total: absent.reduce((sum, [, weight]) => sum - weight, table.total), of }
}
