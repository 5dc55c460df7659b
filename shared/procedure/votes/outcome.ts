// What a vote decides, from what was revealed: the same for the close, for those who recount, and for the record.
import type { DelegationId } from '../../ids.ts'
import { electionOutcome } from '../elections/elections-decided.ts'
import type { Poll } from '../majority/decision-poll.ts'
import { decidePoll, type Outcome } from '../majority/majority.ts'
import type { Rulebook, Weights } from '../rulebooks/rulebook.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { entitledOf, hasVote, presentOf } from '../standing.ts'
import { type Counted, NOTHING_COUNTED } from './counted.ts'
import type { OpenVote } from './votes-state.ts'

/** What of a vote its outcome rests on. */
type Held = Pick<
  OpenVote,
  'subject' | 'decision' | 'method' | 'objections' | 'isAgain' | 'tieRejects' | 'year'
>

/** `counted`: what was cast. Throws when the decision is not in the rulebook. */
export function outcomeOf(sitting: Sitting, vote: Held, counted: Counted): Outcome {
  const rulebook = rulebookOf(sitting)
  if (vote.subject.of === 'election') return electionOutcome(sitting, vote.subject.election, counted)
  if (vote.method === 'no-objection') return consentOf(rulebook, vote)
  const decision = rulebook.decisions[vote.decision]
  if (!decision) throw new Error(`the rulebook knows no decision ${vote.decision}`)
  const poll = pollOfVote(sitting, rulebook, vote, counted)
  const { yes, no, abstain } = poll
  const { tie: _, ...atOnce } = decision
  const asked = vote.tieRejects ? atOnce : decision
  const { outcome, reason, rule, limbs } = decidePoll(poll, asked, rulebook.quorum, vote.isAgain)
  return { outcome, reason, rule, tally: { yes, no, abstain }, limbs }
}

/** Whether all who are present could carry this decision (a key of the rulebook), if they wanted to (AG8). */
export function mayBeCarried(sitting: Sitting, decision: string): boolean {
  const present = presentOf(sitting).filter((delegation) => hasVote(sitting, delegation, decision))
  const held: Held = {
    ...{ subject: { of: 'question' }, decision, method: 'recorded', objections: [], isAgain: false },
    year: yearOf(rulebookOf(sitting)),
  }
  const votes = new Map(present.map((delegation) => [delegation, 'yes'] as const))
  const allInFavour = { ...NOTHING_COUNTED, tally: { yes: votes.size, no: 0, abstain: 0 }, votes }
  return outcomeOf(sitting, held, allInFavour).outcome === 'adopted'
}

/** The latest figures that the rulebook knows; null: nothing is weighed. */
export const yearOf = ({ weights }: Rulebook): number | null =>
  weights ? Math.max(...Object.keys(weights.years).map(Number)) : null

// VO18
function consentOf({ procedure }: Rulebook, { objections }: Held): Outcome {
  const rule = procedure.voting.methods['no-objection'] ?? ''
  return objections.length === 0
    ? { outcome: 'adopted', reason: 'no-objection', rule, tally: NOTHING_COUNTED.tally, limbs: [] }
    : { outcome: 'no-result', reason: 'objection', rule, tally: NOTHING_COUNTED.tally, limbs: [] }
}

// VO19: the members are the delegations of the sitting that may vote on this
function pollOfVote(
  sitting: Sitting,
  rulebook: Rulebook,
  { decision, year }: Held,
  { tally, votes }: Counted,
): Poll {
  const entitled = entitledOf(sitting, decision)
  const present = rulebook.procedure.isInformal
    ? null
    : presentOf(sitting).filter((delegation) => entitled.includes(delegation)).length
  return {
    ...tally,
    members: entitled.length,
    entitled: entitled.length,
    // who cast was there
    present: present === null ? null : Math.max(present, tally.yes + tally.no + tally.abstain),
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
