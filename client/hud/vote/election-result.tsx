// The votes of each candidate, what was needed, and who is elected.
import type { Outcome } from '../../../shared/procedure/majority/majority.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useCandidateName } from './choice-mark.tsx'

export function ElectionResult({ outcome: { limbs, elected = [], rule } }: { readonly outcome: Outcome }) {
  const { ways, rules } = useWords()
  const { election } = ways
  const { format } = useLanguage()
  const nameOf = useCandidateName()
  const rows = limbs.flatMap((limb) => ('candidate' in limb ? [limb] : []))
  return (
    <section className="reason">
      <table>
        <caption>{election.needed({ need: rows[0]?.need ?? 0 })}</caption>
        <thead>
          <tr>
            <th scope="col">{election.candidate}</th>
            <th scope="col">{election.votes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ candidate, have }) => (
            <tr key={candidate}>
              <th scope="row">
                <bdi>{nameOf(candidate)}</bdi>{' '}
                {elected.includes(candidate) && <span className="tag strong">{election.electedMark}</span>}
              </th>
              <td>{format.number(have)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="fine">
        <span>{rules.rule({ rule })}</span>
      </p>
    </section>
  )
}
