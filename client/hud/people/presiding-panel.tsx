// The chair: taken when it is free, handed to a person, left.
import { type FormEvent, useState } from 'react'
import type { PersonId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'
import { AskButton } from '../ask-button.tsx'
import { usePersonName } from '../names.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { useIsPresiding, useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'

export function PresidingPanel() {
  const { presiding: words } = useWords()
  const presiding = useView((view) => view.presiding)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  const isChair = useView(({ me }) => me.role === 'chair')
  const isMine = useIsPresiding()
  const name = usePersonName(presiding)
  if (isMine) return <Presiding />
  const isFree = presiding === null
  // RO2, RO3
  const mayTake = isOpenForum ? isFree : isChair
  return (
    <>
      <p>{isFree ? (isOpenForum ? words.vacantOpen : words.vacant) : words.by({ name: name ?? '…' })}</p>
      {mayTake && (
        <AskButton name="presiding.take" payload={{}} className="primary">
          {isFree ? words.take : words.takeOver}
        </AskButton>
      )}
    </>
  )
}

function Presiding() {
  const { presiding: words } = useWords()
  return (
    <>
      <p>{words.byYou}</p>
      <HandOver />
      <AskButton name="presiding.leave" payload={{}}>
        {words.leave}
      </AskButton>
    </>
  )
}

function HandOver() {
  const { presiding: words } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const people = useView((view) => view.people)
  const me = useView((view) => view.me.id)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  const [person, setPerson] = useState('')
  // RO4
  const others = [...people.values()].filter(
    ({ id, role }) => id !== me && (isOpenForum || role !== 'visitor'),
  )
  if (others.length === 0) return null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy && person !== '') void ask('presiding.hand', { person: person as PersonId })
  }
  return (
    <form className="inline-form" onSubmit={submit}>
      <label htmlFor="hand-to">{words.handOver}</label>
      <div className="joined">
        <select id="hand-to" value={person} onChange={(event) => setPerson(event.target.value)}>
          <option value="">{words.choosePerson}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name}
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
