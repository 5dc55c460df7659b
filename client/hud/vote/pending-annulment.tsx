// That somebody asks to annul a result, for everyone to read; the desk confirms it or drops it.
import { useState } from 'react'
import type { Annulment } from '../../../shared/procedure/annulment/annulment-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { AskButton } from '../ask-button.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import { useVoteName } from './use-vote-name.ts'

interface PendingAnnulmentProps {
  readonly annulment: Annulment
  readonly isAtDesk?: boolean
}

export function PendingAnnulment({ annulment, isAtDesk = false }: PendingAnnulmentProps) {
  const { annul } = useWords()
  const { vote, by, reason } = annulment
  const name = useView(({ people }) => people.get(by)?.name ?? null) ?? annul.somebody
  const question = useVoteName(vote)
  return (
    <section className="note annulment">
      <p>{annul.pending({ question })}</p>
      <p>{annul.pendingBy({ name, text: reason ?? annul.erased })}</p>
      <p className="fine">
        <span>{annul.awaits}</span>
      </p>
      {isAtDesk && (
        <div className="button-row small">
          <Confirm annulment={annulment} />
          <AskButton name="annulment.drop" payload={{ vote }}>
            {annul.drop}
          </AskButton>
        </div>
      )}
    </section>
  )
}

function Confirm({ annulment: { vote } }: { readonly annulment: Annulment }) {
  const { annul, chair } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const [isAsked, setAsked] = useState(false)
  const confirm = async () => {
    await ask('annulment.confirm', { vote })
    setAsked(false)
  }
  return (
    <span className="act">
      <button type="button" className="danger" onClick={() => setAsked(true)}>
        {annul.confirm}
      </button>
      <RefusalLine refusal={refused} />
      {isAsked && (
        <ConfirmDialog
          heading={annul.confirmQuestion}
          text={annul.confirmText}
          yes={annul.confirm}
          no={chair.parts.no}
          isBusy={isBusy}
          onYes={() => void confirm()}
          onNo={() => setAsked(false)}
        />
      )}
    </span>
  )
}
