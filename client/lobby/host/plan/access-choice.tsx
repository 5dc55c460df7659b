// Public or by invitation.
import { useHostWords } from '../../../i18n/use-words.ts'

interface AccessChoiceProps {
  readonly isPublic: boolean
  readonly onPublic: (isPublic: boolean) => void
}

export function AccessChoice({ isPublic, onPublic }: AccessChoiceProps) {
  const { host } = useHostWords()
  const choices = [
    { value: false, name: host.accessBadge, hint: host.accessBadgeHint },
    { value: true, name: host.accessPublic, hint: host.accessPublicHint },
  ]
  return (
    <fieldset className="field">
      <legend>{host.accessLegend}</legend>
      {choices.map(({ value, name, hint }) => (
        <label key={name} className="choice tall">
          <input type="radio" name="access" checked={value === isPublic} onChange={() => onPublic(value)} />
          <span>
            <strong>{name}</strong>
            <span className="hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
