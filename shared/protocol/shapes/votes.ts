// Shapes of what is asked about votes, lots and elections.
import { z } from 'zod'
import { CHOICES } from '../../procedure/majority/majority.ts'
import { ELECTION_MAJORITIES } from '../../procedure/rulebooks/rulebook.ts'
import {
  count,
  decision,
  delegation,
  election,
  hex128,
  lot,
  method,
  nothing,
  proposal,
  silence,
  text,
  vote,
} from './common.ts'

/** A candidate as voters read it. */
const name = z.string().max(400)

/** a vote, or a silence that was kept or broken */
const decided = z.union([vote, silence])

export const VOTE_SHAPES = {
  'vote.open': z.strictObject({
    question: text,
    method,
    decision: decision.nullable(),
    again: vote.nullable(),
  }),
  'vote.close': z.strictObject({ vote }),
  'votes.decided': nothing,
  'vote.annul': z.strictObject({ vote: decided, reason: text }),
  'annulment.confirm': z.strictObject({ vote: decided }),
  'annulment.drop': z.strictObject({ vote: decided }),
  'ballot.cast': z.strictObject({
    vote,
    choice: z.union([z.enum(CHOICES), z.array(name).max(60)]),
    key: hex128,
  }),
  'ballot.mine': nothing,
  'objection.raise': z.strictObject({ vote }),
  'roll.pass': z.strictObject({ vote, delegation }),
  'silence.open': z.strictObject({ proposal: proposal.nullable(), question: text, hours: count }),
  'silence.break': z.strictObject({ silence }),
  'lot.contribute': z.strictObject({ lot, nonce: hex128 }),
  'lot.draw': z.strictObject({ lot, nonce: hex128 }),
  'election.open': z.strictObject({
    title: text,
    places: count,
    majority: z.enum(ELECTION_MAJORITIES),
    candidates: z.array(name).max(200),
  }),
  'election.ballot': z.strictObject({ election, isSecret: z.boolean().optional() }),
  'election.end': z.strictObject({ election }),
}
