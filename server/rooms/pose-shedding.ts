// When the machine cannot keep up, poses are told less often before anything else waits: a figure that moves by larger steps harms
// nobody, a ballot that waits does. Thinned at once when steps come late, restored one level at a time after a calm while.
import { STEPS_PER_SECOND } from '../../shared/protocol/rooms.ts'

const STEP_MS = 1000 / STEPS_PER_SECOND
/** Of so many rounds one is told. Prime to the turns by which lines are told (2, 5, 10), so that nobody's turn is always left out. */
const LEVELS = [1, 3, 7] as const
/** A step that comes this late after the one before has waited for something. */
const LATE_MS = STEP_MS / 2
/** so many late ones in a second thin the poses by a level */
const MOST_LATE = 6
const WINDOW_MS = 1_000
/** So many are no sign of trouble: in a full hall the pulse, which everybody is sent every other second, makes one step late. */
const FEW_LATE = 2
/** with no more than a few for this long, a level is given back */
const CALM_MS = 3_000

export interface Shedding {
  /** A step begins; whether its poses are told. `nowMs`: from any start; set back, it is begun anew. */
  mayTell(nowMs: number): boolean
  /** one of so many rounds is told: 1 when nothing is left out */
  readonly oneIn: number
  /** late steps so far, and rounds that were not told */
  readonly late: number
  readonly leftOut: number
}

export function createShedding(): Shedding {
  let level = 0
  let last: number | null = null
  let changedAt = 0
  let late = 0
  let leftOut = 0
  let rounds = 0
  let recent: number[] = []

  function judge(nowMs: number): void {
    // a clock that was set back tells nothing of what was before
    if (last !== null && nowMs < last) turnTo(level, nowMs)
    const isLate = last !== null && nowMs - last - STEP_MS > LATE_MS
    last = nowMs
    if (isLate) {
      late += 1
      recent.push(nowMs)
    }
    recent = recent.filter((at) => nowMs - at < WINDOW_MS)
    if (recent.length >= MOST_LATE) turnTo(Math.min(level + 1, LEVELS.length - 1), nowMs)
    else if (recent.length > FEW_LATE) changedAt = recent.at(-1)!
    else if (nowMs - changedAt >= CALM_MS) turnTo(Math.max(level - 1, 0), nowMs)
  }

  function turnTo(next: number, nowMs: number): void {
    level = next
    changedAt = nowMs
    recent = []
  }

  return {
    mayTell(nowMs) {
      judge(nowMs)
      rounds += 1
      const isTold = rounds % LEVELS[level]! === 0
      if (!isTold) leftOut += 1
      return isTold
    },
    get oneIn() {
      return LEVELS[level]!
    },
    get late() {
      return late
    },
    get leftOut() {
      return leftOut
    },
  }
}
