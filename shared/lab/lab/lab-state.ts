// The Lab as its events make it.
import type { PersonId, ProposalId } from '../../ids.ts'
import type { ChallengeShown, LabEvent, Member, TeamShown } from './lab-types.ts'

export interface Team {
  readonly id: string
  readonly table: number
  readonly name: string
  readonly captain: PersonId
  readonly capacity: number
  readonly members: readonly (Member & { readonly name: string })[]
  readonly phase: TeamShown['phase']
  readonly into: string | null
  readonly proposal: TeamShown['proposal']
  readonly hash: string | null
  readonly parts: TeamShown['parts']
  readonly offersTo: string | null
  readonly supporters: readonly PersonId[]
  readonly comments: TeamShown['comments']
  readonly sent: ProposalId | null
}

export interface Challenge extends Omit<ChallengeShown, 'teams' | 'voted' | 'count'> {
  readonly teams: readonly Team[]
  /** how many teams there were */
  readonly tables: number
  /** one each; empty when it was taken back or erased */
  readonly rankings: ReadonlyMap<PersonId, readonly string[]>
  readonly counted: readonly (readonly string[])[] | null
}

export interface LabState {
  /** the newest first */
  readonly challenges: readonly Challenge[]
}

export const EMPTY_LAB: LabState = { challenges: [] }

export const teamOf = (state: LabState, id: string): { challenge: Challenge; team: Team } | null => {
  for (const challenge of state.challenges) {
    const team = challenge.teams.find((each) => each.id === id)
    if (team) return { challenge, team }
  }
  return null
}

export const challengeOf = (state: LabState, id: string): Challenge | null =>
  state.challenges.find((each) => each.id === id) ?? null

export function evolveLab(state: LabState, event: LabEvent, at: number): LabState {
  if (event.type === 'lab.posted') {
    const { challenge, deadline, voters, texts } = event
    const words = texts ?? { title: '', problem: '', background: '', sources: [] }
    const posted: Challenge = {
      ...{ id: challenge, deadline, voters, ...words, phase: 'writing' },
      ...{ teams: [], tables: 0, standing: [], rankings: new Map(), counted: null },
    }
    return { challenges: [posted, ...state.challenges] }
  }
  if (event.type === 'lab.withdrawn')
    return { challenges: state.challenges.filter(({ id }) => id !== event.challenge) }
  const meant =
    'challenge' in event ? challengeOf(state, event.challenge) : teamOf(state, event.team)?.challenge
  if (!meant) return state
  const after = 'team' in event ? withTeam(meant, event, at) : changed(meant, event)
  return { challenges: state.challenges.map((each) => (each === meant ? after : each)) }
}

type OfChallenge = Extract<
  LabEvent,
  { type: 'lab.time-over' | 'lab.vote-opened' | 'lab.ranked' | 'lab.counted' }
>
type OfTeam = Exclude<LabEvent, OfChallenge | { type: 'lab.posted' | 'lab.withdrawn' }>

function changed(challenge: Challenge, event: OfChallenge): Challenge {
  switch (event.type) {
    case 'lab.time-over':
      return { ...challenge, phase: 'over' }
    case 'lab.vote-opened':
      return { ...challenge, phase: 'voting', standing: event.teams }
    case 'lab.ranked': {
      const rankings = new Map(challenge.rankings).set(event.person, event.texts?.ranking ?? [])
      return { ...challenge, rankings }
    }
    case 'lab.counted':
      return { ...challenge, phase: 'decided', counted: event.ballots, rankings: new Map() }
  }
}

function withTeam(challenge: Challenge, event: OfTeam, at: number): Challenge {
  if (event.type === 'lab.team-formed') {
    const table = challenge.tables + 1
    const { team: id, capacity, captain, texts } = event
    const formed: Team = {
      ...{ id, table, name: texts?.name ?? '', captain: captain.person, capacity },
      ...{ members: [{ ...captain, name: texts?.captain ?? '' }], phase: 'writing', into: null },
      ...{ proposal: null, hash: null, parts: [], offersTo: null, supporters: [], comments: [], sent: null },
    }
    return { ...challenge, tables: table, teams: [...challenge.teams, formed] }
  }
  if (event.type === 'lab.combined') return combined(challenge, event)
  const teams = challenge.teams.map((team) => (team.id === event.team ? changedTeam(team, event, at) : team))
  return { ...challenge, teams: teams.filter(({ members }) => members.length > 0) }
}

function combined(challenge: Challenge, event: Extract<LabEvent, { type: 'lab.combined' }>): Challenge {
  const { team: from, into, texts } = event
  const joined = challenge.teams.find(({ id }) => id === from)
  const teams = challenge.teams.map((team): Team => {
    if (team.id === from) return { ...team, phase: 'combined', into, offersTo: null }
    // an offer to a team that has gone into another one is none
    const offersTo = team.offersTo === from ? null : team.offersTo
    if (team.id !== into || !joined) return { ...team, offersTo }
    const news = joined.members.filter(({ person }) => !team.members.some((each) => each.person === person))
    const part = { team: joined.name, title: texts?.title ?? '', content: texts?.content ?? '' }
    const supporters = [...new Set([...team.supporters, ...joined.supporters])]
    return {
      ...team,
      ...{ offersTo: null, phase: 'writing', proposal: null, hash: null, supporters },
      ...{ members: [...team.members, ...news], parts: [...team.parts, part, ...joined.parts] },
    }
  })
  return { ...challenge, teams }
}

function changedTeam(
  team: Team,
  event: Exclude<OfTeam, { type: 'lab.team-formed' | 'lab.combined' }>,
  at: number,
): Team {
  switch (event.type) {
    case 'lab.joined':
      return { ...team, members: [...team.members, { ...event.member, name: event.texts?.name ?? '' }] }
    case 'lab.left': {
      const members = team.members.filter(({ person }) => person !== event.person)
      const isLed = members.some(({ person }) => person === team.captain)
      return { ...team, members, captain: isLed ? team.captain : (members[0]?.person ?? team.captain) }
    }
    case 'lab.captain-changed':
      return { ...team, captain: event.captain }
    case 'lab.put-forward':
      return { ...team, phase: 'forward', proposal: event.texts, hash: event.hash, offersTo: null }
    case 'lab.taken-back':
      return { ...team, phase: 'writing', proposal: null, hash: null }
    case 'lab.supported': {
      const others = team.supporters.filter((person) => person !== event.person)
      return { ...team, supporters: event.isFor ? [...others, event.person] : others }
    }
    case 'lab.commented': {
      const { comment: id, person, texts } = event
      const comment = { id, person, name: texts?.name ?? '', text: texts?.text ?? '', at }
      return { ...team, comments: [...team.comments, comment] }
    }
    case 'lab.uncommented':
      return { ...team, comments: team.comments.filter(({ id }) => id !== event.comment) }
    case 'lab.offered':
      return { ...team, offersTo: event.to }
    case 'lab.sent':
      return { ...team, sent: event.proposal }
  }
}
