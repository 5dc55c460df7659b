// The notes exchanged with one delegation or the desk, and the place to answer. What is shown counts as read.
import { useEffect, useRef } from 'react'
import type { Note, NoteEnd } from '../../../shared/protocol/messages.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useScreen } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { NoteForm } from './note-form.tsx'
import { NotesBack } from './notes-back.tsx'
import { useEndName } from './use-end-name.ts'

interface ExchangeViewProps {
  readonly own: NoteEnd
  readonly end: NoteEnd
  readonly notes: readonly Note[]
  readonly onBack: () => void
}

export function ExchangeView({ own, end, notes, onBack }: ExchangeViewProps) {
  const { notes: words } = useWords()
  const nameOf = useEndName()
  useReading(end, notes.at(-1)?.id ?? 0)
  return (
    <div className="notes">
      <NotesBack heading={words.with({ name: nameOf(end) })} onBack={onBack} />
      <Log notes={notes} own={own} label={words.with({ name: nameOf(end) })} />
      <NoteForm to={end} label={words.reply({ name: nameOf(end) })} onSent={() => undefined} />
    </div>
  )
}

/** A page in the background reads nothing. */
function useReading(end: NoteEnd, last: number): void {
  const { store } = useScreen()
  useEffect(() => {
    const note = () => {
      const { readNotes } = store.getState()
      if (!document.hidden && (readNotes[end] ?? 0) < last)
        store.setState({ readNotes: { ...readNotes, [end]: last } })
    }
    note()
    document.addEventListener('visibilitychange', note)
    return () => document.removeEventListener('visibilitychange', note)
  }, [store, end, last])
}

function Log({
  notes,
  own,
  label,
}: {
  readonly notes: readonly Note[]
  readonly own: NoteEnd
  readonly label: string
}) {
  const log = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new note
  useEffect(() => {
    const end = log.current
    if (end) end.scrollTop = end.scrollHeight
  }, [notes.length])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div ref={log} className="note-log" role="log" aria-label={label} tabIndex={0}>
      {notes.map((note) => (
        <NoteLine key={note.id} note={note} isOurs={note.from === own} />
      ))}
    </div>
  )
}

function NoteLine({ note, isOurs }: { readonly note: Note; readonly isOurs: boolean }) {
  const { notes: words } = useWords()
  const { format } = useLanguage()
  const isMine = useView(({ me }) => me.id === note.person)
  return (
    <article className={isOurs ? 'note-line is-ours' : 'note-line'}>
      <p className="chat-by">
        <bdi className="chat-name">{isMine ? words.you : note.name}</bdi>
        <time dateTime={new Date(note.at).toISOString()}>{format.time(note.at)}</time>
      </p>
      <p className="chat-text" dir="auto">
        {note.text}
      </p>
    </article>
  )
}
