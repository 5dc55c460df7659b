// A value between two ends, on a slider that says its value in words.
import { useId } from 'react'

interface RangeFieldProps {
  readonly label: string
  readonly least: number
  readonly most: number
  readonly step: number
  readonly value: number
  readonly said: (value: number) => string
  readonly onChange: (value: number) => void
}

export function RangeField({ label, least, most, step, value, said, onChange }: RangeFieldProps) {
  const id = useId()
  return (
    <div className="range-field">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} aria-hidden="true">
        {said(value)}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={said(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  )
}
