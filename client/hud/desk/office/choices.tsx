// One of a few, each with a word about what it means.
import { useId } from 'react'

interface ChoicesProps<T extends string> {
  readonly legend: string
  readonly of: readonly { readonly value: T; readonly label: string; readonly hint?: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

export function Choices<T extends string>({ legend, of, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId()
  return (
    <fieldset className="office-choices">
      <legend>{legend}</legend>
      {of.map(({ value, label, hint }) => (
        <label key={value} className={hint === undefined ? 'choice' : 'choice tall'}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {hint !== undefined && <span className="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
