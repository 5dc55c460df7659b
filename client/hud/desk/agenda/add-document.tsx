// A new document, of an item or of the whole session.
import { useId, useState } from 'react'
import type { ItemId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { useView } from '../../sitting-context.ts'
import { DeskForm } from '../parts/desk-form.tsx'

export function AddDocument() {
  const { chair } = useWords()
  const { items, current } = useView(({ chapters }) => chapters.agenda)
  const [item, setItem] = useState<ItemId | null>(current)
  const [title, setTitle] = useDraft('desk.document-title')
  const [text, setText] = useDraft('desk.document-text')
  const id = useId()
  const forget = () => {
    setTitle('')
    setText('')
  }
  return (
    <DeskForm
      act="document.add"
      ask={{ item, title, text }}
      label={chair.agenda.addDocument}
      isReady={title.trim() !== '' && text.trim() !== ''}
      onDone={forget}
    >
      {(field) => (
        <>
          <div className="field">
            <label htmlFor={`${id}-i`}>{chair.agenda.documentItem}</label>
            <select
              id={`${id}-i`}
              value={item ?? ''}
              onChange={(event) => setItem(event.target.value === '' ? null : (event.target.value as ItemId))}
            >
              <option value="">{chair.agenda.ofSitting}</option>
              {items.map((each) => (
                <option key={each.id} value={each.id} dir="auto">
                  {each.title ?? chair.agenda.erased}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}-t`}>{chair.agenda.documentTitle}</label>
            <input
              id={`${id}-t`}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              dir="auto"
              autoComplete="off"
              maxLength={200}
              aria-invalid={field === 'title'}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-x`}>{chair.agenda.documentText}</label>
            <textarea
              id={`${id}-x`}
              value={text}
              onChange={(event) => setText(event.target.value)}
              dir="auto"
              rows={5}
              aria-invalid={field === 'text'}
            />
          </div>
        </>
      )}
    </DeskForm>
  )
}
