// A course is made: a title, what it is about, and steps in their order.
import { type FormEvent, useId, useState } from 'react'
import { type CourseStep, MOST_STEPS, VOTE_IDS } from '../../../../../shared/lab/academy/courses/course.ts'
import { REHEARSED } from '../../../../../shared/lab/academy/rehearsal/casting.ts'
import { useWords } from '../../../../i18n/use-words.ts'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useAcademy } from '../academy-context.ts'
import { SelectField } from '../select-field.tsx'
import { addStep, type DraftStep, FIRST_STEP, ofDraft } from './course-draft.ts'

export function CourseMaker({ onDone }: { readonly onDone: () => void }) {
  const { words, act, isBusy, actRefused } = useAcademy()
  const [title, setTitle] = useState('')
  const [about, setAbout] = useState('')
  const [steps, setSteps] = useState<readonly DraftStep[]>([FIRST_STEP])
  const id = useId()
  const { courses } = words
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    const answer = await act({ is: 'make-course', title, about, ...ofDraft(steps) })
    if (answer.ok) onDone()
  }
  const change = (number: number, part: Partial<DraftStep>) =>
    setSteps(steps.map((step) => (step.number === number ? { ...step, ...part } : step)))
  return (
    <form className="course-maker" onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}-title`}>{courses.title}</label>
      <input
        id={`${id}-title`}
        value={title}
        maxLength={120}
        dir="auto"
        required
        onChange={(event) => setTitle(event.target.value)}
      />
      <label htmlFor={`${id}-about`}>{courses.about}</label>
      <textarea
        id={`${id}-about`}
        value={about}
        maxLength={600}
        dir="auto"
        rows={3}
        onChange={(event) => setAbout(event.target.value)}
      />
      <h5>{courses.steps}</h5>
      <ol className="maker-steps">
        {steps.map((step) => (
          <li key={step.number}>
            <StepFields step={step} onChange={(part) => change(step.number, part)} />
            {steps.length > 1 && (
              <button
                type="button"
                className="quiet"
                onClick={() => setSteps(steps.filter((each) => each !== step))}
              >
                {courses.takeOut}
              </button>
            )}
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <button type="button" onClick={() => setSteps(addStep(steps))}>
          {courses.add}
        </button>
      )}
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {courses.save}
        </button>
        <button type="button" onClick={onDone}>
          {courses.cancel}
        </button>
      </div>
      <RefusalLine refusal={actRefused} />
    </form>
  )
}

const KINDS: readonly CourseStep['is'][] = ['visit', 'rehearsal', 'vote', 'reading']

function StepFields({
  step,
  onChange,
}: {
  readonly step: DraftStep
  readonly onChange: (part: Partial<DraftStep>) => void
}) {
  const { words } = useAcademy()
  const { common } = useWords()
  const { courses, votes } = words
  const id = useId()
  return (
    <>
      <SelectField
        label={courses.kind}
        value={step.is}
        options={KINDS.map((each) => ({ id: each, name: courses.kinds[each] }))}
        onChange={(is) => onChange({ is })}
      />
      {step.is === 'rehearsal' && (
        <SelectField
          label={courses.whichRules}
          value={step.rulebook}
          options={REHEARSED.map((each) => ({ id: each, name: common.rulebooks[each] ?? each }))}
          onChange={(rulebook) => onChange({ rulebook })}
        />
      )}
      {step.is === 'vote' && (
        <SelectField
          label={courses.whichVote}
          value={step.vote}
          options={VOTE_IDS.map((each) => ({ id: each, name: votes.names[each] ?? each }))}
          onChange={(vote) => onChange({ vote })}
        />
      )}
      {step.is === 'reading' && (
        <>
          <label htmlFor={id}>{courses.text}</label>
          <textarea
            id={id}
            value={step.text}
            maxLength={4000}
            dir="auto"
            rows={5}
            required
            onChange={(event) => onChange({ text: event.target.value })}
          />
        </>
      )}
    </>
  )
}
