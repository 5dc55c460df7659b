// Adding a document: a title and a text, to an item or to the whole sitting. What is half written stays.
import { useState } from 'react'
import type { ItemId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActForm } from '../law/act-form.tsx'
import { useDraft } from '../law/use-draft.ts'
import { useView } from '../sitting-context.ts'

/** characters, as the door lets in */
const LONGEST_TEXT = 15_000
const LONGEST_TITLE = 200

export function AddDocument() {
  const { business } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{business.documentAdd}</summary>
      <DocumentForm onDone={() => setOpen(false)} />
    </details>
  )
}

function DocumentForm({ onDone }: { readonly onDone: () => void }) {
  const { business } = useWords()
  const current = useView(({ chapters }) => chapters.agenda.current)
  const [title, setTitle] = useDraft('document.title')
  const [text, setText] = useDraft('document.text')
  const [item, setItem] = useState<ItemId | null>(current)
  const done = () => {
    setTitle('')
    setText('')
    onDone()
  }
  return (
    <ActForm
      act="document.add"
      ask={{ item, title: title.trim(), text: text.trim() }}
      label={business.documentSend}
      onDone={done}
    >
      {(wrong) => (
        <>
          <div className="field">
            <label htmlFor="document-title">{business.documentTitle}</label>
            <input
              id="document-title"
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              dir="auto"
              autoComplete="off"
              maxLength={LONGEST_TITLE}
              aria-invalid={wrong === 'title'}
            />
          </div>
          <div className="field">
            <label htmlFor="document-text">{business.documentText}</label>
            <textarea
              id="document-text"
              value={text}
              onChange={(event) => setText(event.target.value)}
              dir="auto"
              rows={6}
              aria-invalid={wrong === 'text' || text.length > LONGEST_TEXT}
              aria-describedby="document-signs"
            />
            <p id="document-signs" className="hint">
              {business.signs({ have: text.length, need: LONGEST_TEXT })}
            </p>
          </div>
          <ItemField item={item} onChoose={setItem} />
        </>
      )}
    </ActForm>
  )
}

interface ItemFieldProps {
  readonly item: ItemId | null
  readonly onChoose: (item: ItemId | null) => void
}

function ItemField({ item, onChoose }: ItemFieldProps) {
  const { business } = useWords()
  const items = useView(({ chapters }) => chapters.agenda.items)
  if (items.length === 0) return null
  return (
    <div className="field">
      <label htmlFor="document-item">{business.documentItem}</label>
      <select
        id="document-item"
        value={item ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : (event.target.value as ItemId))}
      >
        <option value="">{business.documentWhole}</option>
        {items.map(({ id, title }) => (
          <option key={id} value={id} dir="auto">
            {title ?? business.itemErased}
          </option>
        ))}
      </select>
    </div>
  )
}
