// A lot: promised, mixed with everybody's chance, drawn, and checkable by anyone.
import { useState } from 'react'
import type { LotId } from '../../../shared/ids.ts'
import type { LotView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActButton } from '../law/act-button.tsx'
import { useView } from '../sitting-context.ts'

/** 128 bits from the browser, in hex */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function Lot({ id }: { readonly id: LotId }) {
  const lot = useView(({ chapters }) => chapters.lots.find((each) => each.id === id))
  if (!lot) return null
  return lot.drawn === null ? <Promised lot={lot} /> : <Drawn lot={lot} place={lot.drawn + 1} />
}

function Promised({ lot: { id, purpose, contributed } }: { readonly lot: LotView }) {
  const { lot } = useWords().ways
  const isOfSitting = useView(({ me }) => me.role !== 'visitor')
  const [nonce] = useState(newNonce)
  const [hasAdded, setAdded] = useState(false)
  return (
    <section className="lot" aria-labelledby={`lot-${id}`}>
      <h3 id={`lot-${id}`}>{lot.heading}</h3>
      <p className="lot-purpose">{purpose.of === 'roll-call' ? lot.forRoll : lot.forElection}</p>
      <p className="hint">{lot.text}</p>
      <p className="fine">
        <span>{lot.contributed({ count: contributed })}</span>
        <span>{lot.waits}</span>
      </p>
      {isOfSitting &&
        (hasAdded ? (
          <p role="status" className="note">
            {lot.added}
          </p>
        ) : (
          <ActButton act="lot.contribute" ask={{ lot: id, nonce }} onDone={() => setAdded(true)}>
            {lot.add}
          </ActButton>
        ))}
    </section>
  )
}

interface DrawnProps {
  readonly lot: LotView
  /** counted from 1 */
  readonly place: number
}

function Drawn({ lot: { of, seed, contributed }, place }: DrawnProps) {
  const { lot } = useWords().ways
  return (
    <details className="lot-drawn">
      <summary>{lot.drawn({ place, number: of })}</summary>
      <p className="hint">{lot.checkText}</p>
      <p className="fine">
        <span>{lot.contributed({ count: contributed })}</span>
      </p>
      <p className="seed">
        {lot.seed} <code dir="ltr">{seed}</code>
      </p>
    </details>
  )
}
