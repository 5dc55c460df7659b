// A count that can be written, in the digits of either script, or stepped by one with the arrow keys and two buttons.
import { type KeyboardEvent, useId } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import { useCalculatorWords, useLanguage } from '../../../i18n/use-words.ts'
import { inDigits, numberOf, plainDigits } from '../question/numbers.ts'

interface NumberFieldProps {
  readonly label: string
  /** as written, in the digits 0 to 9 */
  readonly text: string
  readonly onText: (text: string) => void
  readonly hint?: string
  /** what is wrong with it */
  readonly wrong?: string | undefined
  /** the label is there for those who hear it alone */
  readonly isLabelHidden?: boolean
  readonly className?: string
}

/** longer ones are no counts, and would not fit */
const MOST_LETTERS = 12

export function NumberField(props: NumberFieldProps) {
  const { label, text, onText, hint, wrong, isLabelHidden = false, className = '' } = props
  const id = useId()
  const { digits } = useLanguage()
  const step = (by: number) => {
    const now = numberOf(text) ?? 0
    if (typeof now === 'number') onText(String(Math.max(0, now + by)))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    step(event.key === 'ArrowUp' ? 1 : -1)
  }
  return (
    <div className={`number-field ${className}`}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      <div className="stepper">
        <Step sign="−" by={-1} label={label} onStep={step} />
        <input
          id={id}
          value={inDigits(text, digits)}
          onChange={(event) => onText(plainDigits(event.target.value))}
          onKeyDown={press}
          inputMode="numeric"
          autoComplete="off"
          maxLength={MOST_LETTERS}
          dir="ltr"
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-more`}
        />
        <Step sign="+" by={1} label={label} onStep={step} />
      </div>
      <p id={`${id}-more`} className={wrong === undefined ? 'hint' : 'error'}>
        {wrong ?? hint ?? ''}
      </p>
    </div>
  )
}

interface StepProps {
  readonly sign: string
  readonly by: 1 | -1
  readonly label: string
  readonly onStep: (by: number) => void
}

/** Not in the order of Tab: the arrow keys do the same in the field. */
function Step({ sign, by, label, onStep }: StepProps) {
  const { more, fewer } = useCalculatorWords()
  const name = by > 0 ? more({ name: label }) : fewer({ name: label })
  return (
    <button type="button" tabIndex={-1} aria-label={spoken(name)} onClick={() => onStep(by)}>
      {sign}
    </button>
  )
}
