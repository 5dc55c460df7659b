// Teams of the Lab: they form at tables, write, put forward what they have written, and two can become one.
import type { PersonId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { PlaceWho } from '../place.ts'
import { type Act, asCaptain, asChallenge, asTeam, ownTeam } from './lab-gates.ts'
import type { Team } from './lab-state.ts'
import type { Member } from './lab-types.ts'

/** of one challenge: more tables than people can read */
const MOST_TEAMS = 24
/** of a team that took up another one */
const MOST_AUTHORS = 24

/** The shared texts of a team, by their names in the place. */
export const titleOf = (team: string): string => `t-${team}`
export const bodyOf = (team: string): string => `b-${team}`

const memberOf = ({ person, delegation }: PlaceWho): Member => ({ person: person as PersonId, delegation })
const isIn = ({ members }: Team, { person }: PlaceWho): boolean =>
  members.some((each) => each.person === person)

export const team: Act<'team'> = (state, { challenge: id, name, capacity }, who, { id: made, salt }) => {
  const challenge = asChallenge(state, id, ['writing'])
  if (!challenge.ok) return challenge
  if (ownTeam(challenge.value, who)) return refuse('already-in-team')
  if (challenge.value.teams.length >= MOST_TEAMS) return refuse('place-full')
  const formed = { challenge: id, team: made, capacity, captain: memberOf(who) }
  return ok([{ type: 'lab.team-formed', ...formed, texts: { name, captain: who.name }, salt }])
}

export const join: Act<'join'> = (state, { team: id }, who, { salt }) => {
  const found = asTeam(state, id, ['writing', 'over'], ['writing'])
  if (!found.ok) return found
  const { challenge, team: joined } = found.value
  if (isIn(joined, who)) return ok([])
  if (ownTeam(challenge, who)) return refuse('already-in-team')
  if (joined.members.length >= joined.capacity) return refuse('place-full')
  return ok([{ type: 'lab.joined', team: id, member: memberOf(who), texts: { name: who.name }, salt }])
}

export const leave: Act<'leave'> = (state, { team: id }, who) => {
  const found = asTeam(state, id, ['writing', 'over'], ['writing'])
  if (!found.ok) return found
  return ok(
    isIn(found.value.team, who) ? [{ type: 'lab.left', team: id, person: who.person as PersonId }] : [],
  )
}

export const captain: Act<'captain'> = (state, { team: id, person }, who) => {
  const found = asTeam(state, id, ['writing', 'over', 'voting', 'decided'], ['writing', 'forward'])
  if (!found.ok) return found
  const led = asCaptain(found.value, who)
  if (!led.ok) return led
  if (!found.value.team.members.some((each) => each.person === person)) return refuse('not-in-team')
  return ok([{ type: 'lab.captain-changed', team: id, captain: person }])
}

export const putForward: Act<'put-forward'> = (state, { team: id }, who, { quoted, salt }) => {
  const found = asTeam(state, id, ['writing', 'over'], ['writing'])
  if (!found.ok) return found
  const led = asCaptain(found.value, who)
  if (!led.ok) return led
  const title = quoted?.[titleOf(id)]
  const body = quoted?.[bodyOf(id)]
  if (!title?.content.trim() || !body?.content.trim()) return refuse('bad-text')
  const texts = { title: title.content.trim(), content: body.content }
  return ok([{ type: 'lab.put-forward', team: id, titleHash: title.hash, hash: body.hash, texts, salt }])
}

export const takeBack: Act<'take-back'> = (state, { team: id }, who) => {
  const found = asTeam(state, id, ['writing'], ['forward'])
  if (!found.ok) return found
  const led = asCaptain(found.value, who)
  return led.ok ? ok([{ type: 'lab.taken-back', team: id }]) : led
}

export const offer: Act<'offer'> = (state, { team: id, to }, who) => {
  const found = asTeam(state, id, ['writing'], ['writing', 'forward'])
  if (!found.ok) return found
  const led = asCaptain(found.value, who)
  if (!led.ok) return led
  const { challenge, team: offering } = found.value
  const other = challenge.teams.find((each) => each.id === to)
  if (to !== null && (to === id || !other || other.phase === 'combined')) return refuse('place-unknown')
  if (other && offering.members.length + other.members.length > MOST_AUTHORS) return refuse('place-full')
  return ok([{ type: 'lab.offered', team: id, to }])
}

export const combine: Act<'combine'> = (state, { team: id, into }, who, { quoted, salt }) => {
  const found = asTeam(state, id, ['writing'], ['writing', 'forward'])
  if (!found.ok) return found
  const led = asCaptain(found.value, who)
  if (!led.ok) return led
  const other = found.value.challenge.teams.find((each) => each.id === into)
  // both agree: one has offered, the other accepts
  if (other?.offersTo !== id) return refuse('place-unknown')
  const title = quoted?.[titleOf(id)]?.content.trim() ?? ''
  const texts = { title, content: quoted?.[bodyOf(id)]?.content ?? '' }
  return ok([{ type: 'lab.combined', team: id, into, texts, salt }])
}
