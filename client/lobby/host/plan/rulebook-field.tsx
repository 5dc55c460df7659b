// Which rules of procedure the session follows: those of a body, or the host's own.
import { HOST_RULEBOOKS } from '../../../../shared/procedure/rulebooks/host-rulebooks.ts'
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { OwnRulebookField } from './own-rulebook-field.tsx'
import { rulebookIdOf } from './session-of.ts'

interface RulebookFieldProps {
  readonly plan: SittingPlan
  readonly change: (change: Partial<SittingPlan>) => void
}

export function RulebookField({ plan, change }: RulebookFieldProps) {
  const { common, host } = useHostWords()
  const chosen = rulebookIdOf(plan)
  return (
    <>
      <div className="field">
        <label htmlFor="rulebook">{host.rulebookLabel}</label>
        <select
          id="rulebook"
          value={chosen}
          onChange={(event) => change({ rulebook: event.target.value })}
          aria-describedby="rulebook-hint"
        >
          {HOST_RULEBOOKS.map((id) => (
            <option key={id} value={id}>
              {common.rulebooks[id]}
            </option>
          ))}
        </select>
        <p id="rulebook-hint" className="hint">
          {host.rulebookHints[chosen]}
        </p>
      </div>
      {chosen === 'own' && (
        <OwnRulebookField text={plan.ownRulebook} onText={(ownRulebook) => change({ ownRulebook })} />
      )}
    </>
  )
}
