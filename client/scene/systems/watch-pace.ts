// Keeps the hall fluent by itself: after slow seconds the picture gets coarser, the cheapest change first, and after many good ones it
// carefully gets finer again. It climbs twice at most, so that nobody sees the hall flicker between two looks.
import type { Frame } from '../world.ts'

/** frames per second: slower is unpleasant; faster leaves room for more */
const SLOWEST = 24
const QUICK = 50
/** the first seconds compile shaders and say nothing */
const WARM_UP_S = 4
const WINDOW_S = 2
/** windows in a row before anything changes: slow ones are felt, quick ones may be a look at the sky */
const SLOW_WINDOWS = 2
const QUICK_WINDOWS = 8
const MOST_CLIMBS = 2
/** a longer frame is a tab that was hidden, not a slow machine */
const ASLEEP_S = 2
/** shares of the tier's resolution: lower ones first, then the next tier */
export const SHARES = [1, 0.8, 0.64, 0.5] as const

export interface Pace {
  /** seconds since the hall appeared, and frames and seconds of the present window */
  age: number
  frames: number
  spent: number
  slow: number
  quick: number
  /** place in SHARES */
  rung: number
  /** what is left of MOST_CLIMBS; kept from tier to tier */
  readonly climbs: { left: number }
}

/** What a frame may lead to: another resolution (pace.rung has it), or another tier. */
export type Verdict = 'keep' | 'resolution' | 'lower' | 'higher'

export const newClimbs = (): Pace['climbs'] => ({ left: MOST_CLIMBS })

export const newPace = (climbs = newClimbs()): Pace => ({
  ...{ age: 0, frames: 0, spent: 0, slow: 0, quick: 0, rung: 0 },
  climbs,
})

/** Counts one frame, and says what to change, if anything. */
export function watchPace(pace: Pace, { dt }: Pick<Frame, 'dt'>): Verdict {
  if (dt > ASLEEP_S) {
    pace.frames = 0
    pace.spent = 0
    return 'keep'
  }
  pace.age += dt
  if (pace.age < WARM_UP_S) return 'keep'
  pace.frames += 1
  pace.spent += dt
  if (pace.spent < WINDOW_S) return 'keep'
  const rate = pace.frames / pace.spent
  pace.frames = 0
  pace.spent = 0
  pace.slow = rate < SLOWEST ? pace.slow + 1 : 0
  pace.quick = rate > QUICK ? pace.quick + 1 : 0
  if (pace.slow >= SLOW_WINDOWS) return drop(pace)
  return pace.quick >= QUICK_WINDOWS ? climb(pace) : 'keep'
}

function drop(pace: Pace): Verdict {
  pace.slow = 0
  if (pace.rung === SHARES.length - 1) return 'lower'
  pace.rung += 1
  return 'resolution'
}

function climb(pace: Pace): Verdict {
  pace.quick = 0
  if (pace.climbs.left === 0) return 'keep'
  pace.climbs.left -= 1
  if (pace.rung === 0) return 'higher'
  pace.rung -= 1
  return 'resolution'
}
