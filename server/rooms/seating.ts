// Who may sit where: a free seat is anyone's, a delegation's desk is for its people.
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { representedOf, type Sitting } from '../../shared/procedure/sitting.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'

/** Whether `person` may take the seat, given who sits where (`occupants`: seat index → person). */
export function maySit(
  sitting: Sitting,
  occupants: ReadonlyMap<number, PersonId>,
  person: PersonId,
  seatIndex: number,
): Result<null, Refusal> {
  const seat = SEATS[seatIndex]
  if (seat === undefined) return refuse('seat-unknown')
  const occupant = occupants.get(seatIndex)
  if (occupant !== undefined && occupant !== person) return refuse('seat-occupied')
  if (seat.kind !== 'desk') return ok(null)
  const owner = sitting.delegations[seat.desk]
  if (owner === undefined || sitting.people.get(person)?.delegation === owner) return ok(null)
  // in the open forum a desk is kept free only once someone speaks for its delegation
  const isKept = !sitting.isOpenForum || representedOf(sitting).has(owner)
  return isKept ? refuse('seat-reserved') : ok(null)
}
