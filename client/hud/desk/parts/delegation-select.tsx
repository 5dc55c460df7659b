// Choosing one delegation out of many, by name in the reader's language.
import { useId } from 'react'
import type { DelegationId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDelegationName } from '../../sitting-context.ts'

interface DelegationSelectProps {
  readonly label: string
  readonly options: readonly DelegationId[]
  /** '' : none yet */
  readonly chosen: DelegationId | ''
  readonly onChoose: (delegation: DelegationId | '') => void
}

export function DelegationSelect({ label, options, chosen, onChoose }: DelegationSelectProps) {
  const { chair } = useWords()
  const nameOf = useDelegationName()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as DelegationId | '')}>
        <option value="">{chair.floor.chooseDelegation}</option>
        {options.map((option) => (
          <option key={option} value={option} dir="auto">
            {nameOf(option)}
          </option>
        ))}
      </select>
    </div>
  )
}
