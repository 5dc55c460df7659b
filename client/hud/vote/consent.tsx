// Deciding without a vote: who says nothing consents, and who objects says so.
import { useState } from 'react'
import type { OpenVoteView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { useMay } from '../law/use-may.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useDelegationName, useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'

export function Consent({ open: { id, objections } }: { readonly open: OpenVoteView }) {
  const { consent } = useWords().ways
  const nameOf = useDelegationName()
  const own = useView(({ me }) => me.delegation)
  const hasObjected = own !== null && objections.includes(own)
  const mayObject = useMay('objection.raise', { vote: id }) === null
  return (
    <section className="consent" aria-label={consent.heading}>
      <p className="consent-text">{consent.text}</p>
      <p className={objections.length === 0 ? 'hint' : 'objections'}>
        {objections.length === 0 ? consent.none : consent.objections({ names: objections.map(nameOf) })}
      </p>
      {hasObjected ? <p className="note">{consent.yours}</p> : mayObject && <ObjectButton vote={id} />}
    </section>
  )
}

function ObjectButton({ vote }: { readonly vote: OpenVoteView['id'] }) {
  const { consent } = useWords().ways
  const { ask, isBusy, refused } = useAsk()
  const [isAsked, setAsked] = useState(false)
  const object = async () => {
    await ask('objection.raise', { vote })
    setAsked(false)
  }
  return (
    <div>
      <button type="button" className="weighty" onClick={() => setAsked(true)}>
        {consent.object}
      </button>
      <RefusalLine refusal={refused} />
      {isAsked && (
        <ConfirmDialog
          heading={consent.objectQuestion}
          text={consent.objectText}
          yes={consent.objectConfirm}
          no={consent.cancel}
          isBusy={isBusy}
          onYes={() => void object()}
          onNo={() => setAsked(false)}
        />
      )}
    </div>
  )
}
