// One labelled field of a place's forms. What is wrong with it stands beneath it and is read with it.
import { useId } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly hint?: string
  /** what is wrong, or null */
  readonly wrong?: string | null
  readonly type?: 'text' | 'url' | 'datetime-local'
  readonly inputMode?: 'decimal'
  /** of several lines */
  readonly rows?: number
  readonly hasFocus?: boolean
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, wrong = null, type = 'text', inputMode, rows, hasFocus } = props
  const id = useId()
  const common = {
    id,
    value,
    dir: type === 'text' && inputMode === undefined ? 'auto' : 'ltr',
    'aria-invalid': wrong !== null,
    'aria-describedby': wrong !== null ? `${id}-w` : hint !== undefined ? `${id}-h` : undefined,
    // the field comes because its button was pressed
    autoFocus: hasFocus,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...common}
          type={type}
          inputMode={inputMode}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <textarea {...common} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {hint !== undefined && (
        <span id={`${id}-h`} className="hint">
          {hint}
        </span>
      )}
      {wrong !== null && (
        <span id={`${id}-w`} className="error">
          {wrong}
        </span>
      )}
    </div>
  )
}

interface ChoiceFieldProps<Name extends string> {
  readonly label: string
  readonly value: Name
  readonly names: readonly Name[]
  readonly words: Readonly<Record<Name, string>>
  readonly onChange: (name: Name) => void
}

export function ChoiceField<Name extends string>(props: ChoiceFieldProps<Name>) {
  const { label, value, names, words, onChange } = props
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as Name)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {words[name]}
          </option>
        ))}
      </select>
    </div>
  )
}
