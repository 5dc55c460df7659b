// Reading the ballot of an election.

import { MEMBER_BY_ID } from '../../members/members.ts'
import { FORMER_MEMBERS } from '../rulebooks/former-members.ts'
import { ELECTION_MAJORITIES, type ElectionRules } from '../rulebooks/rulebook.ts'
import {
  type Fault,
  type Fields,
  fault,
  fieldsOf,
  isCount,
  isFault,
  listed,
  quoted,
} from './decision-input-fields.ts'
import type { Question } from './decision-matter.ts'

/** Three capitals are the code of a member; anything else is the name of a person. */
const CODE = /^[A-Z]{3}$/

export function readElection(
  fields: Fields,
  rules: ElectionRules,
  members: number,
  round: number,
): Question | Fault {
  const { places = 1, valid } = fields
  if (!isCount(places, 1)) return fault('places', 'must be a whole number from 1')
  if (!isCount(valid)) return fault('valid', 'must be the number of members present and voting, from 0')
  if (valid > members) return fault('valid', `is ${valid}, but there are ${members} members`)
  const majority = ELECTION_MAJORITIES.find((name) => name === (fields.majority ?? rules.majority))
  if (!majority) return fault('majority', `must be one of ${listed(ELECTION_MAJORITIES)}`)
  const candidates = readCandidates(fields.candidates, places, valid)
  if (isFault(candidates)) return candidates
  return { kind: 'election', election: { rules, majority, places, round, candidates, valid, members } }
}

function readCandidates(value: unknown, places: number, valid: number): ReadonlyMap<string, number> | Fault {
  const given = fieldsOf(value)
  if (!given || Object.keys(given).length === 0)
    return fault('candidates', 'must give the votes of each candidate, such as {"KEN": 113, "DJI": 78}')
  const candidates = new Map<string, number>()
  let sum = 0
  for (const [name, votes] of Object.entries(given)) {
    if (CODE.test(name) && MEMBER_BY_ID.get(name)?.status !== 'member' && !FORMER_MEMBERS.has(name))
      return fault('candidates', `names ${quoted(name)}, which is no member of the United Nations`)
    if (!isCount(votes))
      return fault('candidates', `must give ${quoted(name)} a whole number of votes, from 0`)
    if (votes > valid)
      return fault('candidates', `gives ${quoted(name)} more votes than there are valid ballots`)
    sum += votes
    candidates.set(name, votes)
  }
  if (sum > valid * places)
    return fault(
      'candidates',
      `adds up to ${sum} votes, but ${valid} ballots for places: ${places} hold no more than ${valid * places}`,
    )
  return candidates
}
