// That a ballot of one's delegation stands in the open vote, with its receipt: whoever of the delegation cast it.
import { useWords } from '../../../i18n/use-words.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useBoothState, useIsMine } from './booth.ts'
import { SecretReceiptCard } from './secret-receipt.tsx'

export function StandingSecret() {
  const { booth: words, vote } = useWords()
  const nameOf = useDelegationName()
  const receipt = useBoothState((state) => state.standing)
  const isMine = useIsMine()
  const isInBooth = useView(({ me }) => me.isInBooth)
  const isOpen = useView(({ chapters }) => chapters.vote?.secret?.endedAt === null)
  // who has just cast it has it before them
  if (receipt === null || (isMine && isInBooth)) return null
  return (
    <div className="standing-ballot">
      <p className="stands">{words.stands({ name: nameOf(receipt.delegation) })}</p>
      {isOpen && <p className="hint">{words.standsText}</p>}
      <details>
        <summary>{vote.receipt}</summary>
        <SecretReceiptCard key={receipt.tracker} receipt={receipt} />
      </details>
    </div>
  )
}
