// A note to somebody with whom none was exchanged yet, or to anyone by choosing.
import { useId, useState } from 'react'
import type { DelegationId } from '../../../shared/ids.ts'
import type { NoteEnd } from '../../../shared/protocol/messages.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import { NoteForm } from './note-form.tsx'
import { NotesBack } from './notes-back.tsx'
import { useEndName } from './use-end-name.ts'

interface NewNoteProps {
  readonly own: NoteEnd
  readonly onSent: (to: NoteEnd) => void
  readonly onBack: () => void
}

export function NewNote({ own, onSent, onBack }: NewNoteProps) {
  const { notes: words } = useWords()
  const [to, setTo] = useState<NoteEnd | null>(null)
  const ends = useEnds(own)
  const nameOf = useEndName()
  const id = useId()
  return (
    <div className="notes">
      <NotesBack heading={words.write} onBack={onBack} />
      <div className="note-to">
        <label htmlFor={id}>{words.to}</label>
        <select
          id={id}
          value={to ?? ''}
          onChange={(event) => setTo((event.target.value || null) as NoteEnd | null)}
        >
          <option value="">{words.chooseTo}</option>
          {ends.map((end) => (
            <option key={end} value={end}>
              {nameOf(end)}
            </option>
          ))}
        </select>
      </div>
      <NoteForm key={to} to={to} label={words.text} onSent={() => to && onSent(to)} />
    </div>
  )
}

/** The desk first, then the delegations by name. */
function useEnds(own: NoteEnd): readonly NoteEnd[] {
  const { language } = useLanguage()
  const nameOf = useEndName()
  const delegations = useView((view) => view.delegations)
  const others = [...delegations.keys()].filter((id: DelegationId) => id !== own)
  const byName = others.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), language))
  return own === 'chair' ? byName : ['chair', ...byName]
}
