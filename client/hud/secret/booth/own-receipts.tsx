// The receipts of secret ballots cast in this browser, for looking them up also long after the vote.
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { useBoothState } from './booth.ts'
import { SecretReceiptCard } from './secret-receipt.tsx'
import '../../../styles/booth.css'

/** `v12` is the twelfth. */
const numberOf = (vote: string): number => Number(vote.replace(/\D/g, ''))

export function OwnReceipts() {
  const { booth: words } = useWords()
  const receipts = useBoothState((state) => state.receipts)
  const standing = useBoothState((state) => state.standing?.tracker)
  const open = useView(({ chapters }) => chapters.vote?.id)
  // the one that stands is shown with the vote itself
  const others = receipts.filter(({ tracker, vote }) => tracker !== standing || vote !== open)
  if (others.length === 0) return null
  return (
    <details className="own-receipts">
      <summary>{words.receipts({ count: others.length })}</summary>
      <ul>
        {others.toReversed().map((receipt) => (
          <li key={receipt.tracker}>
            <h4>{words.receiptOf({ number: numberOf(receipt.vote) })}</h4>
            <SecretReceiptCard receipt={receipt} />
          </li>
        ))}
      </ul>
    </details>
  )
}
