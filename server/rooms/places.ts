// The places around the hall, asked by the people in it.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceWho } from '../../shared/lab/place.ts'
import { isAtDesk } from '../../shared/procedure/standing.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { cleanByRules } from '../../shared/text/text-rules.ts'
import { LAWS } from '../lab/laws.ts'
import { Places } from '../lab/places.ts'
import type { Hall } from './hall.ts'

export const placesOf = (hall: Hall): Places =>
  new Places(
    hall.house,
    hall.host.session,
    hall.outlet,
    (person) => placeWho(hall, person),
    (place) => LAWS[place],
  )

/** Who somebody in the hall is in its places; null: nobody who is here. In the open forum all run them while nobody presides. */
export function placeWho({ host, attendance }: Hall, person: PersonId): PlaceWho | null {
  const attendee = attendance.people.get(person)
  if (attendee === undefined) return null
  const { sitting } = host.standing
  const member = sitting.people.get(person)
  const delegation = member?.delegation ?? null
  return {
    person,
    name: attendee.name,
    role: member?.role ?? 'visitor',
    delegation,
    isHead: delegation !== null && sitting.heads.get(delegation) === person,
    isDesk: isAtDesk(sitting, person) || (sitting.isOpenForum && sitting.presiding === null),
  }
}

/** Harmless twice. */
export async function openPlace(
  hall: Hall,
  person: PersonId,
  { place }: Ask<'place.open'>,
): Promise<Answer<'place.open'>> {
  if (hall.around.gallery > 0) return refuse('place-in-hall')
  return hall.places.enter(person, place)
}

/** Harmless twice. */
export async function closePlace(
  hall: Hall,
  person: PersonId,
  { place }: Ask<'place.close'>,
): Promise<Answer<'place.close'>> {
  await hall.places.leave(person, place)
  return ok(null)
}

/** Whether twice is harmless the law of the place says. */
export async function actInPlace(
  hall: Hall,
  person: PersonId,
  { place, act }: Ask<'place.act'>,
): Promise<Answer<'place.act'>> {
  if (hall.around.gallery > 0) return refuse('place-in-hall')
  const rules = LAWS[place]?.texts as Readonly<Record<string, Parameters<typeof cleanByRules>[1]>> | undefined
  const clean = cleanByRules(act, rules?.[act.is] ?? {})
  return clean.ok ? hall.places.act(person, place, clean.value) : clean
}
