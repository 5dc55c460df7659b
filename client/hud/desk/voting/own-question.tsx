// A question of the chair's own: its words, how it is voted on, and what decides it.
import { useId, useState } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { useRulebook } from '../../law/use-rulebook.ts'
import { useDecisionNames } from '../parts/decision-name.tsx'
import { DeskForm } from '../parts/desk-form.tsx'
import { MethodChoice, useMethod } from '../parts/method-choice.tsx'

export function OwnQuestion() {
  const { chair } = useWords()
  const { decisions, procedure } = useRulebook()
  const [question, setQuestion] = useDraft('desk.question')
  const [method, setMethod] = useMethod()
  const [decision, setDecision] = useState(procedure.question)
  const id = useId()
  return (
    <section className="desk-part" aria-labelledby={`${id}-h`}>
      <h4 id={`${id}-h`}>{chair.ballots.own}</h4>
      <DeskForm
        act="vote.open"
        ask={{ question, method, decision, again: null }}
        label={chair.ballots.put}
        isReady={question.trim() !== ''}
        onDone={() => setQuestion('')}
      >
        {(field) => (
          <>
            <div className="field">
              <label htmlFor={`${id}-q`}>{chair.ballots.question}</label>
              <textarea
                id={`${id}-q`}
                value={question}
                onChange={(event) => setQuestion(event.target.value)}
                dir="auto"
                rows={2}
                maxLength={300}
                aria-invalid={field === 'question'}
              />
            </div>
            <MethodChoice chosen={method} onChoose={setMethod} />
            {Object.keys(decisions).length > 1 && <DecisionChoice chosen={decision} onChoose={setDecision} />}
          </>
        )}
      </DeskForm>
    </section>
  )
}

interface DecisionChoiceProps {
  readonly chosen: string
  readonly onChoose: (decision: string) => void
}

function DecisionChoice({ chosen, onChoose }: DecisionChoiceProps) {
  const { chair } = useWords()
  const { decisions } = useRulebook()
  const nameOf = useDecisionNames()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{chair.ballots.decision}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {Object.keys(decisions).map((decision) => (
          <option key={decision} value={decision}>
            {nameOf(decision)}
          </option>
        ))}
      </select>
    </div>
  )
}
