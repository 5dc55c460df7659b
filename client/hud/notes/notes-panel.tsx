// Notes between one's delegation, or the desk, and others: all exchanges, one of them, or a new one.
import { useState } from 'react'
import type { NoteEnd } from '../../../shared/protocol/messages.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useScreenState } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { ExchangeView } from './exchange.tsx'
import { ExchangeList } from './exchange-list.tsx'
import { exchangesOf } from './exchanges.ts'
import { NewNote } from './new-note.tsx'
import '../../styles/notes.css'

export function NotesPanel({ own }: { readonly own: NoteEnd }) {
  const { notes: words } = useWords()
  const notes = useView((view) => view.notes)
  const read = useScreenState((state) => state.readNotes)
  const [open, setOpen] = useState<NoteEnd | null>(null)
  const [isWriting, setWriting] = useState(false)
  const exchanges = exchangesOf(notes, own, read)
  if (isWriting)
    return (
      <NewNote
        own={own}
        onSent={(end) => {
          setWriting(false)
          setOpen(end)
        }}
        onBack={() => setWriting(false)}
      />
    )
  if (open !== null) {
    const exchanged = exchanges.find(({ end }) => end === open)?.notes ?? []
    return <ExchangeView key={open} own={own} end={open} notes={exchanged} onBack={() => setOpen(null)} />
  }
  return (
    <div className="notes">
      <p className="hint">{words.intro}</p>
      <button type="button" onClick={() => setWriting(true)}>
        {words.write}
      </button>
      <ExchangeList exchanges={exchanges} own={own} onOpen={setOpen} />
    </div>
  )
}
