// The receipt of a secret ballot: copied, saved, shown as a code, and looked up on the public board at any time.
import { lazy, Suspense, useState } from 'react'
import type { SecretReceipt } from '../../../../shared/protocol/messages.ts'
import type { Found } from '../../../ballot/booth/look-up.ts'
import { CopyButton } from '../../../copy-button.tsx'
import { useLanguage, useWords } from '../../../i18n/use-words.ts'
import { saveFile } from '../../../save-file.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useBooth } from './booth.ts'

const QrCode = lazy(async () => ({
  default: (await import('../../../lobby/host/sheet/qr-code.tsx')).QrCode,
}))

const textOf = (receipt: SecretReceipt): string => JSON.stringify(receipt, null, 2)

export function SecretReceiptCard({ receipt }: { readonly receipt: SecretReceipt }) {
  const { booth: words } = useWords()
  const { format } = useLanguage()
  const { vote, tracker, seq } = receipt
  const save = () =>
    saveFile(`majlis-receipt-${vote}.json`, new Blob([textOf(receipt)], { type: 'application/json' }))
  return (
    <div className="receipt secret-receipt">
      <dl>
        <dt>{words.tracker}</dt>
        <dd>
          <code dir="ltr">{tracker}</code>
        </dd>
        <dt>{words.entry}</dt>
        <dd>{format.number(seq)}</dd>
      </dl>
      <p className="hint">{words.receiptText}</p>
      <LookUp receipt={receipt} />
      <div className="button-row small">
        <CopyButton text={() => textOf(receipt)} label={words.copy} />
        <button type="button" onClick={save}>
          {words.save}
        </button>
      </div>
      <Code text={tracker} />
    </div>
  )
}

function LookUp({ receipt }: { readonly receipt: SecretReceipt }) {
  const { booth: words } = useWords()
  const booth = useBooth()
  const [found, setFound] = useState<Found | 'looking' | null>(null)
  const look = async () => {
    setFound('looking')
    setFound(await booth.lookUp(receipt))
  }
  return (
    <div className="look-up">
      <button type="button" aria-disabled={found === 'looking'} onClick={() => void look()}>
        {words.lookUp}
      </button>
      <p
        role="status"
        className={found !== null && found !== 'looking' && found.is === 'there' ? 'is-found' : ''}
      >
        {found === 'looking' && words.looking}
        {found !== null && found !== 'looking' && found.is === 'there' && (
          <>
            <span>{words.found({ number: found.seq, count: found.ballots })}</span>{' '}
            <span>{found.isLast ? words.counts : words.replaced}</span>
          </>
        )}
      </p>
      {found !== null && found !== 'looking' && <Trouble found={found} />}
    </div>
  )
}

function Trouble({ found }: { readonly found: Found }) {
  const { booth: words } = useWords()
  if (found.is === 'there') return null
  if (found.is === 'refused') return <RefusalLine refusal={found.refusal} />
  return (
    <p role="alert" className="error">
      {found.is === 'missing' ? words.missing : words.broken}
    </p>
  )
}

function Code({ text }: { readonly text: string }) {
  const { booth: words, common } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.code}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">{common.loading}</p>}>
          <QrCode text={text} label={words.code} />
        </Suspense>
      )}
    </details>
  )
}
