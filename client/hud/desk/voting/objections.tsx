// Who objects to a decision without a vote.
import type { DelegationId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DelegationSign } from '../../delegation-sign.tsx'

export function Objections({ delegations }: { readonly delegations: readonly DelegationId[] }) {
  const { chair } = useWords()
  return (
    <section className="desk-part" aria-labelledby="desk-objections">
      <h4 id="desk-objections">{chair.ballots.consent}</h4>
      {delegations.length === 0 ? (
        <p className="empty">{chair.ballots.noConsent}</p>
      ) : (
        <ul className="desk-rows">
          {delegations.map((id) => (
            <li key={id}>
              <DelegationSign id={id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
