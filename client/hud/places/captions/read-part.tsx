// How one reads along: whether, and in which language.
import { useId } from 'react'
import { useLanguage } from '../../../i18n/use-words.ts'
import { CaptionLines } from '../../captions/caption-lines.tsx'
import { useLanguageNames } from '../../captions/language-names.ts'
import { chooseReading, readingOf, useReading } from '../../captions/reading.ts'
import { useScreen } from '../../screen/screen-context.ts'
import { useCaptions } from './captions-context.ts'

export function ReadPart() {
  const { words, shown } = useCaptions()
  const { view } = useScreen()
  const { language: screen } = useLanguage()
  const { isShown, language } = useReading()
  const read = readingOf(shown.languages, language, screen)
  return (
    <section className="captions-part" aria-labelledby="captions-read">
      <h4 id="captions-read">{words.read.heading}</h4>
      <label className="captions-check">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => chooseReading({ isShown: target.checked })}
        />
        {words.read.show}
      </label>
      <ReadingLanguage />
      {read === null && shown.isOn && <p className="hint">{words.none}</p>}
      {read !== null && view === 'hall' && (
        <CaptionLines words={words} language={read.language} lines={read.lines} />
      )}
    </section>
  )
}

function ReadingLanguage() {
  const { words, shown } = useCaptions()
  const { language: screen } = useLanguage()
  const { language } = useReading()
  const nameOf = useLanguageNames()
  const id = useId()
  const there = shown.languages.map((each) => each.language)
  const offered = language !== null && !there.includes(language) ? [language, ...there] : there
  return (
    <div className="field">
      <label htmlFor={id}>{words.read.language}</label>
      <select
        id={id}
        value={language ?? ''}
        onChange={({ target }) => chooseReading({ language: target.value || null })}
      >
        <option value="">{words.read.automatic({ language: nameOf(screen) })}</option>
        {offered.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </div>
  )
}
