// How courses and their steps are called, and how far one is.
import { type Course, type CourseStep, stepKey } from '../../../../../shared/lab/academy/courses/course.ts'
import { useWords } from '../../../../i18n/use-words.ts'
import { useAcademy } from '../academy-context.ts'

export interface CourseNaming {
  courseOf(course: Course): { readonly title: string; readonly about: string }
  stepName(step: CourseStep): string
  doneIn(course: Course): number
}

export function useCourseWords(): CourseNaming {
  const { words, own } = useAcademy()
  const { common } = useWords()
  const { courses, votes } = words
  return {
    courseOf: ({ id, texts }) => {
      if (id === 'first') return { title: courses.first, about: courses.firstAbout }
      return texts ? { title: texts.title, about: texts.about } : { title: courses.erased, about: '' }
    },
    stepName: (step) => {
      if (step.is === 'rehearsal')
        return courses.step.rehearsal(common.rulebooks[step.rulebook] ?? step.rulebook)
      if (step.is === 'vote') return courses.step.vote(votes.names[step.vote] ?? step.vote)
      return courses.step[step.is]
    },
    doneIn: ({ id, steps }) => steps.filter((_, step) => own.done.includes(stepKey(id, step))).length,
  }
}
