// How one behaves in the hall: sitting, standing, raising a hand, waving, applauding, dressing. Outside the journal.
import type { PersonId } from '../../shared/ids.ts'
import type { Ask } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cornerOf, refusedCorner } from './corners.ts'
import { isOnFloor } from './gallery-floor.ts'
import type { Hall } from './hall.ts'
import type { Attendee } from './project.ts'
import { maySit } from './seating.ts'

type Done = Result<null, Refusal>

/** Shown to all, and on storage before it is acknowledged: a seat is not lost when the server is killed. */
export async function settle(hall: Hall, attendee: Attendee): Promise<Done> {
  hall.project(attendee)
  const place = hall.walkers.place(attendee.person, attendee.hand)
  if (place !== null) await hall.savePlaces([place])
  return ok(null)
}

/** Twice is harmless. */
export async function sitDown(hall: Hall, person: PersonId, { seat }: Ask<'seat.take'>): Promise<Done> {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  if (hall.around.gallery > 0 && isOnFloor(seat)) return refuse('seat-in-hall')
  const shut = refusedCorner(hall, person, seat)
  if (shut) return shut
  const occupants = hall.attendance.occupants(hall.house.now())
  const may = maySit(hall.host.standing.sitting, occupants, person, seat)
  if (!may.ok) return may
  const seated = hall.walkers.sitDown(person, seat)
  if (!seated.ok) return seated
  return seatedOn(hall, attendee, seat)
}

export async function standUp(hall: Hall, person: PersonId): Promise<Done> {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  const stood = hall.walkers.standUp(person)
  if (!stood.ok) return stood
  return seatedOn(hall, attendee, null)
}

/** Who comes into a corner is heard there, and who leaves it hears nothing more of it, with the act. */
function seatedOn(hall: Hall, attendee: Attendee, seat: number | null): Promise<Done> {
  const before = cornerOf(hall, attendee.person)
  attendee.seat = seat
  if (cornerOf(hall, attendee.person) !== before) hall.voices.update()
  return settle(hall, attendee)
}

/** Twice is harmless: who has raised a hand keeps the place in the order. */
export async function raiseHand(hall: Hall, person: PersonId): Promise<Done> {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  if (hall.host.standing.sitting.conduct.muted.includes(person)) return refuse('muted', 'RO17')
  if (attendee.hand === 0) attendee.hand = hall.attendance.nextHand()
  return settle(hall, attendee)
}

/** Twice is harmless. */
export async function lowerHand(hall: Hall, person: PersonId): Promise<Done> {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  attendee.hand = 0
  return settle(hall, attendee)
}

/** Twice is harmless. On storage before anybody sees it: who comes back is dressed as they were last seen. */
export async function changeAttire(
  hall: Hall,
  person: PersonId,
  { look }: Ask<'attire.change'>,
): Promise<Done> {
  await hall.house.store.changeLook(hall.host.session, person, look)
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  attendee.look = look
  hall.project(attendee)
  return ok(null)
}

export function gesture(hall: Hall, person: PersonId, ask: Ask<'gesture'>): Done {
  if (hall.host.standing.sitting.conduct.muted.includes(person)) return refuse('muted', 'RO17')
  hall.outlet.broadcast(MESSAGE.gesture, { person, gesture: ask.gesture })
  return ok(null)
}
