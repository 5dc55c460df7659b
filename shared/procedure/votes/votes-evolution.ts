// What a sitting is after something happened in its votes.
import type { DelegationId } from '../../ids.ts'
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import { newSecretVote, type SecretCount } from '../secret/secret-state.ts'
import type { Sitting } from '../sitting.ts'
import { noKeys, withKey } from './cast-keys.ts'
import { meetsRequest } from './meets-request.ts'
import type { VotesEvent } from './votes-event.ts'
import type { DecidedVote, OpenVote, RollCall } from './votes-state.ts'

const opened: Evolution<'vote.opened'> = (sitting, { type: _, salt: __, vote, ...event }, { at }) => ({
  vote: {
    ...event,
    id: vote,
    openedAt: at,
    ballots: new Map(),
    rollCall: event.method === 'roll-call' ? { order: null, lot: null, absent: [], passed: [] } : null,
    objections: [],
    ...(event.method === 'secret' &&
      sitting.secret.office && { secret: newSecretVote(sitting.secret.office.id) }),
  },
  keys: noKeys(),
  voteCount: sitting.voteCount + 1,
  required: meetsRequest(event.method, event.subject) ? null : sitting.required,
})

const cast: Evolution<'ballot.cast'> = (
  sitting,
  { vote, delegation, choice, salt, key },
  { seq, at, by },
) => {
  if (sitting.vote === null || by === 'system') return {}
  const ballot = { choice, by, at, seq, salt }
  return {
    vote: { ...sitting.vote, ballots: new Map(sitting.vote.ballots).set(delegation, ballot) },
    keys: withKey(sitting.keys, key, { vote, delegation, ballot }),
  }
}

const closed: Evolution<'vote.closed'> = (sitting, { vote, revealed, outcome, sums }, { at }) => {
  const open = sitting.vote
  if (open === null) return {}
  const choices = Object.fromEntries(revealed.map(({ delegation, choice }) => [delegation, choice]))
  const { question, subject, decision, method, openedAt } = open
  const decided: DecidedVote = {
    ...{ vote, question, subject, decision, method, openedAt, closedAt: at, choices, outcome },
    ...(sums && { secret: countOf(sitting, open, sums) }),
  }
  return { vote: null, decided: [...sitting.decided, decided] }
}

const countOf = ({ delegations }: Sitting, { ballots }: OpenVote, sums: readonly number[]): SecretCount => ({
  cast: delegations.filter((delegation) => ballots.has(delegation)),
  sums,
})

const silenceClosed: Evolution<'silence.closed'> = (sitting, { silence: id, outcome }, { at }) => {
  const silence = sitting.silences.find((each) => each.id === id)
  if (!silence) return {}
  const { question, subject, openedAt, decision } = silence
  const decided: DecidedVote = {
    ...{ vote: id, question, subject, decision, openedAt, closedAt: at, choices: {}, outcome },
    method: 'silence',
  }
  return {
    silences: sitting.silences.filter((each) => each !== silence),
    decided: [...sitting.decided, decided],
  }
}

const inVote = ({ vote }: Sitting, change: (vote: OpenVote) => Partial<OpenVote>): Partial<Sitting> =>
  vote === null ? {} : { vote: { ...vote, ...change(vote) } }

function passed(rollCall: RollCall, delegation: DelegationId, as: 'absent' | 'passed'): RollCall {
  return { ...rollCall, [as]: [...rollCall[as], delegation] }
}

export const VOTES_EVOLUTION: EvolutionsOf<VotesEvent> = {
  'vote.opened': opened,
  'ballot.cast': cast,
  'vote.closed': closed,
  'method.required': (_, { method }) => ({ required: method }),
  'objection.raised': (sitting, { delegation }) =>
    inVote(sitting, ({ objections }) => ({ objections: [...objections, delegation] })),
  'roll.ordered': (sitting, { order }) =>
    inVote(sitting, ({ rollCall }) => ({ rollCall: rollCall && { ...rollCall, order } })),
  'roll.passed': (sitting, { delegation, as }) =>
    inVote(sitting, ({ rollCall }) => ({ rollCall: rollCall && passed(rollCall, delegation, as) })),
  'silence.opened': (sitting, { silence, subject, decision, deadlineAt, question }, { at }) => ({
    silences: [...sitting.silences, { id: silence, subject, decision, deadlineAt, question, openedAt: at }],
    silenceCount: sitting.silenceCount + 1,
  }),
  'silence.closed': silenceClosed,
}
