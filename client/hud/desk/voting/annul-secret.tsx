// A secret vote that is given up before its count is opened, with a reason that everyone reads (SB16).
import { useId } from 'react'
import type { VoteId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { DeskForm } from '../parts/desk-form.tsx'

export function AnnulSecret({ vote }: { readonly vote: VoteId }) {
  const { office } = useWords().chair
  const [reason, setReason] = useDraft('desk.annul-secret')
  const id = useId()
  return (
    <details className="desk-part annul">
      <summary>{office.annul}</summary>
      <p className="hint">{office.annulText}</p>
      <DeskForm
        act="secret.annul"
        ask={{ vote, reason }}
        label={office.annulConfirm}
        isReady={reason.trim() !== ''}
        onDone={() => setReason('')}
      >
        {(field) => (
          <div className="field">
            <label htmlFor={id}>{office.annulReason}</label>
            <textarea
              id={id}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              dir="auto"
              rows={2}
              maxLength={300}
              aria-invalid={field === 'reason'}
            />
          </div>
        )}
      </DeskForm>
    </details>
  )
}
