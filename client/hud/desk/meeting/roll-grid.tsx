// Delegations in rows, their states beside each other: one row is in the order of the keyboard, arrows go to the others.
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Presence } from '../../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { DelegationView } from '../../../net/sitting-view.ts'
import { useRulebook } from '../../law/use-rulebook.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useDelegationName } from '../../sitting-context.ts'
import { RollHint } from './roll-hint.tsx'
import { rollDeedOf, statesOf } from './roll-keys.ts'
import { RollRow } from './roll-row.tsx'
import { useRoll } from './use-roll.ts'

export function RollGrid({ delegations }: { readonly delegations: readonly DelegationView[] }) {
  const { chair } = useWords()
  const states = statesOf(useRulebook().procedure.presence)
  const nameOf = useDelegationName()
  const { sending, refused, note } = useRoll()
  const [at, setAt] = useState(0)
  const grid = useRef<HTMLTableElement>(null)
  const id = useId()
  const current = Math.min(at, delegations.length - 1)

  const goTo = (place: number) => {
    const next = Math.max(0, Math.min(delegations.length - 1, place))
    setAt(next)
    const row = grid.current?.tBodies[0]?.rows[next]
    row?.querySelector<HTMLInputElement>('input:checked, input')?.focus()
  }
  const set = (place: number, presence: Presence) => {
    const delegation = delegations[place]
    if (delegation) note(delegation.id, presence)
  }
  const press = (event: KeyboardEvent) => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey
    const deed = isModified ? null : rollDeedOf(event.code, states)
    if (deed === null) return
    event.preventDefault()
    if (deed.do === 'set') {
      set(current, deed.presence)
      goTo(current + 1)
    } else if (deed.do === 'move') goTo(current + deed.by)
    else goTo(deed.do === 'first' ? 0 : delegations.length - 1)
  }
  return (
    <>
      <RollHint id={`${id}-hint`} states={states} />
      <div className="roll-scroll">
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are operated is a grid
          role="grid"
          className="roll"
          aria-label={chair.roll.grid}
          aria-describedby={`${id}-hint`}
          onKeyDown={press}
        >
          <tbody>
            {delegations.map((delegation, place) => (
              <RollRow
                key={delegation.id}
                delegation={delegation}
                states={states}
                sending={sending.get(delegation.id) ?? null}
                isCurrent={place === current}
                onFocus={() => setAt(place)}
                onSet={(presence) => set(place, presence)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {refused !== null && (
        <p className="error">{chair.roll.refused({ name: nameOf(refused.delegation) })}</p>
      )}
      <RefusalLine refusal={refused?.refusal ?? null} />
    </>
  )
}
