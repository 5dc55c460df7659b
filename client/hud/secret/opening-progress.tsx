// After the casting of a secret vote: that its ballots are added up, and which trustees are awaited to open the count.
import { useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import type { Opening } from './opening.ts'
import { useOpening } from './use-opening.ts'
import '../../styles/secret-office.css'

export function OpeningProgress() {
  const { office } = useWords().chair
  const opening = useOpening()
  if (opening === null) return null
  const { isTallied, missing } = opening
  return (
    <div className="opening">
      <p role="status">
        <strong>
          {!isTallied ? office.counting : missing > 0 ? office.awaiting({ count: missing }) : office.closing}
        </strong>
      </p>
      {opening.trustees.length > 0 && <Trustees opening={opening} />}
    </div>
  )
}

function Trustees({ opening: { trustees, missing } }: { readonly opening: Opening }) {
  const { office } = useWords().chair
  const people = useView((view) => view.people)
  return (
    <ul className="rows office-rows" aria-label={office.trustees}>
      {trustees.map(({ person, hasDecrypted }) => {
        const name = people.get(person)?.name
        const state = hasDecrypted ? office.hasDecrypted : missing > 0 ? office.isAwaited : office.notNeeded
        return (
          <li key={person} className={hasDecrypted ? 'is-done' : ''}>
            <bdi>{name ?? office.leftPerson}</bdi>
            <span className="office-state">{state}</span>
          </li>
        )
      })}
    </ul>
  )
}
