// A ballot of before, of which it is not known whether it was recorded: sent again as it is, or let go.
import { useWords } from '../../../i18n/use-words.ts'
import { useBooth, useBoothState } from './booth.ts'

export function PendingBallotCard() {
  const { booth: words } = useWords()
  const booth = useBooth()
  const tracker = useBoothState(({ pending }) => pending?.tracker)
  const isSending = useBoothState(({ stage }) => stage.is === 'sending')
  if (tracker === undefined || isSending) return null
  return (
    <div className="note pending-ballot">
      <p>
        <strong>{words.pending}</strong>
      </p>
      <p>{words.pendingText}</p>
      <p>
        <span>{words.tracker}</span> <code dir="ltr">{tracker}</code>
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => void booth.castAgain()}>
          {words.sendAgain}
        </button>
        <button type="button" onClick={booth.letGo}>
          {words.letGo}
        </button>
      </div>
    </div>
  )
}
