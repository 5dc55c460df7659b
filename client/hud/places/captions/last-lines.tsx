// The last lines of a language before who writes them: each can be corrected, or taken out.
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { ShownCaption } from '../../../../shared/lab/captions/captions-types.ts'
import { directionOf } from '../../../../shared/lab/captions/language-tag.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useCaptions, useCaptionsAct } from './captions-context.ts'
import { LineField } from './line-field.tsx'

interface LastLinesProps {
  readonly language: string
  readonly list: RefObject<HTMLUListElement | null>
  /** back to the box */
  readonly onDone: () => void
}

export function LastLines({ language, list, onDone }: LastLinesProps) {
  const { words, shown } = useCaptions()
  const [corrected, correct] = useState<ShownCaption | null>(null)
  const lines = withCorrected(
    shown.languages.find((each) => each.language === language)?.lines ?? [],
    corrected,
  )
  if (lines.length === 0) return null
  const done = () => {
    correct(null)
    onDone()
  }
  return (
    <>
      <h5>{words.writing.last}</h5>
      <ul ref={list} className="captions-last" lang={language} dir={directionOf(language)}>
        {lines.map((line) => (
          <li key={line.id}>
            {corrected?.id === line.id ? (
              <Correction line={line} language={language} onDone={done} />
            ) : (
              <Line line={line} onCorrect={() => correct(line)} />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** New lines push old ones out, but not the one that somebody is correcting. */
export const withCorrected = (
  lines: readonly ShownCaption[],
  corrected: ShownCaption | null,
): readonly ShownCaption[] =>
  corrected === null || lines.some(({ id }) => id === corrected.id) ? lines : [corrected, ...lines]

function Line({ line, onCorrect }: { readonly line: ShownCaption; readonly onCorrect: () => void }) {
  const { words } = useCaptions()
  const { language } = useLanguage()
  const { texts, isCorrected } = line
  return (
    <>
      <span>
        {texts?.text ?? words.erased} {isCorrected && <small lang={language}>{words.corrected}</small>}
      </span>
      {texts && (
        <button
          type="button"
          className="quiet"
          lang={language}
          aria-label={words.writing.correct({ text: texts.text })}
          onClick={onCorrect}
        >
          {words.writing.correctShort}
        </button>
      )}
    </>
  )
}

interface CorrectionProps {
  readonly line: ShownCaption
  readonly language: string
  readonly onDone: () => void
}

function Correction({ line, language, onDone }: CorrectionProps) {
  const { words } = useCaptions()
  const { run, isBusy, refused } = useCaptionsAct()
  const [text, setText] = useState(line.texts?.text ?? '')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // it comes because its button was pressed
  useEffect(() => field.current?.focus(), [])
  const save = async () => {
    if (await run({ is: 'correct', line: line.id, text: text.trim() })) onDone()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onDone()
  }
  return (
    <div className="captions-correction">
      <label htmlFor={id} className="visually-hidden">
        {words.writing.corrected}
      </label>
      <LineField
        id={id}
        language={language}
        value={text}
        field={field}
        onChange={setText}
        onEnter={() => void save()}
        onKey={onKey}
      />
      <button type="button" aria-disabled={isBusy} onClick={() => void save()}>
        {words.writing.save}
      </button>
      <button type="button" className="quiet" onClick={onDone}>
        {words.writing.cancel}
      </button>
      <RefusalLine refusal={refused} />
    </div>
  )
}
