// One delegation of the roll call: its states as a group of radio buttons.
import { useId } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { Presence } from '../../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { DelegationView } from '../../../net/sitting-view.ts'
import { DelegationFlag } from '../../delegation-flag.tsx'
import { DelegationName } from '../../names.tsx'
import { useDelegationName } from '../../sitting-context.ts'

interface RollRowProps {
  readonly delegation: DelegationView
  readonly states: readonly Presence[]
  /** on its way to the journal; null: nothing is */
  readonly sending: Presence | null
  /** the row that is in the order of the keyboard */
  readonly isCurrent: boolean
  readonly onFocus: () => void
  readonly onSet: (presence: Presence) => void
}

export function RollRow({ delegation, states, sending, isCurrent, onFocus, onSet }: RollRowProps) {
  const { chair, rules } = useWords()
  const nameOf = useDelegationName()
  const group = useId()
  const { id, presence, people } = delegation
  const shown = sending ?? presence
  return (
    <tr className={sending === null ? '' : 'is-sending'}>
      <th scope="row">
        <span className="roll-name">
          <DelegationFlag id={id} size={20} />
          <DelegationName id={id} />
        </span>
        {people === 0 && <span className="tag">{chair.roll.away}</span>}
      </th>
      <td>
        <div role="radiogroup" aria-label={spoken(nameOf(id))} className="roll-states">
          {states.map((state) => (
            <label key={state} className={`roll-state is-${state}`}>
              <input
                type="radio"
                name={group}
                checked={shown === state}
                tabIndex={isCurrent ? 0 : -1}
                aria-label={rules.presences[state]}
                onFocus={onFocus}
                onChange={() => onSet(state)}
              />
              <span aria-hidden="true">{chair.roll.shorts[state]}</span>
            </label>
          ))}
        </div>
      </td>
    </tr>
  )
}
