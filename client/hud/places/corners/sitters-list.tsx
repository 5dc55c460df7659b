// Who sits in a corner, each with the delegation they speak for.
import type { PersonView } from '../../../net/sitting-view.ts'
import { DelegationName, PersonName } from '../../names.tsx'

interface SittersListProps {
  readonly people: readonly PersonView[]
  /** said where there is nobody */
  readonly none: string
}

export function SittersList({ people, none }: SittersListProps) {
  if (people.length === 0) return <p className="hint">{none}</p>
  return (
    <ul className="sitters">
      {people.map((person) => (
        <li key={person.id}>
          <PersonName person={person} />
          {person.delegation !== null && <DelegationName id={person.delegation} />}
        </li>
      ))}
    </ul>
  )
}
