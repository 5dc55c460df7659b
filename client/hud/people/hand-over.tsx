// The chair, handed to another person.
import { type FormEvent, useId, useState } from 'react'
import type { PersonId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'

export function HandOver() {
  const { presiding: words } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const people = useView((view) => view.people)
  const me = useView((view) => view.me.id)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  const [person, setPerson] = useState('')
  const id = useId()
  // RO4
  const others = [...people.values()].filter(
    (each) => each.id !== me && (isOpenForum || each.role !== 'visitor'),
  )
  if (others.length === 0) return null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy && person !== '') void ask('presiding.hand', { person: person as PersonId })
  }
  return (
    <form className="inline-form" onSubmit={submit}>
      <label htmlFor={id}>{words.handOver}</label>
      <div className="joined">
        <select id={id} value={person} onChange={(event) => setPerson(event.target.value)}>
          <option value="">{words.choosePerson}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id} dir="auto">
              {other.name}
            </option>
          ))}
        </select>
        <button type="submit" aria-disabled={isBusy || person === ''}>
          {words.hand}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}
