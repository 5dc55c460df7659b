// What an Academy holds: the rehearsal that its sitting is, if it is one, courses, what people have done of them, certificates.
import type { PersonId } from '../../ids.ts'
import type { RehearsalSetting } from './academy-acts.ts'
import type { Course, CourseStep } from './courses/course.ts'

export interface RunningRehearsal extends Omit<RehearsalSetting, 'credit'> {
  /** from 1 to 10 */
  readonly pace: number
  readonly isPaused: boolean
  readonly isOver: boolean
}

export interface Certificate {
  readonly id: string
  readonly course: string
  /** ms since 1970 */
  readonly at: number
  readonly steps: readonly CourseStep[]
  /** null: erased. An empty title: of the course that every forum has */
  readonly texts: { readonly name: string; readonly title: string } | null
}

export interface Academy {
  readonly rehearsal: (RunningRehearsal & Pick<RehearsalSetting, 'credit'>) | null
  readonly courses: readonly Course[]
  /** of a recorded vote, as the board shows it */
  readonly vote: string | null
  /** keys of steps */
  readonly done: ReadonlyMap<PersonId, ReadonlySet<string>>
  readonly certificates: ReadonlyMap<PersonId, readonly Certificate[]>
}

export interface AcademyShown {
  readonly rehearsal: RunningRehearsal | null
  /** the one that every forum has first */
  readonly courses: readonly Course[]
  /** id of the recorded vote that the board shows; null: none */
  readonly vote: string | null
}

export interface AcademyOwn {
  readonly done: readonly string[]
  readonly certificates: readonly Certificate[]
}

export const EMPTY_ACADEMY: Academy = {
  rehearsal: null,
  courses: [],
  vote: null,
  done: new Map(),
  certificates: new Map(),
}
