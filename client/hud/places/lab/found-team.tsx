// Founding a team: its name and how many places its table has. Whoever founds it leads it.
import { type FormEvent, useState } from 'react'
import { RefusalLine } from '../../refusal-line.tsx'
import { Field } from './field.tsx'
import { useLab, useLabAct } from './lab-context.ts'

const USUAL_CAPACITY = '6'

interface FoundTeamProps {
  readonly challenge: string
  readonly onFounded: (team: string) => void
}

export function FoundTeam({ challenge, onFounded }: FoundTeamProps) {
  const { words } = useLab()
  const { isBusy, refused, run } = useLabAct()
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [capacity, setCapacity] = useState(USUAL_CAPACITY)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const id = await run({ is: 'team', challenge, name, capacity: Math.trunc(Number(capacity)) })
    if (id !== null) onFounded(id)
  }
  if (!isOpen)
    return (
      <button type="button" className="primary" onClick={() => setOpen(true)}>
        {words.team.found}
      </button>
    )
  return (
    <form className="lab-form" noValidate onSubmit={(event) => void send(event)}>
      <Field label={words.team.name} value={name} onChange={setName} hasFocus />
      <Field label={words.team.capacity} value={capacity} onChange={setCapacity} type="number" />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {words.team.send}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {words.post.cancel}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}
