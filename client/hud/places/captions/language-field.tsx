// A language, chosen by its name in the reader's own.
import { useId } from 'react'
import { languagesWith, useLanguageNames } from '../../captions/language-names.ts'

interface LanguageFieldProps {
  readonly label: string
  readonly value: string
  /** those that come first */
  readonly used: readonly string[]
  /** nothing else is offered */
  readonly isOnlyUsed?: boolean
  readonly onChange: (language: string) => void
}

export function LanguageField({ label, value, used, isOnlyUsed = false, onChange }: LanguageFieldProps) {
  const id = useId()
  const nameOf = useLanguageNames()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {(isOnlyUsed ? used : languagesWith(used)).map((language) => (
          <option key={language} value={language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
    </div>
  )
}
