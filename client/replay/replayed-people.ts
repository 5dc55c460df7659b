// Who was in the sitting at a moment, as the journal tells it: accredited people at their delegations' desks, who presided and who had
// the floor. Where people walked was never kept; how they looked is not in the journal, so everyone wears something of the house.
import { LOOKS } from '../../shared/hall/looks.ts'
import { DESK_COUNT } from '../../shared/hall/seats.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import { peopleOf, type Sitting } from '../../shared/procedure/sitting.ts'
import type { PersonView } from '../net/sitting-view.ts'

/** Names as the record knows them. */
export interface Names {
  /** null: not told */
  of(person: PersonId, delegation: DelegationId | null): string
}

/** The same person has the same look in every replay. */
function lookOf(person: string): string {
  let sum = 0
  for (const letter of person) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return LOOKS[sum % LOOKS.length]!.code
}

/** At each desk sits the head of its delegation, or the first of its people. */
function seatsOf(sitting: Sitting, standing: ReadonlySet<PersonId>): ReadonlyMap<PersonId, number> {
  const seats = new Map<PersonId, number>()
  for (const [desk, delegation] of sitting.delegations.entries()) {
    const people = peopleOf(sitting, delegation)
    const head = sitting.heads.get(delegation)
    const at = head !== undefined && people.includes(head) ? head : people[0]
    if (at !== undefined && desk < DESK_COUNT && !standing.has(at)) seats.set(at, desk)
  }
  return seats
}

/** Who stands at the rostrum: a guest who has the floor (SP22). */
export const guestOf = ({ speakers: { floor } }: Sitting): PersonId | null =>
  floor?.kind === 'guest' ? floor.person : null

/** Everyone but the viewer, in the order of accreditation. */
export function replayedPeople(sitting: Sitting, names: Names): readonly PersonView[] {
  const guest = guestOf(sitting)
  const seats = seatsOf(sitting, new Set(guest === null ? [] : [guest]))
  const { floor } = sitting.speakers
  const others = [sitting.presiding, floor?.person ?? null].filter(
    (person): person is PersonId => person !== null && !sitting.people.has(person),
  )
  const everyone = [...sitting.people.keys(), ...new Set(others)]
  return everyone.map((person, index) => {
    const member = sitting.people.get(person)
    const delegation = member?.delegation ?? null
    return {
      id: person,
      name: names.of(person, delegation),
      role: member?.role ?? 'visitor',
      delegation,
      slot: index + 1,
      seat: seats.get(person) ?? null,
      hand: 0,
      look: lookOf(person),
      away: false,
      isHead: delegation !== null && sitting.heads.get(delegation) === person,
      mayCast: member?.mayCast ?? false,
      elsewhere: null,
    }
  })
}
