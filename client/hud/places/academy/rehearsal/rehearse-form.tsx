// What is rehearsed, by which rules, as whom, and how fast.
import { type FormEvent, useId, useState } from 'react'
import { REHEARSED, type RehearsedRulebook } from '../../../../../shared/lab/academy/rehearsal/casting.ts'
import { TOPICS, type Topic } from '../../../../../shared/lab/academy/rehearsal/topics.ts'
import { useLanguage, useWords } from '../../../../i18n/use-words.ts'
import { RefusalLine } from '../../../refusal-line.tsx'
import { RangeField } from '../../../screen/range-field.tsx'
import { useAcademy } from '../academy-context.ts'
import { SelectField } from '../select-field.tsx'
import { membersFor } from './members-for.ts'
import { useRehearse } from './use-rehearse.ts'

interface RehearseFormProps {
  /** fixed by a course; left out: chosen here */
  readonly rulebook?: RehearsedRulebook
}

export function RehearseForm({ rulebook: fixed }: RehearseFormProps) {
  const { words } = useAcademy()
  const { common } = useWords()
  const { language } = useLanguage()
  const { isMaking, refused, rehearse } = useRehearse()
  const [rulebook, setRulebook] = useState<RehearsedRulebook>(fixed ?? 'general-assembly')
  const [role, setRole] = useState<'chair' | 'delegate'>('delegate')
  const [delegation, setDelegation] = useState('')
  const [topic, setTopic] = useState<Topic>('shared-water')
  const [pace, setPace] = useState(2)
  const members = membersFor(rulebook, language)
  const { rehearse: say } = words
  const name = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isThere = role === 'delegate' && members.some(({ id }) => id === delegation)
    void rehearse({ rulebook, role, topic, language, pace, ...(isThere && { delegation }) })
  }
  return (
    <form className="rehearse-form" onSubmit={submit}>
      {fixed === undefined && <p className="hint">{say.lead}</p>}
      {fixed === undefined && (
        <SelectField
          label={say.rulebook}
          value={rulebook}
          options={REHEARSED.map((id) => ({ id, name: common.rulebooks[id] ?? id }))}
          onChange={setRulebook}
        />
      )}
      <fieldset className="rehearse-role">
        <legend>{say.role}</legend>
        {(['delegate', 'chair'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={role === each} onChange={() => setRole(each)} />
            {say.roles[each]}
          </label>
        ))}
      </fieldset>
      {role === 'delegate' && (
        <SelectField
          label={say.delegation}
          value={members.some(({ id }) => id === delegation) ? delegation : ''}
          options={[{ id: '', name: say.byChance }, ...members]}
          onChange={setDelegation}
        />
      )}
      <SelectField
        label={say.topic}
        value={topic}
        options={TOPICS.map((id) => ({ id, name: say.topics[id] }))}
        onChange={setTopic}
      />
      <RangeField
        label={say.pace}
        least={1}
        most={10}
        step={1}
        value={pace}
        said={say.times}
        onChange={setPace}
      />
      <button type="submit" className="primary" aria-disabled={isMaking}>
        {isMaking ? say.making : say.begin}
      </button>
      <RefusalLine refusal={refused} />
    </form>
  )
}
