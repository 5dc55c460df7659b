// One screen before the hall: who one is, what one wears, which language, which view.
import { type FormEvent, lazy, Suspense, useRef, useState } from 'react'
import type { SessionId } from '../../shared/ids.ts'
import type { Entered } from '../../shared/protocol/api.ts'
import { FaultBoundary } from '../fault-boundary.tsx'
import { LanguageChoice } from '../i18n/language-switch.tsx'
import { useDoorWords } from '../i18n/use-words.ts'
import { doorRefusalWords } from '../refusal-words.ts'
import { firstView, type ViewName } from '../view-choice.ts'
import { hasWebGl2 } from '../webgl.ts'
import { EntryHead } from './entry-head.tsx'
import { PageFrame } from './page-frame.tsx'
import { type Entry, useEntry } from './use-entry.ts'

const FirstLook = lazy(async () => ({ default: (await import('./first-look.tsx')).FirstLook }))

const VoiceCheck = lazy(async () => ({
  default: (await import('../voice-check/voice-check.tsx')).VoiceCheck,
}))

interface EntryPageProps {
  readonly session: SessionId
  readonly onEntered: (entered: Entered, view: ViewName) => void
}

export function EntryPage({ session, onEntered }: EntryPageProps) {
  const { common, lobby } = useDoorWords()
  const entry = useEntry(session, onEntered)
  const title = entry.session?.title ? `${entry.session.title} – ${common.forum}` : common.forum
  return (
    <PageFrame title={title} className="entry">
      <EntryHead entry={entry} />
      {entry.phase === 'returning' ? (
        <p role="status" className="waiting">
          {lobby.returning}
        </p>
      ) : (
        <EntryForm entry={entry} />
      )}
    </PageFrame>
  )
}

/** Whoever likes to know before: its code is fetched then. */
function Check() {
  const { lobby } = useDoorWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="entry-check" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{lobby.check}</summary>
      {isOpen && (
        <FaultBoundary instead={null}>
          <Suspense>
            <VoiceCheck />
          </Suspense>
        </FaultBoundary>
      )}
    </details>
  )
}

/** Three digits are enough to tell guests apart, and short enough to say. */
const anyNumber = (): number => 100 + Math.floor(Math.random() * 900)

function EntryForm({ entry }: { readonly entry: Entry }) {
  const words = useDoorWords()
  const { lobby } = words
  const [typed, setTyped] = useState<string | null>(null)
  const [look, setLook] = useState(entry.look)
  const [number] = useState(anyNumber)
  const [isNameMissing, setNameMissing] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const suggestion = entry.isInvited || entry.isKnown ? '' : lobby.suggestedName({ number })
  const name = typed ?? entry.name ?? suggestion

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (entry.phase === 'entering') return
    const pressed = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const isNamed = name.trim() !== ''
    setNameMissing(!isNamed)
    if (isNamed) entry.go(name, look, pressed?.value === 'plain' ? 'plain' : 'hall')
    else nameField.current?.focus()
  }

  const isNameRefused = entry.refusal?.field === 'name'
  const problem = isNameMissing
    ? lobby.nameNeeded
    : entry.refusal === null
      ? ''
      : doorRefusalWords(words, entry.refusal.code)
  return (
    <form className="sheet entry-form" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor="name">{lobby.nameLabel}</label>
        <input
          id="name"
          ref={nameField}
          value={name}
          onChange={(event) => setTyped(event.target.value)}
          dir="auto"
          autoComplete="name"
          maxLength={120}
          required
          aria-invalid={isNameMissing || isNameRefused}
          aria-describedby="name-hint entry-problem"
        />
        <p id="name-hint" className="hint">
          {lobby.nameHint}
        </p>
      </div>
      <FaultBoundary instead={null}>
        <Suspense fallback={<div className="looks-coming" />}>
          <FirstLook look={look} onLook={setLook} />
        </Suspense>
      </FaultBoundary>
      <LanguageChoice legend={lobby.languageLegend} />
      <Check />
      <p id="entry-problem" role="alert" className="error">
        {problem}
      </p>
      <EntryButtons isEntering={entry.phase === 'entering'} />
    </form>
  )
}

function EntryButtons({ isEntering }: { readonly isEntering: boolean }) {
  const { lobby } = useDoorWords()
  const [hasHall] = useState(hasWebGl2)
  const [first] = useState(firstView)
  const views: readonly ViewName[] = hasHall ? [first, first === 'hall' ? 'plain' : 'hall'] : ['plain']
  return (
    <div className="entry-buttons">
      <div className="button-row">
        {views.map((view, place) => (
          <button
            key={view}
            type="submit"
            value={view}
            className={place === 0 ? 'primary' : ''}
            aria-disabled={isEntering}
          >
            {view === 'hall' ? lobby.enterHall : lobby.enterPlain}
          </button>
        ))}
      </div>
      <p className="hint">{hasHall ? lobby.plainHint : lobby.noWebGl}</p>
      <p role="status" className="waiting">
        {isEntering ? lobby.entering : ''}
      </p>
    </div>
  )
}
