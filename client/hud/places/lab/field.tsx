// One labelled field of the Lab's forms.
import { useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly hint?: string
  readonly type?: 'text' | 'number' | 'datetime-local'
  /** of several lines */
  readonly rows?: number
  readonly isLinks?: boolean
  readonly hasFocus?: boolean
}

export function Field(props: FieldProps) {
  const { label, value, onChange, hint, type = 'text', rows, isLinks = false, hasFocus = false } = props
  const id = useId()
  const common = {
    ...{ id, value, dir: isLinks || type !== 'text' ? 'ltr' : 'auto' },
    'aria-describedby': hint === undefined ? undefined : `${id}-h`,
    // the field comes because its button was pressed
    autoFocus: hasFocus,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...common} type={type} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...common} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {hint !== undefined && (
        <span id={`${id}-h`} className="hint">
          {hint}
        </span>
      )}
    </div>
  )
}
