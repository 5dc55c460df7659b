// A course in the making: each step keeps what was filled in for every kind, so that a change of mind loses nothing.
import type { CourseStep } from '../../../../../shared/lab/academy/courses/course.ts'
import type { RehearsedRulebook } from '../../../../../shared/lab/academy/rehearsal/casting.ts'

export interface DraftStep {
  /** no two alike in a draft */
  readonly number: number
  readonly is: CourseStep['is']
  readonly rulebook: RehearsedRulebook
  readonly vote: string
  readonly text: string
}

export const FIRST_STEP: DraftStep = { number: 0, is: 'visit', rulebook: 'model-un', vote: 's1', text: '' }

export const addStep = (steps: readonly DraftStep[]): readonly DraftStep[] => [
  ...steps,
  { ...FIRST_STEP, is: 'reading', number: Math.max(...steps.map(({ number }) => number)) + 1 },
]

/** The steps as the Academy takes them, with the texts that are read in them. */
export function ofDraft(steps: readonly DraftStep[]): {
  readonly steps: readonly CourseStep[]
  readonly readings: readonly string[]
} {
  const readings = steps.filter(({ is }) => is === 'reading').map(({ text }) => text)
  let read = 0
  const made = steps.map(({ is, rulebook, vote }): CourseStep => {
    if (is === 'rehearsal') return { is, rulebook }
    if (is === 'vote') return { is, vote }
    return is === 'reading' ? { is, text: read++ } : { is }
  })
  return { steps: made, readings }
}
