// One course: its steps, the next one open, and at its end the certificate.
import { type Course, stepKey } from '../../../../../shared/lab/academy/courses/course.ts'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useIsDesk } from '../../use-is-desk.ts'
import { useAcademy } from '../academy-context.ts'
import { CertificateBlock } from './certificate-block.tsx'
import { StepBody } from './step-body.tsx'
import { useCourseWords } from './use-course-words.ts'

export function CourseView({ course, onGone }: { readonly course: Course; readonly onGone: () => void }) {
  const { words, own, actRefused } = useAcademy()
  const { courseOf, stepName, doneIn } = useCourseWords()
  const { title, about } = courseOf(course)
  const isDone = (step: number) => own.done.includes(stepKey(course.id, step))
  const next = course.steps.findIndex((_, step) => !isDone(step))
  return (
    <article className="course">
      <h5 dir="auto">{title}</h5>
      {about !== '' && <p dir="auto">{about}</p>}
      <p className="hint" role="status">
        {words.courses.progress(doneIn(course), course.steps.length)}
      </p>
      <ol className="coach-steps">
        {course.steps.map((step, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: steps of a course never change their order
            key={index}
            className={isDone(index) ? 'is-done' : index === next ? 'is-next' : ''}
            aria-current={index === next ? 'step' : undefined}
          >
            <strong>{stepName(step)}</strong>
            {isDone(index) && <span className="coach-mark">{words.courses.done}</span>}
            {(index === next || step.is === 'vote' || step.is === 'reading') && (
              <StepBody course={course} index={index} isDone={isDone(index)} isNext={index === next} />
            )}
          </li>
        ))}
      </ol>
      <RefusalLine refusal={actRefused} />
      {next < 0 && <CertificateBlock course={course.id} />}
      <RemoveButton course={course.id} onGone={onGone} />
    </article>
  )
}

function RemoveButton({ course, onGone }: { readonly course: string; readonly onGone: () => void }) {
  const { words, act } = useAcademy()
  const isDesk = useIsDesk()
  if (course === 'first' || !isDesk) return null
  const remove = async () => {
    const answer = await act({ is: 'remove-course', course })
    if (answer.ok) onGone()
  }
  return (
    <button type="button" className="quiet" onClick={() => void remove()}>
      {words.courses.remove}
    </button>
  )
}
