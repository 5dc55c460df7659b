// A question of the public, written and sent: beside the hall and on the public page. What was written stays when it is refused.
import { type FormEvent, useId, useState } from 'react'
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { RefusalLine } from '../../refusal-line.tsx'

/** graphemes, as the law allows; a field counts UTF-16 units */
const MOST = 500

interface AskFormProps {
  readonly words: PublicRecordWords
  /** Resolves to why not, or null. */
  readonly onAsk: (text: string) => Promise<Refusal | null>
}

export function AskForm({ words, onAsk }: AskFormProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [isSent, setSent] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || text.trim() === '') return
    setBusy(true)
    const refusal = await onAsk(text)
    setBusy(false)
    setRefused(refusal)
    setSent(refusal === null)
    if (refusal === null) setText('')
  }
  return (
    <form className="ask-form" onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>{words.askLabel}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        maxLength={2 * MOST}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value)
          setSent(false)
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.askHint}
      </p>
      <p className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy || text.trim() === ''}>
          {words.askAct}
        </button>
      </p>
      <RefusalLine refusal={refused} />
      <p role="status">{isSent ? words.asked : ''}</p>
    </form>
  )
}
