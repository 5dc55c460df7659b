// Which delegations take part: states from the list, and whatever the host lists beside them.
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { ListField } from './list-field.tsx'
import { UnfitText } from './problem-text.tsx'
import { countOf } from './session-of.ts'
import { StatePicker } from './state-picker.tsx'

interface DelegationsFieldProps {
  readonly plan: SittingPlan
  readonly change: (change: Partial<SittingPlan>) => void
}

export function DelegationsField({ plan, change }: DelegationsFieldProps) {
  const { host } = useHostWords()
  const count = countOf(plan)
  return (
    <fieldset className="field" id="delegations" tabIndex={-1}>
      <legend>{host.delegationsLegend}</legend>
      <p role="status" className="count">
        {host.chosen({ count })}
      </p>
      {count > 0 && (
        <p className="hint">
          <UnfitText plan={plan} />
        </p>
      )}
      <StatePicker chosen={new Set(plan.states)} onChosen={(chosen) => change({ states: [...chosen] })} />
      <ListField plan={plan} onList={(list) => change({ list })} />
    </fieldset>
  )
}
