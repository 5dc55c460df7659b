// The statements as the desk has them: who wrote each, and whether it stands.
import { type FormEvent, useId, useState } from 'react'
import { LONGEST_REASON } from '../../../../shared/lab/opinion/limits.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useOpinion } from './opinion-context.ts'
import { useAct } from './use-act.ts'

export function Moderation() {
  const { words, shown, own } = useOpinion()
  const hidden = own.desk?.hidden ?? []
  if (shown.statements.length + hidden.length === 0) return null
  return (
    <details className="opinion-moderation">
      <summary>{words.moderate}</summary>
      <ul>
        {shown.statements.map(({ number, text }) => (
          <li key={number}>
            <Line number={number} text={text} />
            <HideForm number={number} />
          </li>
        ))}
      </ul>
      {hidden.length > 0 && (
        <>
          <h5>{words.hiddenOnes}</h5>
          <ul>
            {hidden.map(({ number, text }) => (
              <li key={number}>
                <Line number={number} text={text} />
                <RestoreButton number={number} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

function Line({ number, text }: { readonly number: number; readonly text: string }) {
  const { words, own } = useOpinion()
  const author = own.desk?.authors[number]
  const name = useView(({ people }) => (author && author !== 'system' ? people.get(author)?.name : undefined))
  return (
    <>
      <p dir="auto">{text}</p>
      <p className="hint">{name === undefined ? words.authorGone : words.author({ name })}</p>
    </>
  )
}

function HideForm({ number }: { readonly number: number }) {
  const { words } = useOpinion()
  const { do: perform, isBusy, refused } = useAct()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const id = useId()
  if (!isOpen)
    return (
      <button
        type="button"
        className="quiet"
        aria-label={`${words.hide}: ${words.statement({ number })}`}
        onClick={() => setOpen(true)}
      >
        {words.hide}
      </button>
    )
  const isUnfit = isBusy || reason.trim() === ''
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isUnfit) void perform({ is: 'hide', number, reason })
  }
  return (
    <form onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.hideReason}</label>
        <input
          id={id}
          value={reason}
          dir="auto"
          maxLength={LONGEST_REASON}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="button-row small">
        <button type="submit" aria-disabled={isUnfit}>
          {words.hideDo}
        </button>
        <button type="button" className="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}

function RestoreButton({ number }: { readonly number: number }) {
  const { words } = useOpinion()
  const { do: perform, isBusy, refused } = useAct()
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-disabled={isBusy}
        aria-label={`${words.restore}: ${words.statement({ number })}`}
        onClick={() => void perform({ is: 'restore', number })}
      >
        {words.restore}
      </button>
      <RefusalLine refusal={refused} />
    </>
  )
}
