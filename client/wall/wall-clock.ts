// The clock on the wall: what is left of a speech or of a time, in digits, and how near its end is.
import type { Words } from '../../shared/i18n/en.ts'
import type { Format } from '../../shared/i18n/format.ts'
import { usedMs } from '../../shared/procedure/speakers/floor-time.ts'
import { clockText } from '../hud/clock/clock-text.ts'
import type { WallClock } from './wall-sheet.ts'

export interface ClockReading {
  /** digits, read from left to right in every language */
  readonly digits: string
  /** what the digits are: of how much, over time, standing still */
  readonly note: string
  readonly tone: 'calm' | 'short' | 'over' | 'paused'
  /** of the time that has passed, 0 … 1; null: there is no limit */
  readonly share: number | null
}

/** From here on the end is near. */
export const SHORT_MS = 30_000

const SECOND = 1000
/** a second has begun as long as any of it is left */
const wholeSeconds = (ms: number): number => Math.ceil(ms / SECOND) * SECOND

/** `now`: ms since 1970, the server's clock. */
export function readClock(clock: WallClock, now: number, words: Words, format: Format): ClockReading {
  if (clock.is === 'until') {
    const { startedAt, endsAt } = clock
    const share = Math.min(1, Math.max(0, (now - startedAt) / Math.max(1, endsAt - startedAt)))
    return left(Math.max(0, endsAt - now), share, words.wall.left, format)
  }
  const used = usedMs(clock, now)
  const { limitMs, pausedAt } = clock
  if (limitMs === null)
    return { digits: clockText(used, format), note: words.floor.noLimit, tone: 'calm', share: null }
  const rest = limitMs - used
  const share = Math.min(1, used / limitMs)
  const of = words.floor.of({ limit: clockText(limitMs, format) })
  const note = pausedAt === null ? of : words.wall.paused
  if (rest < 0)
    return {
      digits: `+${clockText(-rest, format)}`,
      note: pausedAt === null ? words.wall.overTime : words.wall.paused,
      tone: 'over',
      share: 1,
    }
  if (pausedAt !== null) return { ...left(rest, share, note, format), tone: 'paused' }
  return left(rest, share, note, format)
}

const left = (restMs: number, share: number, note: string, format: Format): ClockReading => ({
  digits: clockText(wholeSeconds(restMs), format),
  note,
  tone: restMs <= SHORT_MS ? 'short' : 'calm',
  share,
})
