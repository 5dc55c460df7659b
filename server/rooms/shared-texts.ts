// Shared texts, asked by the people in the hall: the places around it have them, and their laws say who reads and writes.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceAct, PlaceName } from '../../shared/lab/place.ts'
import type { Quoted } from '../../shared/lab/shared-text.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { type AnyLaw, LAWS } from '../lab/laws.ts'
import { SharedTexts } from '../lab/texts/shared-texts.ts'
import type { Hall } from './hall.ts'
import { placeWho } from './place-who.ts'

export function textsOf(hall: Hall): SharedTexts {
  const states = new Map<PlaceName, unknown>()
  const followed = new Map<PlaceName, Promise<void>>()
  const follow = (place: PlaceName): Promise<void> => {
    const following = hall.places.follow(place, (state) => {
      states.set(place, state)
      hall.texts.placeChanged(place)
    })
    // a failure is not worth remembering
    following.catch(() => followed.delete(place))
    return following
  }
  return new SharedTexts({
    house: hall.house,
    session: hall.host.session,
    send: (person, type, message) => hall.outlet.send(person, type, message),
    nameOf: (person) => hall.attendance.people.get(person)?.name ?? '',
    async ready(place) {
      const following = followed.get(place) ?? follow(place)
      followed.set(place, following)
      await following
    },
    may(person, { place, text }) {
      const who = placeWho(hall, person)
      if (who === null || !states.has(place)) return null
      return LAWS[place]?.mayText?.(states.get(place), who, text) ?? null
    },
  })
}

export const openText = (
  hall: Hall,
  person: PersonId,
  ask: Ask<'text.open'>,
): Promise<Answer<'text.open'>> =>
  hall.around.gallery > 0 ? Promise.resolve(refuse('place-in-hall')) : hall.texts.open(person, ask)

/** Harmless twice. */
export function closeText(hall: Hall, person: PersonId, ask: Ask<'text.close'>): Answer<'text.close'> {
  hall.texts.close(person, ask)
  return ok(null)
}

/** Harmless twice. */
export const addToText = (
  hall: Hall,
  person: PersonId,
  { bytes, ...name }: Ask<'text.add'>,
): Promise<Answer<'text.add'>> => hall.texts.add(person, name, bytes)

/** Harmless twice. */
export function sayWhere(
  hall: Hall,
  person: PersonId,
  { at, ...name }: Ask<'text.here'>,
): Answer<'text.here'> {
  hall.texts.here(person, name, at)
  return ok(null)
}

export const textHistory = (
  hall: Hall,
  person: PersonId,
  ask: Ask<'text.history'>,
): Promise<Answer<'text.history'>> => hall.texts.history(person, ask)

/** What an act quotes of the texts of its place, as they stand; undefined: nothing. Rejects when the store fails. */
export async function quotedIn(
  hall: Hall,
  place: PlaceName,
  act: PlaceAct,
): Promise<Readonly<Record<string, Quoted>> | undefined> {
  const law: AnyLaw | undefined = LAWS[place]
  if (law?.quotes === undefined) return undefined
  const names = law.quotes(await hall.places.stateOf(place), act)
  const quoted = names.map(async (text) => [text, await hall.texts.quote({ place, text })] as const)
  return Object.fromEntries(await Promise.all(quoted))
}
