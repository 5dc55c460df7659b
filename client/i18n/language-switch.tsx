// The way to the other language, written in that language so that whoever needs it can read it.
import { LANGUAGES, type Language } from '../../shared/i18n/format.ts'
import { switchLanguage } from './language.ts'
import { useDoorWords, useLanguage, useLanguageStore } from './use-words.ts'

const NAMES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية' }

export function LanguageSwitch() {
  const store = useLanguageStore()
  const { code, name, label } = useDoorWords().common.otherLanguage
  return (
    <button
      type="button"
      className="quiet language-switch"
      onClick={() => void switchLanguage(store, { language: code })}
    >
      <bdi lang={code}>{name}</bdi>
      <span className="visually-hidden">{label}</span>
    </button>
  )
}

/** Both languages side by side, for forms. */
export function LanguageChoice({ legend }: { readonly legend: string }) {
  const store = useLanguageStore()
  const { language } = useLanguage()
  return (
    <fieldset className="choice-row">
      <legend>{legend}</legend>
      {LANGUAGES.map((each) => (
        <label key={each} className="choice">
          <input
            type="radio"
            name="language"
            checked={each === language}
            onChange={() => void switchLanguage(store, { language: each })}
          />
          <bdi lang={each}>{NAMES[each]}</bdi>
        </label>
      ))}
    </fieldset>
  )
}
