// The transcript: by speaker with times, searched, and taken along as a file.
import { useId, useMemo, useState } from 'react'
import { directionOf } from '../../../../shared/lab/captions/language-tag.ts'
import { clockOf, turnsOf } from '../../../../shared/lab/captions/transcript-files.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { readingOf, useReading } from '../../captions/reading.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useCaptions } from './captions-context.ts'
import { LanguageField } from './language-field.tsx'
import { TranscriptFiles } from './transcript-files.tsx'
import { type Transcript, useTranscript } from './use-transcript.ts'

export function TranscriptPart() {
  const { words, shown } = useCaptions()
  const { language: screen } = useLanguage()
  const { language } = useReading()
  const { phase, read } = useTranscript()
  const { transcript } = words
  const wanted = readingOf(shown.languages, language, screen)?.language ?? null
  return (
    <section className="captions-part" aria-labelledby="captions-transcript">
      <h4 id="captions-transcript">{transcript.heading}</h4>
      <p className="hint">{transcript.unofficial}</p>
      <button type="button" onClick={() => void read(wanted)}>
        {phase.is === 'idle' ? transcript.show : transcript.again}
      </button>
      <p role="status">
        {phase.is === 'busy' && transcript.loading}
        {phase.is === 'read' && phase.transcript === null && words.none}
      </p>
      <RefusalLine refusal={phase.is === 'refused' ? phase.refusal : null} />
      {phase.is === 'read' && phase.transcript && (
        <TranscriptView transcript={phase.transcript} onLanguage={(tag) => void read(tag)} />
      )}
    </section>
  )
}

interface TranscriptViewProps {
  readonly transcript: Transcript
  readonly onLanguage: (language: string) => void
}

/** so many lines are drawn at once */
const PAGE = 200

export function TranscriptView({ transcript, onLanguage }: TranscriptViewProps) {
  const { words } = useCaptions()
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(PAGE)
  const id = useId()
  const { language, languages, lines } = transcript
  const found = useMemo(() => lines.filter((line) => fits(line.texts, search)), [lines, search])
  const count = { count: found.length, sum: lines.length }
  return (
    <>
      <LanguageField
        label={words.transcript.language}
        value={language}
        used={languages.map((each) => each.language)}
        isOnlyUsed
        onChange={onLanguage}
      />
      <div className="field">
        <label htmlFor={id}>{words.transcript.search}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </div>
      <p role="status">
        {search === '' ? words.transcript.count(count) : words.transcript.found(count)}
        {found.length === 0 && ` ${words.transcript.nothing}`}
      </p>
      <Turns transcript={{ ...transcript, lines: found.slice(0, most) }} />
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          {words.transcript.more}
        </button>
      )}
      <TranscriptFiles transcript={transcript} />
    </>
  )
}

function fits(texts: Transcript['lines'][number]['texts'], search: string): boolean {
  const wanted = search.trim().toLowerCase()
  return wanted === '' || `${texts?.name}\n${texts?.text}`.toLowerCase().includes(wanted)
}

function Turns({ transcript: { language, lines, openedAt } }: { readonly transcript: Transcript }) {
  const { words } = useCaptions()
  return (
    <ol className="transcript">
      {turnsOf(lines).map(({ name, at, lines: said }) => (
        <li key={said[0]!.id}>
          <p className="transcript-who">
            <time dir="ltr">{clockOf(at - openedAt)}</time> <bdi>{name || words.transcript.nobody}</bdi>
          </p>
          <div lang={language} dir={directionOf(language)}>
            {said.map(({ id, texts }) => (
              <p key={id}>{texts?.text ?? words.erased}</p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}
