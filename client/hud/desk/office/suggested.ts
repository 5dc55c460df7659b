// Whom the form names as trustees before anybody is chosen: the chair, the secretary and an observer, as far as they are here.
import type { PersonId } from '../../../../shared/ids.ts'
import type { PersonView } from '../../../net/sitting-view.ts'

const ORDER = ['chair', 'secretary', 'observer'] as const

export function suggestedTrustees(
  people: ReadonlyMap<PersonId, PersonView>,
  presiding: PersonId | null,
): readonly PersonId[] {
  const chair = presiding === null ? [] : [presiding]
  const others = ORDER.flatMap((role) => {
    const first = [...people.values()].find((person) => person.role === role && person.id !== presiding)
    return first ? [first.id] : []
  })
  return [...chair, ...others].slice(0, 3)
}
