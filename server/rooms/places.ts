// The places around the hall, asked by the people in it.
import type { PersonId } from '../../shared/ids.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { cleanByRules } from '../../shared/text/text-rules.ts'
import { LAWS } from '../lab/laws.ts'
import { Places } from '../lab/places.ts'
import { showCaptions } from './captions-in-hall.ts'
import { showCrisis } from './crisis-on-wall.ts'
import type { Hall } from './hall.ts'
import { interpretingOf } from './interpreting.ts'
import { runErrand } from './place-errand.ts'
import { placeWho } from './place-who.ts'
import { quotedIn } from './shared-texts.ts'
import { followWall } from './shown-on-wall.ts'
import { followTakenQuestion } from './taken-question.ts'
import { placeOutlet } from './watched-places.ts'

/** A gallery has none: a room that asked for one would take its journal from the hall, which writes it. */
export const placesOf = (hall: Hall): Places =>
  new Places(
    hall.house,
    hall.host.session,
    placeOutlet(hall),
    (person) => placeWho(hall, person),
    (place) => (hall.around.gallery > 0 ? undefined : LAWS[place]),
  )

/**
 * What everyone in the hall is told of its places, and what falls due in one that nobody has open. Of the hall alone: who writes a
 * place is one. What fails is logged, and the rest goes on.
 */
export async function followPlaces(hall: Hall): Promise<void> {
  if (hall.around.gallery > 0) return
  const { log } = hall.house
  for (const done of await Promise.allSettled([
    ...[followTakenQuestion(hall), showCrisis(hall), interpretingOf(hall).follow(), showCaptions(hall)],
    followWall(hall),
    hall.places.wake(),
    hall.voices.recording?.open(),
  ]))
    if (done.status === 'rejected') log.error({ err: done.reason }, 'the places could not be followed')
}

/** Harmless twice. */
export async function openPlace(
  hall: Hall,
  person: PersonId,
  { place }: Ask<'place.open'>,
): Promise<Answer<'place.open'>> {
  return hall.around.gallery > 0
    ? hall.galleries.places.enter(hall, person, place)
    : hall.places.enter(person, place)
}

/** Harmless twice. */
export async function closePlace(
  hall: Hall,
  person: PersonId,
  { place }: Ask<'place.close'>,
): Promise<Answer<'place.close'>> {
  if (hall.around.gallery > 0) hall.galleries.places.leave(person, place)
  else await hall.places.leave(person, place)
  return ok(null)
}

/** Harmless twice. */
export async function readPast(
  hall: Hall,
  person: PersonId,
  { place }: Ask<'place.past'>,
): Promise<Answer<'place.past'>> {
  return hall.around.gallery > 0 ? refuse('place-in-hall') : hall.places.past(person, place)
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
  if (!clean.ok) return clean
  const errand = await runErrand(hall, person, place, clean.value)
  if (!errand.ok) return errand
  if (place === 'interpretation') await interpretingOf(hall).makeWay(errand.value, person)
  const quoted = await quotedIn(hall, place, errand.value)
  const done = await hall.places.act(person, place, errand.value, quoted)
  // the journal holds it: a version that is missing is missing from the history alone
  if (done.ok)
    for (const [text, quote] of Object.entries(quoted ?? {}))
      await hall.texts.keep({ place, text }, quote, act.is)
  return done
}
