// Reading who voted how: votes by member, or no more than their counts.
import { MEMBER_BY_ID } from '../../members/members.ts'
import { FORMER_MEMBERS } from '../rulebooks/former-members.ts'
import type { BodyRulebook, Decision, Test } from '../rulebooks/rulebook.ts'
import {
  type Fault,
  type Fields,
  fault,
  fieldsOf,
  hasOnly,
  isCount,
  isFault,
  listed,
  quoted,
} from './decision-input-fields.ts'
import type { Poll } from './decision-poll.ts'
import { CHOICES, type Choice, tallyOf } from './majority.ts'

type Basis = Pick<Poll, 'members' | 'entitled' | 'weights' | 'roles'>

export function readPoll(
  fields: Fields,
  body: BodyRulebook,
  decision: Decision,
  members: number,
): Poll | Fault {
  if (fields.votes !== undefined && fields.tally !== undefined)
    return fault('tally', 'cannot stand beside "votes": give one of them')
  const taking = readParticipating(fields.participating, body)
  if (taking && 'sentence' in taking) return taking
  const weights = uses(decision.test, 'population') ? readWeights(fields.year, body, taking) : null
  if (weights && isFault(weights)) return weights
  const basis = { members, entitled: taking?.size ?? members, weights, roles: body.roles ?? {} }
  if (fields.tally !== undefined) return readTally(fields.tally, basis, decision.test)
  const votes = readVotes(fields.votes, body, members, taking)
  // who is left out did not vote, and is not known to have been there
  return isFault(votes) ? votes : { ...tallyOf(votes.values()), ...basis, present: votes.size, votes }
}

function readVotes(
  value: unknown,
  body: BodyRulebook,
  members: number,
  taking: ReadonlySet<string> | null,
): ReadonlyMap<string, Choice> | Fault {
  const given = fieldsOf(value)
  if (!given)
    return fault('votes', 'must give the votes by member, such as {"FRA": "yes"}; or give a "tally"')
  const votes = new Map<string, Choice>()
  for (const [code, vote] of Object.entries(given)) {
    const choice = CHOICES.find((each) => each === vote)
    if (!isKnown(code))
      return fault('votes', `names ${quoted(code)}, which is no code of a member state (ISO 3166 alpha-3)`)
    if (!mayVote(code, body))
      return fault('votes', `names ${quoted(code)}, which is not a member of ${body.id}`)
    if (taking && !taking.has(code))
      return fault('votes', `names ${quoted(code)}, which is not among "participating"`)
    if (!choice) return fault('votes', `must give ${quoted(code)} one of ${listed(CHOICES)}`)
    votes.set(code, choice)
  }
  return seatsFault(votes, body, members) ?? votes
}

const isKnown = (code: string): boolean => MEMBER_BY_ID.has(code) || FORMER_MEMBERS.has(code)
const mayVote = (code: string, { members }: BodyRulebook): boolean =>
  members ? members.includes(code) : MEMBER_BY_ID.get(code)?.status !== 'observer'

/** No more votes than seats, and no seat twice. */
function seatsFault(votes: ReadonlyMap<string, Choice>, body: BodyRulebook, members: number): Fault | null {
  if (votes.size > members)
    return fault('votes', `gives ${votes.size} votes, but there are ${members} members`)
  const seats = Object.values(body.roles ?? {}).flat()
  const twice = seats.find((codes) => codes.filter((code) => votes.has(code)).length > 1)
  if (twice) return fault('votes', `names ${listed(twice)}, which hold one seat`)
  const others = [...votes.keys()].filter((code) => !seats.some((codes) => codes.includes(code))).length
  const room = members - seats.length
  return others > room ? fault('votes', `names ${others} elected members, but there are ${room}`) : null
}

function readTally(value: unknown, basis: Basis, test: Test): Poll | Fault {
  const given = fieldsOf(value)
  if (!given) return fault('tally', 'must give the counts, such as {"yes": 88, "no": 55, "abstain": 23}')
  const unknown = hasOnly(given, 'tally', [...CHOICES, 'absent'])
  if (unknown) return unknown
  const { yes = 0, no = 0, abstain = 0, absent = null } = given
  const counts = { yes, no, abstain, absent: absent ?? 0 }
  const wrong = Object.entries(counts).find(([, count]) => !isCount(count))
  if (wrong) return fault(`tally.${wrong[0]}`, 'must be a whole number from 0')
  const tally = counts as Readonly<Record<keyof typeof counts, number>>
  const sum = tally.yes + tally.no + tally.abstain + tally.absent
  if (sum > basis.entitled)
    return fault(
      'tally',
      `adds up to ${sum}, but there are ${basis.entitled} members; say "members" if there were more`,
    )
  if (uses(test, 'population') || (uses(test, 'no-veto') && tally.no > 0))
    return fault('tally', 'does not suffice, as it matters here who voted how: give "votes" by member')
  const present = absent === null ? null : basis.entitled - tally.absent
  return { yes: tally.yes, no: tally.no, abstain: tally.abstain, ...basis, present, votes: null }
}

function uses(test: Test, what: 'population' | 'no-veto'): boolean {
  if (test.is === 'all' || test.is === 'any') return test.of.some((part) => uses(part, what))
  return test.is === what || (test.is === 'share' && test.weight === what)
}

/** Null: all members take part. */
function readParticipating(value: unknown, body: BodyRulebook): ReadonlySet<string> | Fault | null {
  if (value === undefined) return null
  const { members, weights } = body
  if (!members || !weights) return fault('participating', `has no meaning for ${body.id}`)
  if (!Array.isArray(value) || value.length === 0)
    return fault('participating', 'must list the members that take part, such as ["DEU", "FRA"]')
  const stranger = value.find((code) => !members.includes(code))
  if (stranger !== undefined)
    return fault('participating', `names ${quoted(String(stranger))}, which is not a member of ${body.id}`)
  return new Set(value as readonly string[])
}

function readWeights(
  year: unknown,
  { weights }: BodyRulebook,
  taking: ReadonlySet<string> | null,
): NonNullable<Poll['weights']> | Fault {
  const years = weights?.years ?? {}
  const table = isCount(year) && Object.hasOwn(years, year) ? years[year] : undefined
  if (!table)
    return fault('year', `must be one whose shares of population are known: ${listed(Object.keys(years))}`)
  const all = Object.entries(table.of)
  const absent = all.filter(([code]) => taking && !taking.has(code))
  // the whole as published, less those who take no part
  const total = absent.reduce((sum, [, weight]) => sum - weight, table.total)
  return { total, of: new Map(all.filter(([code]) => !taking || taking.has(code))) }
}
