// Whether the desk may record the sitting: said by the host when it is made, and never behind closed doors.
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'

interface RecordingChoiceProps {
  readonly plan: Pick<SittingPlan, 'closed' | 'recorded'>
  readonly change: (changes: Pick<SittingPlan, 'recorded'>) => void
}

export function RecordingChoice({ plan, change }: RecordingChoiceProps) {
  const { host } = useHostWords()
  const isClosed = plan.closed ?? false
  return (
    <fieldset className="field">
      <legend>{host.recordedLegend}</legend>
      <label className="choice tall">
        <input
          type="checkbox"
          checked={!isClosed && (plan.recorded ?? false)}
          disabled={isClosed}
          onChange={(event) => change({ recorded: event.target.checked })}
        />
        <span>
          <strong>{host.recorded}</strong>
          <span className="hint">{host.recordedHint}</span>
        </span>
      </label>
    </fieldset>
  )
}
