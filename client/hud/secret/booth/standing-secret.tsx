// That a ballot of one's delegation stands in the open vote, with its receipt: whoever of the delegation cast it.
import { useWords } from '../../../i18n/use-words.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useBoothState } from './booth.ts'
import { SecretReceiptCard } from './secret-receipt.tsx'

export function StandingSecret() {
  const { booth: words } = useWords()
  const nameOf = useDelegationName()
  const receipt = useBoothState((state) => state.standing)
  const isMine = useBoothState(({ receipts, standing }) =>
    receipts.some(({ tracker }) => tracker === standing?.tracker),
  )
  const isOpen = useView(({ chapters }) => chapters.vote?.secret?.endedAt === null)
  return (
    <>
      <p role="status" className="ballot-progress recorded">
        {receipt !== null && isMine ? words.castNow : ''}
      </p>
      {receipt !== null && (
        <div className="standing-ballot">
          <p className="stands">{words.stands({ name: nameOf(receipt.delegation) })}</p>
          {isOpen && <p className="hint">{words.standsText}</p>}
          <SecretReceiptCard receipt={receipt} />
        </div>
      )}
    </>
  )
}
