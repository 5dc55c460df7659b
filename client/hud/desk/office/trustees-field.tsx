// The people who open the ballots together with the server: named one by one.
import { useId } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { RemoveIcon } from '../parts/desk-icons.tsx'

interface TrusteesFieldProps {
  readonly people: readonly PersonId[]
  /** the registrar, who is none; '': nobody yet */
  readonly taken: PersonId | ''
  readonly onChange: (people: readonly PersonId[]) => void
}

export function TrusteesField({ people: named, taken, onChange }: TrusteesFieldProps) {
  const { office } = useWords().chair
  const people = useView((view) => view.people)
  const id = useId()
  const others = [...people.values()].filter(
    (person) => person.role !== 'visitor' && person.id !== taken && !named.includes(person.id),
  )
  return (
    <div className="field">
      <label htmlFor={id}>{office.trustees}</label>
      {named.length === 0 ? (
        <p className="empty">{office.trusteesNone}</p>
      ) : (
        <ul className="desk-rows">
          {named.map((person) => {
            const name = people.get(person)?.name ?? office.leftPerson
            return (
              <li key={person} className="desk-row">
                <span className="desk-row-main">
                  <bdi>{name}</bdi>
                </span>
                <button
                  type="button"
                  className="quiet icon-only"
                  aria-label={spoken(office.takeOut({ name }))}
                  onClick={() => onChange(named.filter((each) => each !== person))}
                >
                  <RemoveIcon />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <select
        id={id}
        value=""
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          if (target.value !== '') onChange([...named, target.value as PersonId])
        }}
      >
        <option value="">{office.addTrustee}</option>
        {others.map((person) => (
          <option key={person.id} value={person.id} dir="auto">
            {person.name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {office.trusteesHint}
      </p>
    </div>
  )
}
