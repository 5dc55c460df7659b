// Answering the roll for one's delegation, where the rules call it.
import type { DelegationId } from '../../../shared/ids.ts'
import type { Presence } from '../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActButton } from '../law/act-button.tsx'
import { useRulebook } from '../law/use-rulebook.ts'
import { useView } from '../sitting-context.ts'

export function OwnPresence({ delegation }: { readonly delegation: DelegationId }) {
  const { acts, rules } = useWords()
  const { isInformal, presence: known } = useRulebook().procedure
  const presence = useView(({ delegations }) => delegations.get(delegation)?.presence ?? 'absent')
  if (isInformal) return null
  return (
    <section className="block own-presence" aria-labelledby="own-presence">
      <h3 id="own-presence">{acts.roll}</h3>
      <p className={presence === 'absent' ? 'note' : ''}>
        {acts.youAre({ presence: rules.presences[presence] })}
      </p>
      <fieldset className="button-row small">
        <legend className="visually-hidden">{acts.answer}</legend>
        {known
          .filter((each) => each !== presence)
          .map((each) => (
            <Answer key={each} delegation={delegation} presence={each} isFirst={presence === 'absent'} />
          ))}
      </fieldset>
      {known.includes('present-and-voting') && <p className="hint">{acts.voting}</p>}
    </section>
  )
}

interface AnswerProps {
  readonly delegation: DelegationId
  readonly presence: Presence
  /** the roll has not been answered yet */
  readonly isFirst: boolean
}

function Answer({ delegation, presence, isFirst }: AnswerProps) {
  const { rules } = useWords()
  return (
    <ActButton
      act="presence.note"
      ask={{ delegation, presence }}
      className={isFirst && presence === 'present' ? 'primary' : ''}
    >
      {rules.presences[presence]}
    </ActButton>
  )
}
