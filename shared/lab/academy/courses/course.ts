// Courses: steps that a host puts one after another, and one that every forum has.

import { REHEARSED, type RehearsedRulebook } from '../rehearsal/casting.ts'
import { RECORDED_VOTES, recordedVote } from '../votes/recorded-votes.ts'

export type CourseStep =
  /** walk, sit, ask for the floor, move, vote: in any rehearsal */
  | { readonly is: 'visit' }
  /** to its end */
  | { readonly is: 'rehearsal'; readonly rulebook: RehearsedRulebook }
  /** the outcome of a vote is foretold */
  | { readonly is: 'vote'; readonly vote: string }
  /** `text`: index into the course's readings */
  | { readonly is: 'reading'; readonly text: number }

export interface CourseTexts {
  readonly title: string
  readonly about: string
  readonly readings: readonly string[]
}

export interface Course {
  readonly id: string
  /** ms since 1970 */
  readonly madeAt: number
  readonly steps: readonly CourseStep[]
  /** null: erased, or of the course that every forum has, whose words each language has */
  readonly texts: CourseTexts | null
}

/** more do not fit on a board, nor in an afternoon */
export const MOST_COURSES = 20
export const MOST_STEPS = 12

export const FIRST_COURSE: Course = {
  id: 'first',
  madeAt: 0,
  steps: [
    { is: 'visit' },
    { is: 'vote', vote: 's2' },
    { is: 'vote', vote: 's1' },
    { is: 'rehearsal', rulebook: 'model-un' },
  ],
  texts: null,
}

/** Whether each step is about something that is there. */
export const areSteps = (steps: readonly CourseStep[], readings: number): boolean =>
  steps.length > 0 &&
  steps.length <= MOST_STEPS &&
  steps.every((step) => {
    if (step.is === 'rehearsal') return REHEARSED.includes(step.rulebook)
    if (step.is === 'vote') return recordedVote(step.vote) !== undefined
    return step.is !== 'reading' || step.text < readings
  })

/** `COURSE/STEP`: how a step that was done is noted. */
export const stepKey = (course: string, step: number): string => `${course}/${step}`

export const isComplete = ({ id, steps }: Course, done: ReadonlySet<string>): boolean =>
  steps.every((_, step) => done.has(stepKey(id, step)))

export const VOTE_IDS: readonly string[] = RECORDED_VOTES.map(({ id }) => id)
