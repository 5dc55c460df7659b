// What was cast, as counts: a result rests on them alone wherever nobody's own vote matters, and of a secret ballot nothing else is known.
import type { DelegationId } from '../../ids.ts'
import { type Choice, type Tally, tallyOf } from '../majority/majority.ts'
import type { BallotChoice, Subject } from './votes-state.ts'

export type Choices = ReadonlyMap<DelegationId, BallotChoice>

export interface Counted {
  /** of an election: yes are ballots with a name, abstentions those without */
  readonly tally: Tally
  /** who voted how; null: nobody can know. Empty in an election. */
  readonly votes: ReadonlyMap<DelegationId, Choice> | null
  /** of an election: votes by name */
  readonly names: ReadonlyMap<string, number>
}

export const NOTHING_COUNTED: Counted = {
  tally: { yes: 0, no: 0, abstain: 0 },
  votes: new Map(),
  names: new Map(),
}

/** `choices`: of each delegation that cast, in seating order. */
export const countedOf = ({ of }: Subject, choices: Choices): Counted =>
  of === 'election' ? namesCounted(choices) : answersCounted(choices)

function answersCounted(choices: Choices): Counted {
  const votes = new Map<DelegationId, Choice>()
  for (const [delegation, choice] of choices) if (typeof choice === 'string') votes.set(delegation, choice)
  return { ...NOTHING_COUNTED, tally: tallyOf(votes.values()), votes }
}

function namesCounted(choices: Choices): Counted {
  const ballots = [...choices.values()].filter((choice) => typeof choice !== 'string')
  const names = new Map<string, number>()
  for (const name of ballots.flat()) names.set(name, (names.get(name) ?? 0) + 1)
  const valid = ballots.filter((ballot) => ballot.length > 0).length
  return { ...NOTHING_COUNTED, tally: { yes: valid, no: 0, abstain: ballots.length - valid }, names }
}
