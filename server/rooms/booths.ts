// Voting booths: who votes in secret sits behind a screen, and is still. Others see that somebody has entered and left, and no more: while
// one is inside no step, gesture, hand or change of clothes is taken, whatever asks for it. Outside the journal.
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import { asCaster } from '../../shared/procedure/votes/as-caster.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { settle } from './conduct.ts'
import type { Hall } from './hall.ts'
import { maySit } from './seating.ts'

type Done = Result<null, Refusal>

const isCasting = ({ vote }: Sitting): boolean =>
  vote?.secret !== undefined && vote.secret !== null && vote.secret.endedAt === null

/** Who may cast is seated at the delegation's desk, where it is free, and is still. Twice is harmless. */
export async function enterBooth(hall: Hall, person: PersonId): Promise<Done> {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  const { sitting } = hall.host.standing
  if (!sitting.vote || !isCasting(sitting)) return refuse('vote-unknown', 'SB11')
  const caster = asCaster(sitting, person, sitting.vote)
  if (!caster.ok) return caster
  if (attendee.isInBooth) return ok(null)
  const desk = sitting.delegations.indexOf(caster.value)
  if (isFree(hall, person, desk) && hall.walkers.sitDown(person, desk).ok) attendee.seat = desk
  hall.walkers.hold(person, true)
  attendee.isInBooth = true
  return settle(hall, attendee)
}

/** In the hall itself; who follows from a gallery votes where they are. */
function isFree(hall: Hall, person: PersonId, desk: number): boolean {
  if (hall.around.gallery > 0 || SEATS[desk] === undefined) return false
  const occupants = hall.attendance.occupants(hall.house.now())
  return maySit(hall.host.standing.sitting, occupants, person, desk).ok
}

/** Twice is harmless. */
export async function leaveBooth(hall: Hall, person: PersonId): Promise<Done> {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  release(hall, person)
  return ok(null)
}

/** After every act: when casting has ended nobody is kept behind a screen. */
export function openBooths(hall: Hall): void {
  if (isCasting(hall.host.standing.sitting)) return
  for (const person of hall.attendance.people.keys()) release(hall, person)
}

function release(hall: Hall, person: PersonId): void {
  const attendee = hall.attendance.people.get(person)
  if (!attendee?.isInBooth) return
  attendee.isInBooth = false
  hall.walkers.hold(person, false)
  hall.project(attendee)
}

/** Why somebody may not move now; null: they may. */
export const stillness = (hall: Hall, person: PersonId): Result<never, Refusal> | null =>
  hall.attendance.people.get(person)?.isInBooth ? refuse('in-booth') : null
