// Who may report beside the desk: a box for each person who is here, and for those named who have left.
import type { PersonId } from '../../../../../shared/ids.ts'
import { PersonName } from '../../../names.tsx'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useView } from '../../../sitting-context.ts'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'

export function AnalystsForm() {
  const { words, board } = useCrisis()
  const { run, refused } = useCrisisAct()
  const people = useView((view) => view.people)
  const me = useView((view) => view.me.id)
  const others = [...people.values()].filter(({ id }) => id !== me)
  const toggle = (person: PersonId) => {
    const isNamed = board.analysts.includes(person)
    const left = board.analysts.filter((each) => each !== person)
    void run({ is: 'analysts', people: isNamed ? left : [...left, person] })
  }
  return (
    <fieldset className="crisis-form check-list">
      <legend className="hint">{words.control.analystsHint}</legend>
      {others.length === 0 && <p className="empty">{words.control.nobody}</p>}
      <ul>
        {others.map((person) => (
          <li key={person.id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={board.analysts.includes(person.id)}
                onChange={() => toggle(person.id)}
              />
              <PersonName person={person} />
            </label>
          </li>
        ))}
      </ul>
      <RefusalLine refusal={refused} />
    </fieldset>
  )
}
