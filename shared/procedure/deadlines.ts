// When something happens by itself next: the house asks the law again at that moment.
import type { Sitting } from './sitting.ts'
import { timeDueAt } from './speakers/time-due.ts'

/** ms since 1970 of the first time that runs out, or null when none does. */
export function nextDeadlineOf(sitting: Sitting): number | null {
  if (sitting.endedAt !== null) return null
  const due = timeDueAt(sitting)
  const times = [...sitting.silences.map(({ deadlineAt }) => deadlineAt), ...(due === null ? [] : [due])]
  return times.length === 0 ? null : Math.min(...times)
}
