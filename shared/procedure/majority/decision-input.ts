// Reading a question to the calculator: one object of JSON, nothing believed. What is wrong is said with the name of the field.

import type { BodyRulebook } from '../rulebooks/rulebook.ts'
import { BODIES, mattersOf } from '../rulebooks/rulebooks.ts'
import { readElection } from './decision-input-election.ts'
import {
  type Fault,
  type Fields,
  fault,
  fieldsOf,
  hasOnly,
  isCount,
  isFault,
  listed,
} from './decision-input-fields.ts'
import { readPoll } from './decision-input-votes.ts'
import type { Question } from './decision-matter.ts'

const FIELDS = [
  ...['rulebook', 'matter', 'votes', 'tally', 'members', 'year', 'participating'],
  ...['places', 'round', 'candidates', 'valid', 'majority'],
]
const OF_ELECTIONS = ['places', 'candidates', 'valid', 'majority']
const OF_VOTES = ['votes', 'tally', 'year', 'participating']

/** The question, or what is wrong with it. */
export function readQuestion(input: unknown): Question | Fault {
  const fields = fieldsOf(input)
  if (!fields) return fault('input', 'must be one JSON object, with "rulebook" and "matter"')
  const unknown = hasOnly(fields, '', FIELDS)
  if (unknown) return unknown
  const body = BODIES.find(({ id }) => id === fields.rulebook)
  if (!body) return fault('rulebook', `must be one of ${listed(BODIES.map(({ id }) => id))}`)
  const { matter } = fields
  if (typeof matter !== 'string' || !mattersOf(body).includes(matter))
    return fault('matter', `must be one of ${listed(mattersOf(body))} for ${body.id}`)
  const isElection = matter === 'election'
  const misplaced = (isElection ? OF_VOTES : OF_ELECTIONS).find((name) => fields[name] !== undefined)
  if (misplaced)
    return fault(misplaced, isElection ? 'has no meaning in an election' : 'belongs to an election')
  const members = readMembers(fields, body)
  if (isFault(members)) return members
  const round = fields.round ?? 1
  if (!isCount(round, 1)) return fault('round', 'must be a whole number from 1')
  return isElection && body.elections
    ? readElection(fields, body.elections, members, round)
    : readVote(fields, body, matter, members, round)
}

function readVote(
  fields: Fields,
  body: BodyRulebook,
  matter: string,
  members: number,
  round: number,
): Question | Fault {
  const decision = body.decisions[matter]
  if (!decision) return fault('matter', `is no vote of ${body.id}`)
  const poll = readPoll(fields, body, decision, members)
  return isFault(poll) ? poll : { kind: 'vote', body, decision, poll, isAgain: round > 1 }
}

function readMembers({ members = null }: Fields, { id, size, formerSizes }: BodyRulebook): number | Fault {
  if (members === null) return size
  if (!isCount(members, 1)) return fault('members', 'must be a whole number from 1')
  if (formerSizes === 'any' || members === size || formerSizes.includes(members)) return members
  return fault('members', `must be ${[size, ...formerSizes].join(' or ')} for ${id}`)
}
