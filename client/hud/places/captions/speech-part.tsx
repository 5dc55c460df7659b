// The text of a speech: brought along before, shown passage by passage while its speaker speaks.
import { type FormEvent, useId, useMemo, useState } from 'react'
import { directionOf } from '../../../../shared/lab/captions/language-tag.ts'
import { MOST_PASSAGES, MOST_SCRIPT_PART } from '../../../../shared/lab/captions/limits.ts'
import { passagesOf } from '../../../../shared/lab/captions/passages.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { useFileDrop } from '../../../use-file-drop.ts'
import { FilePick } from '../../file-pick.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useCaptions, useCaptionsAct, useOwnLanguages } from './captions-context.ts'
import { LanguageField } from './language-field.tsx'
import { ScriptView } from './script-view.tsx'
import { partsOf, readText } from './speech-text.ts'

export function SpeechPart() {
  const { words, own } = useCaptions()
  const scripts = own?.scripts ?? []
  return (
    <section className="captions-part" aria-labelledby="captions-speech">
      <h4 id="captions-speech">{words.speech.heading}</h4>
      {scripts.map((script) => (
        <ScriptView key={script.id} script={script} />
      ))}
      <details className="captions-fold">
        <summary>{words.speech.bring}</summary>
        <BringForm />
      </details>
    </section>
  )
}

function BringForm() {
  const { words } = useCaptions()
  const { language: screen } = useLanguage()
  const named = useOwnLanguages()
  const { run, isBusy, refused, refuse } = useCaptionsAct()
  const [language, setLanguage] = useState<string>(named[0] ?? screen)
  const [text, setText] = useState('')
  const [isUnread, setUnread] = useState(false)
  const id = useId()
  const passages = useMemo(() => passagesOf(text), [text])
  const open = async (file: File) => {
    const read = await readText(file)
    setUnread(read === null)
    if (read !== null) setText(read)
  }
  const { isOver, zone } = useFileDrop(open)
  const bring = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || passages.length === 0) return
    if (passages.length > MOST_PASSAGES) return refuse({ code: 'too-large' })
    for (const [index, part] of partsOf(passages, MOST_SCRIPT_PART).entries())
      if (!(await run({ is: 'load', language, text: part, isMore: index > 0 }))) return
    setText('')
  }
  return (
    <form
      className={`captions-bring ${isOver ? 'is-over' : ''}`}
      onSubmit={(event) => void bring(event)}
      {...zone}
    >
      <p className="hint">{words.speech.intro}</p>
      <LanguageField
        label={words.speech.language}
        value={language}
        used={[...named, screen]}
        onChange={setLanguage}
      />
      <div className="field">
        <label htmlFor={id}>{words.speech.text}</label>
        <textarea
          id={id}
          rows={5}
          lang={language}
          dir={directionOf(language)}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {isUnread && (
        <p role="alert" className="error">
          {words.speech.badFile}
        </p>
      )}
      <div className="button-row">
        <FilePick label={words.speech.file} accept=".txt,text/plain" onFile={open} />
        <button type="submit" className="primary" aria-disabled={isBusy || passages.length === 0}>
          {words.speech.bring}
        </button>
        <span role="status">{passages.length > 0 && words.speech.passages({ count: passages.length })}</span>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}
