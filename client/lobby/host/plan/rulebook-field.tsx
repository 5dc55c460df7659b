// Which rules of procedure the session follows.
import { HOST_RULEBOOKS } from '../../../../shared/procedure/rulebooks/host-rulebooks.ts'
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { DEFAULT_RULEBOOK, isOffered } from './session-of.ts'

interface RulebookFieldProps {
  readonly plan: SittingPlan
  readonly change: (change: Partial<SittingPlan>) => void
}

export function RulebookField({ plan, change }: RulebookFieldProps) {
  const { common, host } = useHostWords()
  const chosen = isOffered(plan.rulebook) ? plan.rulebook : DEFAULT_RULEBOOK
  return (
    <div className="field">
      <label htmlFor="rulebook">{host.rulebookLabel}</label>
      <select id="rulebook" value={chosen} onChange={(event) => change({ rulebook: event.target.value })}>
        {HOST_RULEBOOKS.map((id) => (
          <option key={id} value={id}>
            {common.rulebooks[id]}
          </option>
        ))}
      </select>
      {chosen !== plan.rulebook && <p className="hint">{host.rulebookMissing}</p>}
    </div>
  )
}
