// Preparing an inject: what it becomes, and when. Nobody else sees it before.
import { type FormEvent, useState } from 'react'
import type { CrisisAct } from '../../../../../shared/lab/crisis/crisis-acts.ts'
import type { Refusal } from '../../../../../shared/refusal.ts'
import { ok, type Result } from '../../../../../shared/result.ts'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useSitting } from '../../../sitting-context.ts'
import { ChoiceField, TextField } from '../../text-field.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'
import { emptyDraft, type ReportDraft, reportFrom } from '../report/report-draft.ts'
import { ReportFields } from '../report/report-fields.tsx'
import { type BriefingDraft, BriefingFields, NO_BRIEFING } from './briefing-fields.tsx'

type Kind = 'event' | 'briefing'
type Plan = Extract<CrisisAct, { is: 'prepare' }>['plan']

export function InjectForm() {
  const { words } = useCrisis()
  const { control } = words
  const { run, isBusy, refused, refuse } = useCrisisAct()
  const sitting = useSitting()
  const [kind, setKind] = useState<Kind>('event')
  const [report, setReport] = useState(() => emptyDraft(sitting.now()))
  const [briefing, setBriefing] = useState(NO_BRIEFING)
  const [due, setDue] = useState('')
  const [isKept, setKept] = useState(false)
  const send = async (submitted: FormEvent) => {
    submitted.preventDefault()
    setKept(false)
    const plan = planOf(kind, report, briefing)
    if (!plan.ok) return refuse(plan.refusal)
    if (!(await run({ is: 'prepare', plan: plan.value, dueAt: momentOf(due) }))) return
    setReport(emptyDraft(sitting.now()))
    setBriefing(NO_BRIEFING)
    setDue('')
    setKept(true)
  }
  return (
    <form className="crisis-form" noValidate onSubmit={(submitted) => void send(submitted)}>
      <p className="hint">{control.prepareHint}</p>
      <ChoiceField
        label={control.becomes}
        value={kind}
        names={['event', 'briefing']}
        words={{ event: control.anEvent, briefing: control.aBriefing }}
        onChange={setKind}
      />
      {kind === 'event' ? (
        <ReportFields draft={report} onChange={setReport} wrong={refused} hasTime={false} />
      ) : (
        <BriefingFields draft={briefing} onChange={setBriefing} wrong={refused} />
      )}
      <TextField
        label={control.dueAt}
        type="datetime-local"
        value={due}
        onChange={setDue}
        hint={control.dueHint}
      />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {control.keep}
        </button>
      </div>
      <p role="status" className="waiting">
        {isKept && refused === null && control.kept}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}

/** '' is by hand */
export const momentOf = (local: string): number | null => {
  const at = new Date(local).getTime()
  return Number.isNaN(at) ? null : at
}

function planOf(kind: Kind, draft: ReportDraft, briefing: BriefingDraft): Result<Plan, Refusal> {
  if (kind === 'briefing') return ok({ is: 'briefing', ...briefing })
  const report = reportFrom(draft, null)
  if (!report.ok) return report
  const { time: _, ...plan } = report.value
  return ok({ is: 'event', ...plan })
}
