// Writing a briefing. It stays in the form until it is with its readers.
import { type FormEvent, useState } from 'react'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'
import { BriefingFields, NO_BRIEFING } from './briefing-fields.tsx'

export function BriefingForm() {
  const { words } = useCrisis()
  const { run, isBusy, refused } = useCrisisAct()
  const [draft, setDraft] = useState(NO_BRIEFING)
  const [isSent, setSent] = useState(false)
  const send = async (submitted: FormEvent) => {
    submitted.preventDefault()
    const isDone = await run({ is: 'brief', ...draft })
    setSent(isDone)
    if (isDone) setDraft(NO_BRIEFING)
  }
  return (
    <form className="crisis-form" noValidate onSubmit={(submitted) => void send(submitted)}>
      <BriefingFields draft={draft} onChange={setDraft} wrong={refused} />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {words.control.send}
        </button>
      </div>
      <p role="status" className="waiting">
        {isSent && refused === null && words.control.sentBriefing}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}
