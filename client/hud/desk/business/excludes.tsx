// Which other amendments fall when this one is adopted, as the chair says before the vote.
import type { AmendmentId } from '../../../../shared/ids.ts'
import type { Amendment } from '../../../../shared/procedure/proposals/proposals-state.ts'
import { useLanguage, useWords } from '../../../i18n/use-words.ts'

interface ExcludesProps {
  readonly name: string
  readonly others: readonly Amendment[]
  readonly chosen: readonly AmendmentId[]
  readonly nameOf: (amendment: Amendment) => string
  readonly onChoose: (fallen: readonly AmendmentId[]) => void
}

export function Excludes({ name, others, chosen, nameOf, onChoose }: ExcludesProps) {
  const { chair } = useWords()
  const { format } = useLanguage()
  if (others.length === 0) return null
  const toggle = (id: AmendmentId) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <details className="desk-more">
      <summary>
        {chair.proposals.excludesShort}
        {chosen.length > 0 && <span className="tag strong">{format.number(chosen.length)}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{chair.proposals.excludes({ name })}</legend>
        {others.map((other) => (
          <label key={other.id} className="choice">
            <input type="checkbox" checked={chosen.includes(other.id)} onChange={() => toggle(other.id)} />
            {nameOf(other)}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
