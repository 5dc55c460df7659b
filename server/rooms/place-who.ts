// Who the people in a hall are to its places.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceWho } from '../../shared/lab/place.ts'
import { isAtDesk } from '../../shared/procedure/standing.ts'
import type { Hall } from './hall.ts'
import { GALLERIES } from './watched-places.ts'

/** those who follow it from galleries: they see what everyone sees */
const PUBLIC: PlaceWho = {
  ...{ person: GALLERIES, name: '', role: 'visitor', delegation: null, isHead: false, isDesk: false },
}

/** Who somebody in the hall is in its places; null: nobody who is here. In the open forum all run them while nobody presides. */
export function placeWho({ host, attendance }: Hall, person: PersonId): PlaceWho | null {
  if (person === GALLERIES) return PUBLIC
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
    hasFloor: sitting.speakers.floor?.person === person,
  }
}
