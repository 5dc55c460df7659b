// Challenges of the Lab: the desk sets them, all support and comment on what comes of them, and a ranked vote picks.
import type { PersonId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import { type Act, asChallenge, asLabDesk, asTeam, mayVote } from './lab-gates.ts'
import type { LabState } from './lab-state.ts'
import type { LabEvent } from './lab-types.ts'

const MOST_CHALLENGES = 12
/** on one proposal */
const MOST_COMMENTS = 60
const ANY_TEAM = ['writing', 'forward', 'combined'] as const
const ANY_TIME = ['writing', 'over', 'voting', 'decided'] as const

export const post: Act<'post'> = (state, act, who, { id, salt, at }) => {
  const desk = asLabDesk(who)
  if (!desk.ok) return desk
  if (state.challenges.length >= MOST_CHALLENGES) return refuse('place-full')
  const { title, problem, background, sources, deadline, voters } = act
  if (deadline !== null && deadline <= at) return refuse('bad-figure', undefined, 'deadline')
  if (!sources.every(isHttps)) return refuse('bad-request', undefined, 'sources')
  const texts = { title, problem, background, sources }
  return ok([{ type: 'lab.posted', challenge: id, deadline, voters, texts, salt }])
}

/** Without a name and password before the host, which would make it look like another one. */
const isHttps = (link: string): boolean => /^https:\/\/[^\s/@\\]+(?:[/?#]\S*)?$/.test(link)

export const withdraw: Act<'withdraw'> = (state, { challenge: id }, who) => {
  const desk = asLabDesk(who)
  if (!desk.ok) return desk
  const challenge = asChallenge(state, id, ANY_TIME)
  return challenge.ok ? ok([{ type: 'lab.withdrawn', challenge: id }]) : challenge
}

export const support: Act<'support'> = (state, { team, isFor }, who) => {
  const found = asTeam(state, team, ANY_TIME, ['writing', 'forward'])
  if (!found.ok) return found
  const person = who.person as PersonId
  if (found.value.team.supporters.includes(person) === isFor) return ok([])
  return ok([{ type: 'lab.supported', team, person, isFor }])
}

export const comment: Act<'comment'> = (state, { team, text }, who, { id, salt }) => {
  const found = asTeam(state, team, ANY_TIME, ['writing', 'forward'])
  if (!found.ok) return found
  if (found.value.team.comments.length >= MOST_COMMENTS) return refuse('place-full')
  const said = { team, comment: id, person: who.person as PersonId }
  return ok([{ type: 'lab.commented', ...said, texts: { text, name: who.name }, salt }])
}

export const uncomment: Act<'uncomment'> = (state, { team, comment: id }, who) => {
  const found = asTeam(state, team, ANY_TIME, ANY_TEAM)
  if (!found.ok) return found
  const said = found.value.team.comments.find((each) => each.id === id)
  if (!said) return ok([])
  if (said.person !== who.person && !who.isDesk) return refuse('not-at-desk')
  return ok([{ type: 'lab.uncommented', team, comment: id }])
}

export const openVote: Act<'open-vote'> = (state, { challenge: id }, who) => {
  const desk = asLabDesk(who)
  if (!desk.ok) return desk
  const challenge = asChallenge(state, id, ['writing', 'over'])
  if (!challenge.ok) return challenge
  const teams = challenge.value.teams.filter(({ phase }) => phase === 'forward').map((team) => team.id)
  return teams.length === 0
    ? refuse('proposal-unknown')
    : ok([{ type: 'lab.vote-opened', challenge: id, teams }])
}

export const rank: Act<'rank'> = (state, { challenge: id, ranking }, who, { salt }) => {
  const challenge = asChallenge(state, id, ['voting'])
  if (!challenge.ok) return challenge
  if (!mayVote(challenge.value, who)) return refuse('badge-needed')
  const isFit =
    new Set(ranking).size === ranking.length &&
    ranking.every((team) => challenge.value.standing.includes(team))
  if (!isFit) return refuse('candidate-unknown')
  const person = who.person as PersonId
  return ok([{ type: 'lab.ranked', challenge: id, person, texts: { ranking }, salt }])
}

export const closeVote: Act<'close-vote'> = (state, { challenge: id }, who) => {
  const desk = asLabDesk(who)
  if (!desk.ok) return desk
  const challenge = asChallenge(state, id, ['voting'])
  if (!challenge.ok) return challenge
  const cast = [...challenge.value.rankings.values()].filter((ranking) => ranking.length > 0)
  // in the order of their signs, which says nothing of who cast them, nor when
  const ballots = cast.toSorted((one, other) => (one.join() < other.join() ? -1 : 1))
  return ok([{ type: 'lab.counted', challenge: id, ballots }])
}

export const send: Act<'send'> = (state, { team, proposal }, who) => {
  const desk = asLabDesk(who)
  if (!desk.ok) return desk
  const found = asTeam(state, team, ANY_TIME, ['forward'])
  if (!found.ok) return found
  if (found.value.team.sent !== null) return refuse('already-moved')
  // the house has it submitted before it asks for this
  return proposal === undefined ? ok([]) : ok([{ type: 'lab.sent', team, proposal }])
}

export function tick(state: LabState, at: number): readonly LabEvent[] {
  const over = state.challenges.filter(
    ({ phase, deadline }) => phase === 'writing' && deadline !== null && deadline <= at,
  )
  return over.map(({ id }) => ({ type: 'lab.time-over', challenge: id }))
}
