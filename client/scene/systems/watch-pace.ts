// Too slow for a while: the next tier down. It never climbs by itself, so nobody sees the hall flicker between two looks.
import type { Frame } from '../world.ts'

/** slower than this is unpleasant, frames per second */
const SLOWEST = 24
/** the first seconds compile shaders and say nothing */
const WARM_UP_S = 4
const WINDOW_S = 4
/** a longer frame is a tab that was hidden, not a slow machine */
const ASLEEP_S = 2

export interface Pace {
  /** seconds since the hall appeared, and frames and seconds of the present window */
  age: number
  frames: number
  spent: number
}

export const newPace = (): Pace => ({ age: 0, frames: 0, spent: 0 })

/** True when a whole window ran too slowly. */
export function isTooSlow(pace: Pace, { dt }: Pick<Frame, 'dt'>): boolean {
  if (dt > ASLEEP_S) {
    pace.frames = 0
    pace.spent = 0
    return false
  }
  pace.age += dt
  if (pace.age < WARM_UP_S) return false
  pace.frames += 1
  pace.spent += dt
  if (pace.spent < WINDOW_S) return false
  const rate = pace.frames / pace.spent
  pace.frames = 0
  pace.spent = 0
  return rate < SLOWEST
}
