// Drawing a lot: the desk adds chance of its own, made in this browser at that moment.
import type { LotId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useMay } from '../../law/use-may.ts'
import { Why } from '../../law/why.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'

/** 128 bits */
const NONCE_BYTES = 16
/** for asking the law beforehand, which does not look at what is in it */
const ANY_NONCE = '0'.repeat(NONCE_BYTES * 2)

export function DrawLot({ lot: id }: { readonly lot: LotId }) {
  const { chair } = useWords()
  const lot = useView(({ chapters }) => chapters.lots.find((each) => each.id === id))
  const why = useMay('lot.draw', { lot: id, nonce: ANY_NONCE })
  const { ask, isBusy, refused } = useAsk()
  if (lot === undefined) return null
  return (
    <div className="draw-lot">
      <button
        type="button"
        className="primary"
        aria-disabled={isBusy || why !== null}
        onClick={() => !isBusy && void ask('lot.draw', { lot: id, nonce: newNonce() })}
      >
        {chair.ballots.draw}
      </button>
      <p className="hint">{chair.ballots.contributed({ count: lot.contributed })}</p>
      {why !== null && refused === null && <Why refusal={why} />}
      <RefusalLine refusal={refused} />
    </div>
  )
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
