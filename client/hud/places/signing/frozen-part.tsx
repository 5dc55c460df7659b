// A frozen text: what it says, who has agreed on it, and signing it once all parties have.
import { useState } from 'react'
import type { DelegationId } from '../../../../shared/ids.ts'
import { signStatement } from '../../../../shared/journal/agreement/terms.ts'
import {
  type Agreement,
  hasAgreed,
  hasSigned,
  mayBeSigned,
} from '../../../../shared/lab/signing/signing-state.ts'
import { ConfirmDialog } from '../../confirm-dialog.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { PartyList } from './party-list.tsx'
import { useSigning, useSigningAct } from './signing-context.ts'
import { WithdrawButton } from './withdraw-button.tsx'

interface FrozenPartProps {
  readonly agreement: Agreement
  readonly party: DelegationId
}

export function FrozenPart({ agreement, party }: FrozenPartProps) {
  const { words, own } = useSigning()
  const isHead = useView(({ me }) => me.isHead)
  const { isBusy, refused, run } = useSigningAct()
  const { id, frozen, signatures } = agreement
  if (frozen === null) return null
  const ask = (is: 'agree' | 'reopen') =>
    run(is === 'agree' ? { is, agreement: id, hash: frozen.hash } : { is, agreement: id })
  return (
    <>
      <p className="agreement-text" dir="auto">
        {own?.texts[id] ?? words.erased}
      </p>
      <p className="agreement-hash">
        {words.hash} <code dir="ltr">{frozen.hash}</code>
      </p>
      <PartyList agreement={agreement} />
      {isHead ? (
        <div className="button-row">
          {!hasAgreed(agreement, party) && (
            <button
              type="button"
              className="primary"
              aria-disabled={isBusy}
              onClick={() => void ask('agree')}
            >
              {words.agree}
            </button>
          )}
          {mayBeSigned(agreement) && !hasSigned(agreement, party) && (
            <SignButton agreement={agreement} party={party} />
          )}
          {signatures.length === 0 && (
            <button type="button" aria-disabled={isBusy} onClick={() => void ask('reopen')}>
              {words.reopen}
            </button>
          )}
          <WithdrawButton agreement={agreement} />
        </div>
      ) : (
        <p className="hint">{words.headOnly}</p>
      )}
      <RefusalLine refusal={refused} />
    </>
  )
}

/** What two people read to each other of a hash. */
const SHORT = 16

function SignButton({ agreement, party }: FrozenPartProps) {
  const { words, key } = useSigning()
  const { isBusy, refused, run } = useSigningAct()
  const [isAsked, setAsked] = useState(false)
  const { id, title, frozen } = agreement
  if (key === null || frozen === null) return <p className="hint">{words.keyNone}</p>
  const sign = async () => {
    const { hash } = frozen
    const statement = { agreement: id, hash, delegation: party, key: key.key }
    await run({
      is: 'sign',
      agreement: id,
      hash,
      key: key.key,
      signature: signStatement(statement, key.secret),
    })
    setAsked(false)
  }
  return (
    <>
      <button type="button" className="primary" onClick={() => setAsked(true)}>
        {words.sign}
      </button>
      {isAsked && (
        <ConfirmDialog
          heading={words.signAsk}
          text={words.signText({ title: title ?? '', hash: frozen.hash.slice(0, SHORT) })}
          yes={words.sign}
          no={words.cancel}
          isBusy={isBusy}
          onYes={() => void sign()}
          onNo={() => setAsked(false)}
        />
      )}
      <RefusalLine refusal={refused} />
    </>
  )
}
