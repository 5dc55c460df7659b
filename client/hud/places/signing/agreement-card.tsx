// One memorandum on the table: between whom, how far it is, its text for who may read it, and what is to be done next.
import type { Agreement } from '../../../../shared/lab/signing/signing-state.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { DraftPart } from './draft-part.tsx'
import { FrozenPart } from './frozen-part.tsx'
import { SignedPart } from './signed-part.tsx'
import { useSigning } from './signing-context.ts'

export function AgreementCard({ agreement }: { readonly agreement: Agreement }) {
  const { words } = useSigning()
  const nameOf = useDelegationName()
  const own = useView(({ me }) => me.delegation)
  const { id, title, parties, phase } = agreement
  const isParty = own !== null && parties.includes(own)
  return (
    <article className={`agreement is-${phase}`} aria-labelledby={`agreement-${id}`}>
      <h4 id={`agreement-${id}`}>
        <bdi>{title ?? words.erased}</bdi>
        <span className="tag">{words.phases[phase]}</span>
      </h4>
      <p className="agreement-parties">{words.between({ parties: parties.map(nameOf) })}</p>
      {phase === 'drafting' && isParty && <DraftPart agreement={agreement} />}
      {phase === 'frozen' && isParty && <FrozenPart agreement={agreement} party={own} />}
      {phase === 'signed' && <SignedPart agreement={agreement} />}
      {(phase === 'drafting' || phase === 'frozen') && !isParty && <p className="hint">{words.notYours}</p>}
    </article>
  )
}
