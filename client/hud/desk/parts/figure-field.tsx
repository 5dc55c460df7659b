// A whole number that may be left out. It stays as it was typed, in whatever digits.
import { useId } from 'react'

interface FigureFieldProps {
  readonly label: string
  readonly value: string
  readonly isWrong?: boolean
  readonly hint?: string
  readonly onChange: (value: string) => void
}

export function FigureField({ label, value, isWrong = false, hint, onChange }: FigureFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="figure"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={hint === undefined ? undefined : `${id}-h`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-h`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

const ARABIC_ZERO = '٠'.charCodeAt(0)
const latin = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))

/** null: empty. What is no number is -1, which no rule allows, so that the answer says what is wrong. */
export function figureOf(typed: string): number | null {
  const text = latin(typed).trim()
  if (text === '') return null
  return /^\d{1,6}$/.test(text) ? Number(text) : -1
}
