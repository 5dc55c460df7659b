// Taking a memorandum off the table, after a question.
import { useState } from 'react'
import type { Agreement } from '../../../../shared/lab/signing/signing-state.ts'
import { ConfirmDialog } from '../../confirm-dialog.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useSigning, useSigningAct } from './signing-context.ts'

export function WithdrawButton({ agreement }: { readonly agreement: Agreement }) {
  const { words } = useSigning()
  const { isBusy, refused, run } = useSigningAct()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <button type="button" className="quiet" onClick={() => setAsked(true)}>
        {words.withdraw}
      </button>
      {isAsked && (
        <ConfirmDialog
          heading={words.withdrawAsk}
          text={words.withdrawText}
          yes={words.withdraw}
          no={words.cancel}
          isBusy={isBusy}
          onYes={() => void run({ is: 'withdraw', agreement: agreement.id }).then(() => setAsked(false))}
          onNo={() => setAsked(false)}
        />
      )}
      <RefusalLine refusal={refused} />
    </>
  )
}
