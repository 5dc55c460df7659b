// The parties of a memorandum: who has agreed, who has signed, when and with which key.
import type { DelegationId } from '../../../../shared/ids.ts'
import { spokenKey } from '../../../../shared/journal/agreement/terms.ts'
import { type Agreement, hasAgreed } from '../../../../shared/lab/signing/signing-state.ts'
import { DelegationFlag } from '../../delegation-flag.tsx'
import { DelegationName } from '../../names.tsx'
import { useSigning } from './signing-context.ts'

export function PartyList({ agreement }: { readonly agreement: Agreement }) {
  return (
    <ul className="agreement-signers">
      {agreement.parties.map((party) => (
        <li key={party}>
          <DelegationFlag id={party} />
          <DelegationName id={party} />
          <PartyStanding agreement={agreement} party={party} />
        </li>
      ))}
    </ul>
  )
}

function PartyStanding({
  agreement,
  party,
}: {
  readonly agreement: Agreement
  readonly party: DelegationId
}) {
  const { words } = useSigning()
  const signature = agreement.signatures.find(({ delegation }) => delegation === party)
  if (signature)
    return (
      <span className="agreement-signature">
        {words.signedAt({ at: signature.at })}
        {signature.name !== null && ` ${words.signedBy({ name: signature.name })}`}
        <code dir="ltr">{words.keyIs({ key: spokenKey(signature.key) })}</code>
      </span>
    )
  const has = hasAgreed(agreement, party)
  return <span className={has ? 'has-agreed' : 'hint'}>{has ? words.agreed : words.notAgreed}</span>
}
