// The captioner's box: one short sentence after the other, without leaving the keys, and the last ones corrected.
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { SpokenBy } from '../../../../shared/lab/captions/captions-types.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useIsDesk } from '../use-is-desk.ts'
import { useCaptions, useOwnLanguages, useSpeaking } from './captions-context.ts'
import { LanguageField } from './language-field.tsx'
import { LastLines } from './last-lines.tsx'
import { LineField } from './line-field.tsx'

export function WritePart() {
  const { words } = useCaptions()
  const { language: screen } = useLanguage()
  const named = useOwnLanguages()
  const isDesk = useIsDesk()
  const { own, floor, chair } = useSpeaking()
  const [chosen, choose] = useState<string | null>(null)
  const [wanted, setOf] = useState<SpokenBy | null>(null)
  // while nobody has the floor it is the chair who speaks
  const of = wanted ?? (floor === null && chair !== null ? 'chair' : 'floor')
  const isCaptioning = isDesk || named.length > 0
  const isOnlyNamed = !isDesk && own === null
  const language = chosen !== null && (!isOnlyNamed || named.includes(chosen)) ? chosen : (named[0] ?? screen)
  return (
    <section className="captions-part" aria-labelledby="captions-write">
      <h4 id="captions-write">{words.writing.heading}</h4>
      {!isCaptioning && <p className="hint">{words.writing.own}</p>}
      <div className="captions-row">
        <LanguageField
          label={words.writing.language}
          value={language}
          used={isOnlyNamed ? named : [...named, screen]}
          isOnlyUsed={isOnlyNamed}
          onChange={choose}
        />
        {isCaptioning && <WordsOf of={of} onChange={setOf} />}
      </div>
      <WriteBox key={language} language={language} of={isCaptioning ? of : (own ?? 'floor')} />
    </section>
  )
}

function WordsOf({ of, onChange }: { readonly of: SpokenBy; readonly onChange: (of: SpokenBy) => void }) {
  const { words } = useCaptions()
  const { floor, chair } = useSpeaking()
  const id = useId()
  const { writing } = words
  return (
    <div className="field">
      <label htmlFor={id}>{writing.of}</label>
      <select id={id} value={of} onChange={({ target }) => onChange(target.value as SpokenBy)}>
        <option value="floor">{floor === null ? writing.floorFree : writing.floor({ name: floor })}</option>
        <option value="chair">{chair === null ? writing.chairVacant : writing.chair({ name: chair })}</option>
      </select>
    </div>
  )
}

function WriteBox({ language, of }: { readonly language: string; readonly of: SpokenBy }) {
  const { words, act } = useCaptions()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<Refusal | null>(null)
  const last = useRef<HTMLUListElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const id = useId()
  // who writes does not wait: the next sentence is begun while this one is on its way, and one that is refused comes back
  const send = async () => {
    const line = text.trim()
    if (line === '') return
    setText('')
    const answer = await act({ is: 'say', language, text: line, of, source: 'typed' })
    setRefused(answer.ok ? null : answer.refusal)
    if (!answer.ok) setText((now) => (now === '' ? line : `${line} ${now}`))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' || text !== '') return
    event.preventDefault()
    last.current?.querySelector<HTMLElement>('li:last-child button')?.click()
  }
  return (
    <div className="captions-box">
      <label htmlFor={id}>{words.writing.box}</label>
      <div className="captions-send">
        <LineField
          id={id}
          language={language}
          value={text}
          describedBy={`${id}-hint`}
          field={box}
          onChange={setText}
          onEnter={() => void send()}
          onKey={onKey}
        />
        <button type="button" className="primary" onClick={() => void send()}>
          {words.writing.send}
        </button>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {words.writing.hint}
      </p>
      <RefusalLine refusal={refused} />
      <LastLines language={language} list={last} onDone={() => box.current?.focus()} />
    </div>
  )
}
