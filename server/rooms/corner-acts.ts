// What people ask for in the corners of the hall: to sit there, to close it, to talk, to have others with them.
import { seatsOfCorner } from '../../shared/hall/corners.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import type { CornerNews } from '../../shared/protocol/corners.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import { standingOf } from '../people/enter.ts'
import { sitDown } from './conduct.ts'
import { cornerOf, isPrivate } from './corners.ts'
import type { Hall } from './hall.ts'

const LINE_GRAPHEMES = 1000
/** who is invited, or let in, may take so long to come */
const INVITED_MS = 10 * 60_000
/** a delegation is invited with one press, so that nobody need press more often */
const INVITE_EVERY_MS = 1_000

/** Null: one is in the hall itself, where the corners are. */
const elsewhere = ({ around }: Hall) => (around.gallery > 0 ? refuse('place-in-hall') : null)

function cornerHere(hall: Hall, person: PersonId): Result<number, Refusal> {
  const corner = cornerOf(hall, person)
  return elsewhere(hall) ?? (corner === null ? refuse('not-in-corner') : ok(corner))
}

export async function enterCorner(
  hall: Hall,
  person: PersonId,
  { corner }: Ask<'corner.enter'>,
): Promise<Answer<'corner.enter'>> {
  const refusal = elsewhere(hall)
  if (refusal) return refusal
  if (cornerOf(hall, person) === corner) return ok(null)
  const occupants = hall.attendance.occupants(hall.house.now())
  const free = seatsOfCorner(corner).find(({ index }) => !occupants.has(index))
  return free ? sitDown(hall, person, { seat: free.index }) : refuse('corner-full')
}

export function closeCorner(hall: Hall, person: PersonId, ask: Ask<'corner.close'>): Answer<'corner.close'> {
  const corner = cornerHere(hall, person)
  if (!corner.ok) return corner
  hall.corners.setPrivate(hall, corner.value, ask.isPrivate)
  return ok(null)
}

export function sayInCorner(hall: Hall, person: PersonId, ask: Ask<'corner.say'>): Answer<'corner.say'> {
  const corner = cornerHere(hall, person)
  if (!corner.ok) return corner
  // what was meant for a closed corner is not said in an open one
  if (ask.isPrivate !== isPrivate(hall, corner.value)) return refuse('changed-meanwhile')
  const text = cleanText(ask.text, LINE_GRAPHEMES, { lines: true })
  if (!text.ok) return { ok: false, refusal: { ...text.refusal, field: 'text' } }
  hall.corners.tell(hall, corner.value, {
    ...{ is: 'said', ...nameOf(hall, person), text: text.value },
    ...{ isPrivate: ask.isPrivate, at: hall.house.now() },
  })
  return ok(null)
}

function nameOf(hall: Hall, person: PersonId) {
  const { delegation } = standingOf(hall.host.standing.sitting, person)
  return { person, name: hall.attendance.people.get(person)?.name ?? '', delegation }
}

export function inviteToCorner(
  hall: Hall,
  person: PersonId,
  { to }: Ask<'corner.invite'>,
): Answer<'corner.invite'> {
  const corner = cornerHere(hall, person)
  if (!corner.ok) return corner
  const now = hall.house.now()
  if (now - (hall.lastInvited.get(person) ?? Number.NEGATIVE_INFINITY) < INVITE_EVERY_MS)
    return refuse('too-fast')
  const invited = peopleMeant(hall, to).filter((each) => cornerOf(hall, each) !== corner.value)
  if (invited.length === 0) return refuse('person-unknown')
  hall.lastInvited.set(person, now)
  const news: CornerNews = { is: 'invited', corner: corner.value, ...nameOf(hall, person), at: now }
  for (const each of invited) {
    hall.corners.of(corner.value)?.admitted.set(each, now + INVITED_MS)
    hall.outlet.send(each, MESSAGE.corner, news)
  }
  return ok({ invited: invited.length })
}

/** Those of them who are in the hall. */
function peopleMeant({ attendance, host }: Hall, to: PersonId | DelegationId): readonly PersonId[] {
  const { people } = host.standing.sitting
  return [...attendance.people.keys()].filter(
    (person) => person === to || people.get(person)?.delegation === to,
  )
}

/** Only who was invited has something to decline; for others nothing happens. */
export function declineCorner(
  hall: Hall,
  person: PersonId,
  { corner }: Ask<'corner.decline'>,
): Answer<'corner.decline'> {
  if (!hall.corners.of(corner)?.admitted.delete(person)) return refuse('not-invited')
  const name = hall.attendance.people.get(person)?.name ?? ''
  hall.corners.tell(hall, corner, { is: 'declined', person, name })
  return ok(null)
}

/** Twice is harmless. */
export function knockAtCorner(
  hall: Hall,
  person: PersonId,
  { corner }: Ask<'corner.knock'>,
): Answer<'corner.knock'> {
  const refusal = elsewhere(hall)
  if (refusal) return refusal
  if (hall.corners.isShutTo(hall, corner, person)) hall.corners.knock(hall, corner, person)
  return ok(null)
}

export function answerKnock(
  hall: Hall,
  person: PersonId,
  ask: Ask<'corner.answer'>,
): Answer<'corner.answer'> {
  const corner = cornerHere(hall, person)
  if (!corner.ok) return corner
  const here = hall.corners.of(corner.value)
  if (!here?.knocking.delete(ask.person)) return refuse('person-unknown')
  if (ask.mayEnter) here.admitted.set(ask.person, hall.house.now() + INVITED_MS)
  const news: CornerNews = { is: 'answered', corner: corner.value, mayEnter: ask.mayEnter }
  hall.outlet.send(ask.person, MESSAGE.corner, news)
  hall.corners.tellKnocking(hall, corner.value)
  return ok(null)
}
