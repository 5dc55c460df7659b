// What several acts of the Lab ask before anything else.
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import { type Challenge, challengeOf, type LabState, type Team, teamOf } from './lab-state.ts'

import type { LabAct, LabEvent } from './lab-types.ts'

type Gate<T> = Result<T, Refusal>

/** One act of the Lab. */
export type Act<N extends LabAct['is']> = (
  state: LabState,
  act: Extract<LabAct, { is: N }>,
  who: PlaceWho,
  fresh: Fresh,
) => Result<readonly LabEvent[], Refusal>

/** whoever runs the Lab */
export const asLabDesk = (who: PlaceWho): Gate<null> => (who.isDesk ? ok(null) : refuse('not-at-desk'))

export function asChallenge(
  state: LabState,
  id: string,
  phases: readonly Challenge['phase'][],
): Gate<Challenge> {
  const challenge = challengeOf(state, id)
  if (!challenge) return refuse('place-unknown')
  return phases.includes(challenge.phase) ? ok(challenge) : refuse('place-closed')
}

interface Found {
  readonly challenge: Challenge
  readonly team: Team
}

/** A team whose challenge is in one of these phases, and which is in one of its own. */
export function asTeam(
  state: LabState,
  id: string,
  phases: readonly Challenge['phase'][],
  own: readonly Team['phase'][],
): Gate<Found> {
  const found = teamOf(state, id)
  if (!found) return refuse('place-unknown')
  const isOpen = phases.includes(found.challenge.phase) && own.includes(found.team.phase)
  return isOpen ? ok(found) : refuse('place-closed')
}

export const asCaptain = ({ team }: Found, who: PlaceWho): Gate<null> =>
  team.captain === who.person ? ok(null) : refuse('not-captain')

/** The team of a challenge that somebody writes with. */
export const ownTeam = ({ teams }: Challenge, who: PlaceWho): Team | undefined =>
  teams.find(
    ({ members, phase }) => phase !== 'combined' && members.some(({ person }) => person === who.person),
  )

export const mayVote = ({ voters }: Challenge, who: PlaceWho): boolean =>
  who.person !== 'system' && (voters === 'all' || who.role !== 'visitor')
