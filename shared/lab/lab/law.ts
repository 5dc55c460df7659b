// The law of the Lab: a challenge, teams that answer it together, a ranked vote, and the way to the forum.
import type { PersonId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { PlaceLaw, PlaceWho } from '../place.ts'
import type { MayText } from '../shared-text.ts'
import * as challenges from './challenge-acts.ts'
import { type Act, mayVote, ownTeam } from './lab-gates.ts'
import { EMPTY_LAB, evolveLab, type LabState, teamOf } from './lab-state.ts'
import type { LabAct, LabEvent, LabOwn, LabShown } from './lab-types.ts'
import { countRunoff } from './runoff.ts'
import * as teams from './team-acts.ts'

type LabLaw = PlaceLaw<LabState, LabAct, LabEvent, LabShown, LabOwn>

const ACTS: { readonly [N in Exclude<LabAct['is'], 'tick'>]: Act<N> } = {
  ...{ post: challenges.post, withdraw: challenges.withdraw },
  ...{ team: teams.team, join: teams.join, leave: teams.leave, captain: teams.captain },
  ...{ 'put-forward': teams.putForward, 'take-back': teams.takeBack },
  ...{ offer: teams.offer, combine: teams.combine },
  ...{ support: challenges.support, comment: challenges.comment, uncomment: challenges.uncomment },
  ...{ 'open-vote': challenges.openVote, 'close-vote': challenges.closeVote, rank: challenges.rank },
  send: challenges.send,
}

const decide: LabLaw['decide'] = (state, act, who, fresh) => {
  const isSystem = who.person === 'system'
  if (act.is === 'tick') return isSystem ? ok(challenges.tick(state, fresh.at)) : refuse('not-at-desk')
  if (isSystem) return refuse('person-unknown')
  return (ACTS[act.is] as Act<typeof act.is>)(state, act as never, who, fresh)
}

function shown({ challenges: all }: LabState): LabShown {
  return {
    challenges: all.map(({ teams: each, tables: _, rankings, counted, ...challenge }) => ({
      ...challenge,
      teams: each.map((team) => ({ ...team, supporters: team.supporters.length })),
      voted: counted?.length ?? [...rankings.values()].filter((ranking) => ranking.length > 0).length,
      count: counted && countRunoff(challenge.standing, counted),
    })),
  }
}

function own(state: LabState, who: PlaceWho): LabOwn {
  const person = who.person as PersonId
  const supports = state.challenges.flatMap(({ teams: each }) =>
    each.filter(({ supporters }) => supporters.includes(person)).map(({ id }) => id),
  )
  const rankings = state.challenges.flatMap(({ id, rankings: cast }) => {
    const ranking = cast.get(person)
    return ranking ? [[id, ranking] as const] : []
  })
  const votes = state.challenges.filter((challenge) => mayVote(challenge, who)).map(({ id }) => id)
  return { isDesk: who.isDesk, votes, supports, rankings: Object.fromEntries(rankings) }
}

/** Everybody reads what a team writes; its people write it while there is time. */
function mayText(state: LabState, who: PlaceWho, text: string): MayText | null {
  const found = teamOf(state, text.slice(2))
  if (!found || (text !== teams.titleOf(found.team.id) && text !== teams.bodyOf(found.team.id))) return null
  const { challenge, team } = found
  const isOpen = challenge.phase === 'writing' && team.phase === 'writing'
  return isOpen && ownTeam(challenge, who) === team ? 'write' : 'read'
}

const TITLE = { most: 120 }

export const LAB: LabLaw = {
  empty: EMPTY_LAB,
  texts: {
    post: {
      ...{ title: TITLE, problem: { most: 1_500, lines: true } },
      ...{ background: { most: 3_000, lines: true, isOptional: true }, 'sources.*': { most: 300 } },
    },
    team: { name: { most: 60 } },
    comment: { text: { most: 500, lines: true } },
  },
  open: new Set([
    ...(['lab.posted', 'lab.team-formed', 'lab.joined', 'lab.put-forward'] as const),
    ...(['lab.commented', 'lab.combined'] as const),
  ]),
  decide,
  evolve: (state, { event, at }) => evolveLab(state, event, at),
  shown,
  own,
  mayText,
  quotes: (_, act) =>
    act.is === 'put-forward' || act.is === 'combine' ? [teams.titleOf(act.team), teams.bodyOf(act.team)] : [],
  due({ challenges: all }) {
    const deadlines = all.flatMap(({ phase, deadline }) =>
      phase === 'writing' && deadline !== null ? [deadline] : [],
    )
    return deadlines.length > 0 ? { at: Math.min(...deadlines), act: { is: 'tick' } } : null
  },
}
