// Deletes a draft or a template, after asking.
import { useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { ConfirmDialog } from '../../../hud/confirm-dialog.tsx'
import { useHostWords } from '../../../i18n/use-words.ts'
import { deletePlan } from '../../../net/host.ts'
import { doorRefusalWords } from '../../../refusal-words.ts'
import { ensureHostKey } from '../host-key.ts'

interface DeletePlanProps {
  readonly id: string
  readonly title: string
  readonly onDeleted: () => void
}

export function DeletePlan({ id, title, onDeleted }: DeletePlanProps) {
  const words = useHostWords()
  const { desk } = words
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const remove = async () => {
    setBusy(true)
    const answer = await deletePlan(ensureHostKey(), id)
    setBusy(false)
    setAsking(false)
    setRefusal(answer.ok ? null : answer.refusal)
    if (answer.ok) onDeleted()
  }
  return (
    <>
      <button
        type="button"
        className="weighty"
        aria-label={spoken(desk.deleteOf({ title }))}
        onClick={() => setAsking(true)}
      >
        {desk.delete}
      </button>
      {refusal && (
        <p role="alert" className="error">
          {doorRefusalWords(words, refusal.code)}
        </p>
      )}
      {isAsking && (
        <ConfirmDialog
          heading={desk.deleteHeading}
          text={desk.deleteText({ title })}
          yes={desk.deleteYes}
          no={desk.keep}
          isBusy={isBusy}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
