// Reporting an event, or correcting one. What is typed is kept in this tab until it is on the board.
import { type FormEvent, useState } from 'react'
import { type CrisisEvent, latest } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { reportOf } from '../../../../../shared/lab/crisis/decide-crisis.ts'
import { useDraft } from '../../../law/use-draft.ts'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useSitting } from '../../../sitting-context.ts'
import { TextField } from '../../text-field.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'
import { draftOf, emptyDraft, type ReportDraft, reportFrom } from './report-draft.ts'
import { ReportFields } from './report-fields.tsx'

interface ReportFormProps {
  /** what is corrected; null: a new one */
  readonly event: CrisisEvent | null
  readonly onDone: () => void
}

export function ReportForm({ event, onDone }: ReportFormProps) {
  const { words } = useCrisis()
  const { run, isBusy, refused, refuse } = useCrisisAct()
  const { draft, setDraft, clear, from } = useReportDraft(event)
  const [why, setWhy] = useDraft(`crisis.why.${event?.id}`)
  const [isSent, setSent] = useState(false)
  const send = async (submitted: FormEvent) => {
    submitted.preventDefault()
    setSent(false)
    const report = reportFrom(draft, from)
    if (!report.ok) return refuse(report.refusal)
    const isDone = await run(
      event === null
        ? { is: 'report', report: report.value }
        : { is: 'correct', event: event.id, seen: event.versions.length, report: report.value, why },
    )
    if (!isDone) return
    clear()
    setWhy('')
    setSent(true)
    if (event !== null) onDone()
  }
  const title = event && latest(event).texts?.title
  return (
    <form className="crisis-form" noValidate onSubmit={(submitted) => void send(submitted)}>
      <h4>{title ? words.report.correcting({ title }) : words.report.heading}</h4>
      <ReportFields draft={draft} onChange={setDraft} wrong={refused} />
      {event !== null && <TextField label={words.report.why} value={why} onChange={setWhy} />}
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {event === null ? words.report.send : words.report.sendCorrection}
        </button>
        {event !== null && (
          <button type="button" onClick={onDone}>
            {words.report.cancel}
          </button>
        )}
      </div>
      <p role="status" className="waiting">
        {isSent && refused === null && words.report.sent}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}

/** Kept as text; a draft of an older page that does not read any more is begun anew. */
function useReportDraft(event: CrisisEvent | null) {
  const sitting = useSitting()
  const from = event && reportOf(event)
  const [first] = useState(() => (from ? draftOf(from) : emptyDraft(sitting.now())))
  const [text, setText] = useDraft(
    `crisis.report.${event?.id}.${event?.versions.length}`,
    JSON.stringify(first),
  )
  return {
    from,
    draft: { ...first, ...parseDraft(text) },
    setDraft: (draft: ReportDraft) => setText(JSON.stringify(draft)),
    clear: () => setText(JSON.stringify(first)),
  }
}

function parseDraft(text: string): Partial<ReportDraft> {
  try {
    return JSON.parse(text) as Partial<ReportDraft>
  } catch {
    return {}
  }
}
