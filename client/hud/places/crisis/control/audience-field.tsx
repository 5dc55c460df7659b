// For whom a briefing is: roles, and delegations of this sitting.
import { useId } from 'react'
import type { Audience } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { ROLES } from '../../../../../shared/procedure/roles/roles.ts'
import { DelegationName } from '../../../names.tsx'
import { useView } from '../../../sitting-context.ts'
import { useCrisis } from '../crisis-context.ts'

export const NOBODY: Audience = { delegations: [], roles: [] }

const toggled = <Name,>(list: readonly Name[], name: Name): readonly Name[] =>
  list.includes(name) ? list.filter((each) => each !== name) : [...list, name]

interface AudienceFieldProps {
  readonly to: Audience
  readonly onChange: (to: Audience) => void
}

export function AudienceField({ to, onChange }: AudienceFieldProps) {
  const { words } = useCrisis()
  const delegations = useView((view) => view.delegations)
  const id = useId()
  return (
    <fieldset className="check-list" aria-describedby={`${id}-d`}>
      <legend>{words.control.to}</legend>
      <div className="check-roles">
        {ROLES.map((role) => (
          <label key={role} className="choice">
            <input
              type="checkbox"
              checked={to.roles.includes(role)}
              onChange={() => onChange({ ...to, roles: toggled(to.roles, role) })}
            />
            {words.roles[role]}
          </label>
        ))}
      </div>
      <p id={`${id}-d`} className="label">
        {words.control.delegations}
      </p>
      <ul className="check-delegations">
        {[...delegations.keys()].map((delegation) => (
          <li key={delegation}>
            <label className="choice">
              <input
                type="checkbox"
                checked={to.delegations.includes(delegation)}
                onChange={() => onChange({ ...to, delegations: toggled(to.delegations, delegation) })}
              />
              <DelegationName id={delegation} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
