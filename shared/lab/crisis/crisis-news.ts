// What the whole hall is told of the crisis room without opening it: its latest events while the desk has them on the wall, and the
// inject that was released last. Made of what is on the board, so that nothing held back and no briefing can be in it.
import { type Confidence, type CrisisEvent, type CrisisState, latest } from './crisis-state.ts'
import { byTime } from './write-events.ts'

/** so many events are read from the last row */
const ON_WALL = 4

export interface CrisisLine {
  /** when it happened, ms since 1970 */
  readonly time: number
  readonly title: string
  readonly confidence: Confidence
}

export interface CrisisNews {
  /** of the situation; '' without a name */
  readonly title: string
  readonly isExercise: boolean
  /** the latest first; null: the desk does not show them */
  readonly wall: readonly CrisisLine[] | null
  /** null: none yet, or what the last one became was withdrawn or erased */
  readonly released: { readonly id: string; readonly title: string; readonly place: string } | null
}

type Board = Pick<CrisisState, 'title' | 'isExercise' | 'isOnWall' | 'events'>

/** What was neither withdrawn nor erased, the latest first. */
export const holding = (events: readonly CrisisEvent[]): readonly CrisisEvent[] =>
  byTime(events).filter((event) => !event.withdrawn && latest(event).texts !== null)

/** Null: there is nothing to tell. */
export function crisisNews({ title, isExercise, isOnWall, events }: Board): CrisisNews | null {
  const wall = isOnWall ? holding(events).slice(0, ON_WALL).map(lineOf) : null
  const released = releasedLast(events)
  return wall || released ? { title: title ?? '', isExercise, wall, released } : null
}

function lineOf(event: CrisisEvent): CrisisLine {
  const { time, confidence, texts } = latest(event)
  return { time, title: texts?.title ?? '', confidence }
}

/** An older one does not come back when the last is withdrawn: it would be told again. */
function releasedLast(events: readonly CrisisEvent[]): CrisisNews['released'] {
  const event = events.findLast(({ isInject }) => isInject)
  const texts = event && latest(event).texts
  if (!texts || event.withdrawn) return null
  return { id: event.id, title: texts.title, place: texts.place }
}
