// In the booth, after casting: the receipt, and that one may vote again.
import { useEffect, useRef } from 'react'
import type { SecretReceipt } from '../../../../shared/protocol/messages.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { SecretReceiptCard } from './secret-receipt.tsx'

interface RecordedBallotProps {
  readonly receipt: SecretReceipt
  readonly onAgain: () => void
}

export function RecordedBallot({ receipt, onAgain }: RecordedBallotProps) {
  const { booth: words } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // the button that was pressed is gone
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="recorded-ballot">
      <h4 ref={heading} tabIndex={-1}>
        {words.castNow}
      </h4>
      <SecretReceiptCard receipt={receipt} />
      <p className="hint">{words.standsText}</p>
      <button type="button" onClick={onAgain}>
        {words.voteAgain}
      </button>
    </div>
  )
}
