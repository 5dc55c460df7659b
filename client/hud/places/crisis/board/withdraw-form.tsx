// Taking an event back, with the reason that stays beside it.
import { type FormEvent, useState } from 'react'
import { RefusalLine } from '../../../refusal-line.tsx'
import { TextField } from '../../text-field.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'

export function WithdrawForm({ event }: { readonly event: string }) {
  const { words } = useCrisis()
  const { run, isBusy, refused } = useCrisisAct()
  const [isOpen, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const send = (submitted: FormEvent) => {
    submitted.preventDefault()
    void run({ is: 'withdraw', event, why })
  }
  if (!isOpen)
    return (
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {words.list.withdraw}
      </button>
    )
  return (
    <form className="withdraw-form" onSubmit={send}>
      <TextField label={words.report.withdrawWhy} value={why} onChange={setWhy} hasFocus />
      <div className="button-row small">
        <button type="submit" className="weighty" aria-disabled={isBusy}>
          {words.report.sendWithdrawal}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {words.report.cancel}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}
