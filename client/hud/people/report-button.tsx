// Reporting somebody, or what they wrote, to the chair and the host: a word beside it, and a question before it goes.
import { useId, useState } from 'react'
import { spoken } from '../../../shared/i18n/format.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { useAsk } from '../use-ask.ts'
import '../../styles/reports.css'

interface ReportButtonProps {
  readonly about: PersonId
  readonly name: string
  /** id of a line of chat; null: the person as such */
  readonly line: number | null
}

export function ReportButton({ about, name, line }: ReportButtonProps) {
  const { reports: words } = useWords()
  const [phase, setPhase] = useState<'idle' | 'asking' | 'sent'>('idle')
  return (
    <span className="report">
      {phase === 'sent' ? (
        <span role="status" className="fine">
          {words.sent}
        </span>
      ) : (
        <button
          type="button"
          className="quiet report-button"
          aria-label={spoken(line === null ? words.reportPerson({ name }) : words.reportLine({ name }))}
          onClick={() => setPhase('asking')}
        >
          {words.report}
        </button>
      )}
      {phase === 'asking' && (
        <ReportDialog
          about={about}
          name={name}
          line={line}
          onSent={() => setPhase('sent')}
          onNo={() => setPhase('idle')}
        />
      )}
    </span>
  )
}

interface ReportDialogProps extends ReportButtonProps {
  readonly onSent: () => void
  readonly onNo: () => void
}

function ReportDialog({ about, name, line, onSent, onNo }: ReportDialogProps) {
  const { reports: words } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const [text, setText] = useState('')
  const id = useId()
  const send = async () => {
    const answer = await ask('abuse.report', { about, line, text })
    if (answer.ok) onSent()
  }
  return (
    <ConfirmDialog
      heading={words.heading({ name })}
      text={line === null ? words.text : `${words.text} ${words.textLine}`}
      yes={words.send}
      no={words.cancel}
      isBusy={isBusy}
      onYes={() => void send()}
      onNo={onNo}
    >
      <div className="field">
        <label htmlFor={id}>{words.reason}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <RefusalLine refusal={refused} />
    </ConfirmDialog>
  )
}
