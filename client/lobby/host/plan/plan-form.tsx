// The form of a session that is prepared.
import type { FormEvent } from 'react'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { AccessChoice } from './access-choice.tsx'
import { DelegationsField } from './delegations-field.tsx'
import type { FirstPlan } from './first-plan.ts'
import { ProblemText } from './problem-text.tsx'
import { RecordingChoice } from './recording-choice.tsx'
import { RulebookField } from './rulebook-field.tsx'
import { type PlanInHand, usePlan } from './use-plan.ts'

export function PlanForm({ first }: { readonly first: FirstPlan }) {
  const { host } = useHostWords()
  const inHand = usePlan(first)
  const { plan, change, problem } = inHand
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void inHand.open()
  }
  return (
    <form className="sheet host-form" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor="title">{host.titleLabel}</label>
        <input
          id="title"
          value={plan.title}
          onChange={(event) => change({ title: event.target.value })}
          dir="auto"
          autoComplete="off"
          maxLength={400}
          required
          aria-invalid={problem === 'title'}
          aria-describedby="title-hint plan-problem"
        />
        <p id="title-hint" className="hint">
          {host.titleHint}
        </p>
      </div>
      <RulebookField plan={plan} change={change} />
      <DelegationsField plan={plan} change={change} />
      <AccessChoice plan={plan} change={change} />
      <RecordingChoice plan={plan} change={change} />
      <p id="plan-problem" role="alert" className="error">
        <ProblemText problem={problem} plan={plan} />
      </p>
      <Ways inHand={inHand} />
    </form>
  )
}

function Ways({ inHand: { isBusy, saved, save } }: { readonly inHand: PlanInHand }) {
  const { host } = useHostWords()
  const { format } = useLanguage()
  const said =
    saved === null
      ? ''
      : saved.kind === 'draft'
        ? host.draftSaved({ at: format.time(saved.savedAt) })
        : host.templateSaved
  return (
    <div className="plan-ways">
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {isBusy ? host.submitting : host.submit}
        </button>
        <button type="button" aria-disabled={isBusy} onClick={() => void save('draft')}>
          {host.saveDraft}
        </button>
        <button type="button" aria-disabled={isBusy} onClick={() => void save('template')}>
          {host.saveTemplate}
        </button>
      </div>
      <p role="status" className="waiting">
        {said}
      </p>
    </div>
  )
}
