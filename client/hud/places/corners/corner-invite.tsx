// Inviting a delegation, or one person, from across the hall.
import { type FormEvent, useId, useState } from 'react'
import { cornerOfSeat } from '../../../../shared/hall/corners.ts'
import type { DelegationId, PersonId } from '../../../../shared/ids.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { useCornersWords } from './corners-context.ts'

export function CornerInvite({ corner }: { readonly corner: number }) {
  const words = useCornersWords()
  const nameOf = useDelegationName()
  const people = useView((view) => view.people)
  const delegations = useView((view) => view.delegations)
  const [to, setTo] = useState('')
  const [invited, setInvited] = useState<number | null>(null)
  const { ask, isBusy, refused } = useAsk()
  const id = useId()
  const others = [...people.values()].filter(
    ({ seat, elsewhere }) => elsewhere === null && cornerOfSeat(seat) !== corner,
  )
  const there = new Set(others.map(({ delegation }) => delegation))
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy || to === '') return
    setInvited(null)
    const answer = await ask('corner.invite', { to: to as PersonId | DelegationId })
    if (answer.ok) setInvited(answer.value.invited)
  }
  return (
    <form className="corner-invite" onSubmit={(event) => void submit(event)}>
      <h5>{words.invite}</h5>
      <label htmlFor={id}>{words.whom}</label>
      <select id={id} value={to} onChange={(event) => setTo(event.target.value)}>
        <option value="">{words.choose}</option>
        <optgroup label={words.delegations}>
          {[...delegations.keys()]
            .filter((delegation) => there.has(delegation))
            .map((delegation) => (
              <option key={delegation} value={delegation}>
                {nameOf(delegation)}
              </option>
            ))}
        </optgroup>
        <optgroup label={words.people}>
          {others.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </optgroup>
      </select>
      <button type="submit" aria-disabled={isBusy || to === ''}>
        {words.inviteSend}
      </button>
      <p role="status" className="fine">
        {invited !== null && words.invited({ count: invited })}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}
