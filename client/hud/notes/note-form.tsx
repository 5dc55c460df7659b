// Writing a note. What was written stays until it is sent, whatever is closed meanwhile.
import { type FormEvent, useId } from 'react'
import type { NoteEnd } from '../../../shared/protocol/messages.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useDraft } from '../law/use-draft.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useAsk } from '../use-ask.ts'

interface NoteFormProps {
  /** null: nobody is chosen yet */
  readonly to: NoteEnd | null
  readonly label: string
  readonly onSent: () => void
}

export function NoteForm({ to, label, onSent }: NoteFormProps) {
  const { notes: words } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const [text, setText] = useDraft(`note.${to ?? ''}`)
  const id = useId()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy || to === null || text.trim() === '') return
    const answer = await ask('note.send', { to, text })
    if (!answer.ok) return
    setText('')
    onSent()
  }
  return (
    <form className="note-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        dir="auto"
        rows={3}
        maxLength={2000}
      />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy || to === null || text.trim() === ''}>
          {words.send}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}
