// A trustee's part after a secret vote: the board is verified, then its tally decrypted; waits for the trustee's word.
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import type { Opening } from '../opening.ts'
import { useTrustee, useTrusteeWork } from '../works.ts'
import { KeyState } from './key-state.tsx'

export function OpenCount({ opening }: { readonly opening: Opening }) {
  const { office } = useWords().chair
  const me = useView((view) => view.me.id)
  const isDone = opening.trustees.some(({ person, hasDecrypted }) => person === me && hasDecrypted)
  const isWanted = opening.isTallied && opening.missing > 0
  if (isDone) return <p>{office.decrypted}</p>
  if (!opening.isTallied) return <p>{office.counting}</p>
  return isWanted ? <Decrypt /> : <p>{office.closing}</p>
}

function Decrypt() {
  const { office } = useWords().chair
  const { decrypt } = useTrusteeWork()
  const hasKey = useTrustee((state) => state.key !== null)
  const isBusy = useTrustee((state) => state.doing !== null)
  return (
    <>
      <p>
        <strong>{office.openCount}</strong>
      </p>
      <p className="hint">{office.openText}</p>
      {hasKey ? (
        <div className="button-row">
          <button type="button" className="primary" aria-disabled={isBusy} onClick={() => void decrypt()}>
            {office.decrypt}
          </button>
        </div>
      ) : (
        <KeyState />
      )}
    </>
  )
}
