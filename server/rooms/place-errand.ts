// What an act of a place brings about in the sitting, before it is decided.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceAct, PlaceName } from '../../shared/lab/place.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { ERRANDS } from '../lab/errands.ts'
import { cornerOf } from './corners.ts'
import type { Hall } from './hall.ts'
import { placeWho } from './place-who.ts'

/** The act with what came of it; most acts bring nothing about. */
export async function runErrand(
  hall: Hall,
  person: PersonId,
  place: PlaceName,
  act: PlaceAct,
): Promise<Result<PlaceAct, Refusal>> {
  const run = ERRANDS[place]?.[act.is]
  if (run === undefined) return ok(act)
  const who = placeWho(hall, person)
  if (who === null) return refuse('not-entered')
  const { house, host } = hall
  const isAside = cornerOf(hall, person) !== null || hall.attendance.people.get(person)?.isInBooth === true
  const nameOf = (id: PersonId) => hall.state.walkers.get(id)?.name ?? ''
  const state = await hall.places.stateOf(place)
  return state === null
    ? refuse('place-unknown')
    : run({ house, host, state, who: { ...who, person }, isAside, nameOf }, act as never)
}
