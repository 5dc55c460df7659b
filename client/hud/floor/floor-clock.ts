// The clock of a speech: what is used, what is left. All in ms; `at`: ms since 1970, the server's clock.
import type { Floor } from '../../../shared/procedure/speakers/speakers-state.ts'

export interface SpeechClock {
  readonly usedMs: number
  /** null: no limit */
  readonly limitMs: number | null
  /** below 0: so much over time; null: no limit */
  readonly leftMs: number | null
  readonly isPaused: boolean
}

type Times = Pick<Floor, 'givenAt' | 'limitMs' | 'pausedAt' | 'pausedMs'>

export function speechClock({ givenAt, limitMs, pausedAt, pausedMs }: Times, at: number): SpeechClock {
  const usedMs = Math.max(0, Math.min(at, pausedAt ?? at) - givenAt - pausedMs)
  return { usedMs, limitMs, leftMs: limitMs === null ? null : limitMs - usedMs, isPaused: pausedAt !== null }
}
