// The desk opens a programme.
import type { FormEvent } from 'react'
import { MOST_TITLE } from '../../../../shared/lab/exchange/exchange-state.ts'
import { useDraft } from '../../law/use-draft.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useExchange, useExchangeAct } from './exchange-context.ts'

export function OpenProgramme() {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  const [title, setTitle] = useDraft('exchange.title')
  const [about, setAbout] = useDraft('exchange.about')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!(await run({ is: 'open', title, about }))) return
    setTitle('')
    setAbout('')
  }
  return (
    <details>
      <summary>{words.open}</summary>
      <form className="exchange-form" onSubmit={(event) => void submit(event)}>
        <label>
          {words.title}
          <input
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            dir="auto"
            maxLength={MOST_TITLE}
          />
        </label>
        <label>
          {words.about}
          <textarea value={about} onChange={(event) => setAbout(event.target.value)} dir="auto" rows={3} />
        </label>
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {words.openSend}
        </button>
        <RefusalLine refusal={refused} />
      </form>
    </details>
  )
}
