// How a question is voted on, out of what the rulebook knows and is ready; where somebody asked for more, that is said.
import { useId, useState } from 'react'
import { METHODS, type Method } from '../../../../shared/procedure/rulebooks/procedure.ts'
import { isReady } from '../../../../shared/procedure/secret/office.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useLaw } from '../../law/use-law.ts'
import { useRulebook } from '../../law/use-rulebook.ts'
import { useView } from '../../sitting-context.ts'
import { OfficeNeeded } from '../voting/office-needed.tsx'

interface MethodChoiceProps {
  readonly chosen: Method
  readonly onChoose: (method: Method) => void
}

export function MethodChoice({ chosen, onChoose }: MethodChoiceProps) {
  const { chair, rules } = useWords()
  const { methods } = useRulebook().procedure.voting
  const required = useView(({ chapters }) => chapters.votes.required)
  const isSecretReady = useLaw(isReady)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{chair.ballots.method}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as Method)}>
        {METHODS.filter(
          (method) => methods[method] !== undefined && (method !== 'secret' || isSecretReady),
        ).map((method) => (
          <option key={method} value={method}>
            {rules.methods[method]}
          </option>
        ))}
      </select>
      {methods.secret !== undefined && !isSecretReady && <OfficeNeeded />}
      {required !== null && (
        <p className="note">{chair.ballots.required({ name: rules.methods[required] })}</p>
      )}
    </div>
  )
}

/** What was chosen; until then what was asked for, or the usual way of voting under these rules. */
export function useMethod(): readonly [Method, (method: Method) => void] {
  const usual = useRulebook().procedure.voting.method
  const required = useView(({ chapters }) => chapters.votes.required)
  const [chosen, choose] = useState<Method | null>(null)
  return [chosen ?? required ?? usual, choose]
}
