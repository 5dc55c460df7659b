// How one behaves in the hall: sitting, standing, raising a hand, waving, applauding. Outside the journal.
import type { PersonId } from '../../shared/ids.ts'
import type { Ask } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Hall } from './hall.ts'
import { maySit } from './seating.ts'

type Done = Result<null, Refusal>

/** Twice is harmless. */
export function sitDown(hall: Hall, person: PersonId, { seat }: Ask<'seat.take'>): Done {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  const occupants = hall.attendance.occupants(hall.house.now())
  const may = maySit(hall.host.standing.sitting, occupants, person, seat)
  if (!may.ok) return may
  const seated = hall.walkers.sitDown(person, seat)
  if (!seated.ok) return seated
  attendee.seat = seat
  hall.project(attendee)
  return ok(null)
}

export function standUp(hall: Hall, person: PersonId): Done {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  const stood = hall.walkers.standUp(person)
  if (!stood.ok) return stood
  attendee.seat = null
  hall.project(attendee)
  return ok(null)
}

/** Twice is harmless: who has raised a hand keeps the place in the order. */
export function raiseHand(hall: Hall, person: PersonId): Done {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  if (attendee.hand === 0) attendee.hand = hall.attendance.nextHand()
  hall.project(attendee)
  return ok(null)
}

/** Twice is harmless. */
export function lowerHand(hall: Hall, person: PersonId): Done {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  attendee.hand = 0
  hall.project(attendee)
  return ok(null)
}

export function gesture(hall: Hall, person: PersonId, ask: Ask<'gesture'>): Done {
  hall.outlet.broadcast(MESSAGE.gesture, { person, gesture: ask.gesture })
  return ok(null)
}
