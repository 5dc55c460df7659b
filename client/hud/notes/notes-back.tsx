// The way back to all notes, with the heading of what is open.
import { useWords } from '../../i18n/use-words.ts'

export function NotesBack({ heading, onBack }: { readonly heading: string; readonly onBack: () => void }) {
  const { notes } = useWords()
  return (
    <div className="notes-head">
      <h3>{heading}</h3>
      <button type="button" className="quiet" onClick={onBack}>
        {notes.back}
      </button>
    </div>
  )
}
