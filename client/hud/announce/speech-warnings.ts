// What the speaker is told of the clock: half a minute before the end, shortly before it, and when it is over.
import type { Words } from '../../../shared/i18n/en.ts'
import { remainingMs } from '../../../shared/procedure/speakers/floor-time.ts'
import type { Floor } from '../../../shared/procedure/speakers/speakers-state.ts'
import { assertive, polite } from './announcement.ts'
import type { Announcement } from './announcer.ts'

const WARNED_AT_S = [30, 10] as const
const SECOND = 1000

/** What was passed from `before` to `now` (ms since 1970, the server's clock) on the clock of one's own speech; null: nothing. */
export function speechWarning(
  floor: Floor,
  before: number,
  now: number,
  { told }: Words,
): Announcement | null {
  const { limitMs } = floor
  const [was, left] = [remainingMs(floor, before), remainingMs(floor, now)]
  if (limitMs === null || was === null || left === null) return null
  if (was > 0 && left <= 0) return assertive('time-over', told.timeOver)
  // of the latest alone: a page that slept does not tell them all
  const passed = WARNED_AT_S.findLast((seconds) => was > seconds * SECOND && left <= seconds * SECOND)
  if (passed === undefined || limitMs <= passed * SECOND) return null
  const tell = passed === WARNED_AT_S[0] ? polite : assertive
  return tell('clock', told.secondsLeft({ count: passed }))
}
