// Choosing a language: from a list in the reader's language, or any other by its tag.
import { useId, useMemo } from 'react'
import type { ChannelKind } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { TextField } from '../places/text-field.tsx'
import { useInterpretation, useLanguageName } from './interpretation-context.ts'
import { SPOKEN, tagFrom } from './languages.ts'

const OTHER = 'other'

export interface ChosenLanguage {
  readonly listed: string
  readonly written: string
}

export const NO_LANGUAGE: ChosenLanguage = { listed: '', written: '' }

/** Its tag, or null while there is none. */
export const tagOf = ({ listed, written }: ChosenLanguage): string | null =>
  listed === OTHER ? tagFrom(written) : listed === '' ? null : listed

interface LanguageFieldProps {
  readonly kind: ChannelKind
  readonly value: ChosenLanguage
  readonly onChange: (value: ChosenLanguage) => void
  /** those that have a channel are not offered */
  readonly without: readonly string[]
}

export function LanguageField({ kind, value, onChange, without }: LanguageFieldProps) {
  const { words } = useInterpretation()
  const { language } = useLanguage()
  const nameOf = useLanguageName(words)
  const id = useId()
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const tags = kind === 'voice' ? SPOKEN : Object.keys(words.signs)
    return tags
      .map((tag) => ({ tag, name: nameOf(tag) }))
      .toSorted((one, other) => compare(one.name, other.name))
  }, [kind, language, nameOf, words])
  const { listed, written } = value
  const isWrong = listed === OTHER && written !== '' && tagFrom(written) === null
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.desk.language}</label>
        <select
          id={id}
          value={listed}
          onChange={({ target }) => onChange({ ...value, listed: target.value })}
        >
          <option value="">{words.desk.chooseLanguage}</option>
          {options
            .filter(({ tag }) => !without.includes(tag))
            .map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          <option value={OTHER}>{words.desk.other}</option>
        </select>
      </div>
      {listed === OTHER && (
        <TextField
          label={words.desk.tag}
          hint={words.desk.tagHint}
          wrong={isWrong ? words.desk.badTag : null}
          value={written}
          onChange={(text) => onChange({ ...value, written: text })}
        />
      )}
    </>
  )
}
