// Raised hands, in the order in which they went up.
import { useWords } from '../../i18n/use-words.ts'
import { DelegationName, PersonName } from '../names.tsx'
import { useView } from '../sitting-context.ts'
import { raisedHands } from './hands.tsx'

export function HandsList() {
  const { people: words } = useWords()
  const people = useView((view) => view.people)
  const hands = raisedHands(people.values())
  return (
    <section className="hands">
      <h3>{words.handsHeading}</h3>
      {hands.length === 0 ? (
        <p className="empty">{words.noHands}</p>
      ) : (
        <ol>
          {hands.map((person) => (
            <li key={person.id}>
              <PersonName person={person} />
              {person.delegation !== null && <DelegationName id={person.delegation} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
