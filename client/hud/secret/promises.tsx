// What a secret ballot promises, and what it does not: folded, but for what must not be overlooked (SB3, SB17).
import type { OfficeView } from '../../../shared/procedure/secret/secret-view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import '../../styles/secrecy.css'

/** `office`: as it is, or as it is being set up; left out: the one there is. */
export function PromisesOfSecrecy({
  office,
}: {
  readonly office?: Pick<OfficeView, 'trustees' | 'threshold'>
}) {
  const { secrecy } = useWords()
  const standing = useView(({ chapters }) => chapters.secret.office)
  const isAmongFew = useView(({ chapters }) => chapters.vote?.secret?.isAmongFew ?? false)
  const shown = office ?? standing
  return (
    <div className="secrecy">
      {isAmongFew && <p className="warning">{secrecy.amongFew}</p>}
      {shown && <Opening office={shown} />}
      <details>
        <summary>{secrecy.heading}</summary>
        <h4>{secrecy.promised}</h4>
        <Sentences of={secrecy.promises} />
        <h4>{secrecy.notPromised}</h4>
        <Sentences of={secrecy.limits} />
      </details>
    </div>
  )
}

/** Who can open the ballots. */
function Opening({ office }: { readonly office: Pick<OfficeView, 'trustees' | 'threshold'> }) {
  const { secrecy } = useWords()
  const count = office.trustees.length
  if (count === 0) return <p className="warning">{secrecy.restsOnServer}</p>
  const need = office.threshold ?? count
  return <p className="hint">{secrecy.restsOnPeople({ need, count })}</p>
}

const Sentences = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
