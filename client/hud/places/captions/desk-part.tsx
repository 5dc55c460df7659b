// How the desk sets captions up: on or off, kept or not, and who writes in which language.
import { useId, useState } from 'react'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Captioner } from '../../../../shared/lab/captions/captions-types.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { useLanguageNames } from '../../captions/language-names.ts'
import { usePersonName } from '../../names.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useCaptions, useCaptionsAct } from './captions-context.ts'
import { LanguageField } from './language-field.tsx'

export function DeskPart() {
  const { words, shown } = useCaptions()
  const { run, isBusy, refused } = useCaptionsAct()
  const { isOn, isKept } = shown
  const turn = (change: { readonly isOn?: boolean; readonly isKept?: boolean }) =>
    void run({ is: 'switch', isOn, isKept, ...change })
  return (
    <section className="captions-part" aria-labelledby="captions-desk">
      <h4 id="captions-desk">{words.desk.heading}</h4>
      <label className="captions-check">
        <input
          type="checkbox"
          checked={isOn}
          aria-disabled={isBusy}
          onChange={({ target }) => turn({ isOn: target.checked })}
        />
        {words.desk.isOn}
      </label>
      <label className="captions-check">
        <input
          type="checkbox"
          checked={isKept}
          aria-disabled={isBusy}
          aria-describedby="captions-kept-hint"
          onChange={({ target }) => turn({ isKept: target.checked })}
        />
        {words.desk.isKept}
      </label>
      <p className="hint" id="captions-kept-hint">
        {words.desk.keptHint}
      </p>
      <RefusalLine refusal={refused} />
      <Captioners />
    </section>
  )
}

function Captioners() {
  const { words, shown } = useCaptions()
  const { desk } = words
  return (
    <>
      <h5>{desk.captioners}</h5>
      {shown.captioners.length === 0 && <p className="hint">{desk.nobody}</p>}
      <ul className="rows">
        {shown.captioners.map((each) => (
          <CaptionerRow key={`${each.person} ${each.language}`} captioner={each} />
        ))}
      </ul>
      <NameForm />
    </>
  )
}

function CaptionerRow({ captioner: { person, language } }: { readonly captioner: Captioner }) {
  const { words } = useCaptions()
  const { run, isBusy, refused } = useCaptionsAct()
  const nameOf = useLanguageNames()
  const name = usePersonName(person) ?? words.desk.away
  return (
    <li>
      <span>
        <bdi>{name}</bdi> <small>{nameOf(language)}</small>
      </span>
      <button
        type="button"
        className="quiet"
        aria-label={words.desk.dismiss({ name, language: nameOf(language) })}
        aria-disabled={isBusy}
        onClick={() => void run({ is: 'dismiss', person, language })}
      >
        {words.desk.dismissShort}
      </button>
      <RefusalLine refusal={refused} />
    </li>
  )
}

function NameForm() {
  const { words, shown } = useCaptions()
  const { language: screen } = useLanguage()
  const { run, isBusy, refused } = useCaptionsAct()
  const people = useView((view) => view.people)
  const [person, choose] = useState('')
  const [language, setLanguage] = useState<string>(screen)
  const id = useId()
  const name = async () => {
    if (!isBusy && person !== '' && (await run({ is: 'name', person: person as PersonId, language })))
      choose('')
  }
  return (
    <div className="captions-name">
      <div className="field">
        <label htmlFor={id}>{words.desk.person}</label>
        <select id={id} value={person} onChange={({ target }) => choose(target.value)}>
          <option value="">{words.desk.choose}</option>
          {[...people.values()].map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </div>
      <LanguageField
        label={words.desk.language}
        value={language}
        used={[screen, ...shown.languages.map((each) => each.language)]}
        onChange={setLanguage}
      />
      <button type="button" aria-disabled={isBusy || person === ''} onClick={() => void name()}>
        {words.desk.name}
      </button>
      <RefusalLine refusal={refused} />
    </div>
  )
}
