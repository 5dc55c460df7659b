// A further badge: another chair, the secretary, an observer, more people of a delegation.
import { type FormEvent, useState } from 'react'
import type { DelegationId } from '../../../../shared/ids.ts'
import type { DelegationNames, HostedDetail, NewBadge } from '../../../../shared/protocol/host-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { LimitFields } from './limit-fields.tsx'
import { limitsFrom } from './limits-from.ts'
import type { Act } from './session-page.tsx'
import type { SessionInHand } from './use-session.ts'

const ROLES = ['chair', 'secretary', 'observer', 'delegate'] as const

interface AddBadgeProps {
  readonly detail: HostedDetail
  readonly inHand: SessionInHand
  readonly act: Act
}

export function AddBadge({ detail, inHand, act }: AddBadgeProps) {
  const { badges, common, links } = useHostWords()
  const { language } = useLanguage()
  const delegations = delegationsIn(detail)
  const [role, setRole] = useState<NewBadge['role']>('secretary')
  const [delegation, setDelegation] = useState<DelegationId | null>(delegations[0]?.id ?? null)
  const [label, setLabel] = useState('')
  const [end, setEnd] = useState('')
  const [uses, setUses] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const limits = limitsFrom(end, uses, Date.now())
    setWrong(limits === null)
    if (isBusy || limits === null) return
    setBusy(true)
    const of = role === 'delegate' ? delegation : null
    const holder = delegations.find(({ id }) => id === of)?.[language] ?? common.roles[role]
    const isDone = await act(
      inHand.add({ role, delegation: of, label: label.trim(), ...limits }),
      badges.added({ name: label.trim() || holder }),
    )
    setBusy(false)
    if (isDone) setLabel('')
  }
  return (
    <section className="sheet" aria-labelledby="add-badge">
      <h2 id="add-badge">{badges.addHeading}</h2>
      <p className="hint">{badges.addText}</p>
      <form className="add-badge" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor="add-role">{badges.addRole}</label>
          <select
            id="add-role"
            value={role}
            onChange={(event) => setRole(event.target.value as NewBadge['role'])}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {common.roles[each]}
              </option>
            ))}
          </select>
        </div>
        {role === 'delegate' && (
          <div className="field">
            <label htmlFor="add-delegation">{badges.addDelegation}</label>
            <select
              id="add-delegation"
              value={delegation ?? ''}
              onChange={(event) => setDelegation(event.target.value as DelegationId)}
            >
              {delegations.map((each) => (
                <option key={each.id} value={each.id}>
                  {each[language]}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="add-label">{badges.addLabel}</label>
          <input
            id="add-label"
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            dir="auto"
            autoComplete="off"
            maxLength={120}
          />
        </div>
        <LimitFields
          id="add"
          end={end}
          uses={uses}
          usesLabel={links.usesOne}
          usesHint={links.usesOneHint}
          isWrong={isWrong}
          onEnd={setEnd}
          onUses={setUses}
        />
        <button type="submit" aria-disabled={isBusy}>
          {badges.add}
        </button>
      </form>
    </section>
  )
}

/** Every delegation has a badge of its own. */
const delegationsIn = ({ badges }: HostedDetail): readonly DelegationNames[] => [
  ...new Map(badges.flatMap(({ delegation }) => (delegation ? [[delegation.id, delegation]] : []))).values(),
]
