// Public, by invitation, or behind closed doors.
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'

interface AccessChoiceProps {
  readonly plan: Pick<SittingPlan, 'public' | 'closed'>
  readonly change: (changes: Pick<SittingPlan, 'public' | 'closed'>) => void
}

export function AccessChoice({ plan, change }: AccessChoiceProps) {
  const { host } = useHostWords()
  const choices = [
    { public: false, closed: false, name: host.accessBadge, hint: host.accessBadgeHint },
    { public: true, closed: false, name: host.accessPublic, hint: host.accessPublicHint },
    { public: false, closed: true, name: host.accessClosed, hint: host.accessClosedHint },
  ]
  return (
    <fieldset className="field">
      <legend>{host.accessLegend}</legend>
      {choices.map(({ name, hint, ...access }) => (
        <label key={name} className="choice tall">
          <input
            type="radio"
            name="access"
            checked={access.public === plan.public && access.closed === (plan.closed ?? false)}
            onChange={() => change(access)}
          />
          <span>
            <strong>{name}</strong>
            <span className="hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
