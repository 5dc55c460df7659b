// Which delegations take part: states from the list, and whatever the host lists beside them.
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { ListField } from './list-field.tsx'
import { countOf } from './session-of.ts'
import { StatePicker } from './state-picker.tsx'

interface DelegationsFieldProps {
  readonly plan: SittingPlan
  readonly change: (change: Partial<SittingPlan>) => void
}

export function DelegationsField({ plan, change }: DelegationsFieldProps) {
  const { host } = useHostWords()
  return (
    <fieldset className="field" id="delegations" tabIndex={-1}>
      <legend>{host.delegationsLegend}</legend>
      <p role="status" className="count">
        {host.chosen({ count: countOf(plan) })}
      </p>
      <StatePicker chosen={new Set(plan.states)} onChosen={(chosen) => change({ states: [...chosen] })} />
      <ListField plan={plan} onList={(list) => change({ list })} />
    </fieldset>
  )
}
