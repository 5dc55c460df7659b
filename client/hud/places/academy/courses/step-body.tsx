// What one does in a step: a visit or a rehearsal is begun, a vote foretold, a text read.
import { type FormEvent, useId, useState } from 'react'
import type { Course } from '../../../../../shared/lab/academy/courses/course.ts'
import { recordedVote } from '../../../../../shared/lab/academy/votes/recorded-votes.ts'
import { useAcademy } from '../academy-context.ts'
import { RehearseForm } from '../rehearsal/rehearse-form.tsx'
import { BeginVisit } from '../visit/begin-visit.tsx'
import { VoteReplay } from '../votes/vote-replay.tsx'

interface StepBodyProps {
  readonly course: Course
  readonly index: number
  readonly isDone: boolean
  readonly isNext: boolean
}

export function StepBody({ course, index, isDone, isNext }: StepBodyProps) {
  const { words, act, isBusy } = useAcademy()
  const step = course.steps[index]!
  if (step.is === 'visit') return isNext ? <BeginVisit /> : null
  if (step.is === 'rehearsal') return isNext ? <RehearseForm rulebook={step.rulebook} /> : null
  if (step.is === 'vote')
    return <Foretell course={course.id} index={index} vote={step.vote} isDone={isDone} />
  const text = course.texts?.readings[step.text]
  return (
    <>
      {text !== undefined && (
        <p className="reading" dir="auto">
          {text}
        </p>
      )}
      {!isDone && (
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && void act({ is: 'read', course: course.id, step: index })}
        >
          {words.courses.read}
        </button>
      )}
    </>
  )
}

interface ForetellProps {
  readonly course: string
  readonly index: number
  readonly vote: string
  readonly isDone: boolean
}

const OUTCOMES = ['adopted', 'rejected', 'no-result'] as const

function Foretell({ course, index, vote: id, isDone }: ForetellProps) {
  const { words, act, isBusy } = useAcademy()
  const [guess, setGuess] = useState<string | null>(null)
  const name = useId()
  const vote = recordedVote(id)
  if (!vote) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (guess && !isBusy) void act({ is: 'answer', course, step: index, outcome: guess })
  }
  return (
    <>
      {isDone && <p className="hint">{words.courses.right}</p>}
      <VoteReplay vote={vote} isOutcomeHidden={!isDone} />
      {!isDone && (
        <form className="foretell" onSubmit={submit}>
          <fieldset>
            <legend>{words.courses.guess}</legend>
            {OUTCOMES.map((outcome) => (
              <label key={outcome}>
                <input
                  type="radio"
                  name={name}
                  checked={guess === outcome}
                  onChange={() => setGuess(outcome)}
                />
                {words.votes.outcomes[outcome]}
              </label>
            ))}
          </fieldset>
          <button type="submit" aria-disabled={isBusy || guess === null}>
            {words.courses.answer}
          </button>
        </form>
      )}
    </>
  )
}
