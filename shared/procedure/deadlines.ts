// When something happens by itself next: the house asks the law again at that moment.
import type { Sitting } from './sitting.ts'

/** ms since 1970 of the first time that runs out, or null when none does. */
export function nextDeadlineOf({ silences, speakers, endedAt }: Sitting): number | null {
  if (endedAt !== null) return null
  const { caucus, floor } = speakers
  const times = silences.map(({ deadlineAt }) => deadlineAt)
  if (caucus) times.push(caucus.endsAt)
  // only a guest's time ends by itself; a clock that stands still ends nothing
  if (floor?.kind === 'guest' && floor.limitMs !== null && floor.pausedAt === null)
    times.push(floor.givenAt + floor.limitMs + floor.pausedMs)
  return times.length === 0 ? null : Math.min(...times)
}
