// How many trustees are needed to open the count: all of them, or fewer, so that a lost key loses no vote (SB4).
import { useId } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import { useWords } from '../../../i18n/use-words.ts'

/** fewer do not keep each other honest */
const FEWEST = 2

interface ThresholdFieldProps {
  readonly count: number
  /** null: all */
  readonly chosen: number | null
  readonly onChoose: (threshold: number | 'all') => void
}

export function ThresholdField({ count, chosen, onChoose }: ThresholdFieldProps) {
  const { office } = useWords().chair
  const id = useId()
  const fewer = Array.from({ length: count - FEWEST }, (_, index) => index + FEWEST)
  return (
    <div className="field">
      <label htmlFor={id}>{office.needed}</label>
      <select
        id={id}
        value={chosen ?? 'all'}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChoose(target.value === 'all' ? 'all' : Number(target.value))}
      >
        {fewer.map((need) => (
          <option key={need} value={need}>
            {spoken(office.neededSome({ need, count }))}
          </option>
        ))}
        <option value="all">{office.neededAll({ count })}</option>
      </select>
      <p id={`${id}-hint`} className="hint">
        {office.neededHint}
      </p>
    </div>
  )
}
