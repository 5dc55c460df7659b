// A whole number of minutes or seconds.
import { useId } from 'react'
import { useWords } from '../../i18n/use-words.ts'

interface FigureFieldProps {
  readonly name: 'minutes' | 'seconds'
  readonly value: string
  readonly isOptional?: boolean
  readonly most?: number | undefined
  readonly isWrong: boolean
  readonly onChange: (value: string) => void
}

export function FigureField({ name, value, isOptional = false, most, isWrong, onChange }: FigureFieldProps) {
  const { business } = useWords()
  const label =
    most === undefined
      ? business.fields[name]
      : business.fields.most({ name: business.fields[name], count: most })
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{isOptional ? business.fields.optional({ name: label }) : label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        step={1}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={isWrong}
      />
    </div>
  )
}
