// Silence procedures: those that run with their time, and starting one.
import { useId, useState } from 'react'
import type { ProposalId } from '../../../../shared/ids.ts'
import type { Silence } from '../../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useNow } from '../../clock/use-now.ts'
import { useSpanWords } from '../../clock/use-span-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { useRulebook } from '../../law/use-rulebook.ts'
import { useView } from '../../sitting-context.ts'
import { proposalWords } from '../../vote/subject-words.ts'
import { useQuestionWords } from '../../vote/use-subject-words.ts'
import { DeskForm } from '../parts/desk-form.tsx'
import { FigureField, figureOf } from '../parts/figure-field.tsx'

export function Silences() {
  const { chair } = useWords()
  const silences = useView(({ chapters }) => chapters.votes.silences)
  return (
    <>
      {silences.map((silence) => (
        <Running key={silence.id} silence={silence} />
      ))}
      <details className="desk-more">
        <summary>{chair.ballots.silence}</summary>
        <StartSilence />
      </details>
    </>
  )
}

function Running({ silence }: { readonly silence: Silence }) {
  const { chair } = useWords()
  const span = useSpanWords()
  const said = useQuestionWords()
  const left = Math.max(0, silence.deadlineAt - useNow())
  return (
    <section className="desk-part is-first" aria-label={chair.ballots.silence}>
      <h4>{chair.ballots.silence}</h4>
      <p dir="auto">{said(silence)}</p>
      <p role="timer">{span(left)}</p>
      <p className="fine">{chair.ballots.silenceEnds({ at: silence.deadlineAt })}</p>
    </section>
  )
}

function StartSilence() {
  const words = useWords()
  const { chair } = words
  const least = useRulebook().procedure.voting.silence?.hours ?? 1
  const chapters = useView((view) => view.chapters)
  const delegations = useView((view) => view.delegations)
  const before = chapters.proposals.proposals.filter(
    ({ phase, isVoting }) => phase === 'introduced' && !isVoting,
  )
  const [proposal, setProposal] = useState<ProposalId | null>(null)
  const [question, setQuestion] = useDraft('desk.silence')
  const [hours, setHours] = useState(String(least))
  const id = useId()
  return (
    <DeskForm
      act="silence.open"
      ask={{ proposal, question: proposal === null ? question : '', hours: figureOf(hours) ?? 0 }}
      label={chair.ballots.silenceDo}
      isReady={proposal !== null || question.trim() !== ''}
      onDone={() => setQuestion('')}
    >
      {(field) => (
        <>
          <p className="hint">{chair.ballots.silenceText}</p>
          {before.length > 0 && (
            <div className="field">
              <label htmlFor={`${id}-p`}>{chair.ballots.silenceWhat}</label>
              <select
                id={`${id}-p`}
                value={proposal ?? ''}
                onChange={({ target }) =>
                  setProposal(target.value === '' ? null : (target.value as ProposalId))
                }
              >
                <option value="">{chair.ballots.silenceOwn}</option>
                {before.map((each) => (
                  <option key={each.id} value={each.id}>
                    {proposalWords(each.id, { chapters, delegations }, words)}
                  </option>
                ))}
              </select>
            </div>
          )}
          {proposal === null && (
            <div className="field">
              <label htmlFor={`${id}-q`}>{chair.ballots.question}</label>
              <textarea
                id={`${id}-q`}
                value={question}
                onChange={({ target }) => setQuestion(target.value)}
                dir="auto"
                rows={2}
                maxLength={300}
                aria-invalid={field === 'question'}
              />
            </div>
          )}
          <FigureField
            label={chair.ballots.hours}
            value={hours}
            isWrong={field === 'hours'}
            hint={chair.ballots.leastHours({ count: least })}
            onChange={setHours}
          />
        </>
      )}
    </DeskForm>
  )
}
