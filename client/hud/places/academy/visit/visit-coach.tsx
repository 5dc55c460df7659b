// The guide of a first visit: a list that ticks itself off, with a hint for what comes next. It can be put away.
import { useState } from 'react'
import { useScreen } from '../../../screen/screen-context.ts'
import { useAcademy } from '../academy-context.ts'
import { useVisit } from './use-visit.ts'

export function VisitCoach() {
  const { words } = useAcademy()
  const { view } = useScreen()
  const { steps, done } = useVisit()
  const [isHidden, setHidden] = useState(false)
  const { visit } = words
  const left = steps.filter((step) => !done.has(step))
  const [next] = left
  const hints = view === 'hall' ? visit.hints : visit.plainHints
  return (
    <section className="academy-coach" aria-labelledby="academy-coach">
      <h4 id="academy-coach">{visit.heading}</h4>
      <p className="hint" role="status">
        {next ? visit.progress(steps.length - left.length, steps.length) : visit.all}
      </p>
      {!isHidden && (
        <ol className="coach-steps">
          {steps.map((step) => (
            <li
              key={step}
              className={done.has(step) ? 'is-done' : step === next ? 'is-next' : ''}
              aria-current={step === next ? 'step' : undefined}
            >
              <strong>{visit.steps[step]}</strong>
              {done.has(step) && <span className="coach-mark">{visit.isDone}</span>}
              {step === next && <p>{hints[step]}</p>}
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="quiet" onClick={() => setHidden(!isHidden)}>
        {isHidden ? visit.show : visit.hide}
      </button>
    </section>
  )
}
