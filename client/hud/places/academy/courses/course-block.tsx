// The courses of this hall: all of them, one of them, or one that the desk makes.
import { useState } from 'react'
import { GoIcon } from '../../../icons.tsx'
import { useIsDesk } from '../../use-is-desk.ts'
import { useAcademy } from '../academy-context.ts'
import { CourseMaker } from './course-maker.tsx'
import { CourseView } from './course-view.tsx'
import { useCourseWords } from './use-course-words.ts'

export function CourseBlock() {
  const { words, shown } = useAcademy()
  const [open, setOpen] = useState<string | null>(null)
  const [isMaking, setMaking] = useState(false)
  const course = shown.courses.find(({ id }) => id === open)
  if (isMaking) return <CourseMaker onDone={() => setMaking(false)} />
  if (course)
    return (
      <>
        <button type="button" className="quiet place-back" onClick={() => setOpen(null)}>
          <GoIcon />
          {words.courses.back}
        </button>
        <CourseView course={course} onGone={() => setOpen(null)} />
      </>
    )
  return (
    <>
      <ul className="place-list">
        {shown.courses.map(({ id }) => (
          <li key={id}>
            <CourseLink id={id} onOpen={() => setOpen(id)} />
          </li>
        ))}
      </ul>
      <MakeButton onMake={() => setMaking(true)} />
    </>
  )
}

function CourseLink({ id, onOpen }: { readonly id: string; readonly onOpen: () => void }) {
  const { words, shown } = useAcademy()
  const { courseOf, doneIn } = useCourseWords()
  const course = shown.courses.find((each) => each.id === id)!
  const { title } = courseOf(course)
  return (
    <button type="button" className="place-link" onClick={onOpen}>
      <strong dir="auto">{title}</strong>
      <span>{words.courses.progress(doneIn(course), course.steps.length)}</span>
      <GoIcon />
    </button>
  )
}

function MakeButton({ onMake }: { readonly onMake: () => void }) {
  const { words } = useAcademy()
  return useIsDesk() ? (
    <button type="button" onClick={onMake}>
      {words.courses.make}
    </button>
  ) : null
}
