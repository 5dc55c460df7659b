// A statement of one's delegation, written anew or revised. What was written stays when it is refused.
import { type FormEvent, useId, useState } from 'react'
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'

const MOST_TITLE = 160
const MOST_TEXT = 8000

interface StatementFormProps {
  readonly words: PublicRecordWords
  readonly first: { readonly title: string; readonly text: string }
  readonly actWord: string
  readonly isBusy: boolean
  readonly onSend: (title: string, text: string) => void
  readonly onCancel: () => void
}

export function StatementForm({ words, first, actWord, isBusy, onSend, onCancel }: StatementFormProps) {
  const id = useId()
  const [title, setTitle] = useState(first.title)
  const [text, setText] = useState(first.text)
  const isEmpty = title.trim() === '' || text.trim() === ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy && !isEmpty) onSend(title, text)
  }
  return (
    <form className="statement-form" onSubmit={send}>
      <label htmlFor={`${id}-title`}>{words.titleLabel}</label>
      <input
        id={`${id}-title`}
        dir="auto"
        maxLength={2 * MOST_TITLE}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <label htmlFor={`${id}-text`}>{words.textLabel}</label>
      <textarea
        id={`${id}-text`}
        rows={8}
        dir="auto"
        maxLength={2 * MOST_TEXT}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="hint">{words.publishHint}</p>
      <p className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy || isEmpty}>
          {actWord}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
