// A new item, which comes last.
import { useId } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { DeskForm } from '../parts/desk-form.tsx'

export function AddItem() {
  const { chair } = useWords()
  const [title, setTitle] = useDraft('desk.item')
  const id = useId()
  return (
    <DeskForm
      act="item.add"
      ask={{ title }}
      label={chair.agenda.add}
      isReady={title.trim() !== ''}
      isInline
      onDone={() => setTitle('')}
    >
      {(field) => (
        <div className="field">
          <label htmlFor={id}>{chair.agenda.addLabel}</label>
          <input
            id={id}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            dir="auto"
            autoComplete="off"
            maxLength={200}
            aria-invalid={field === 'title'}
          />
        </div>
      )}
    </DeskForm>
  )
}
