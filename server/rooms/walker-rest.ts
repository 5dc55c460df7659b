// For how long nobody need look at a walker, and where they are meanwhile: who goes on is where everybody reckons, until they turn,
// slide off along a wall, come into another square of the floor, or are to be told of again.
import { takeQuickStep } from '../../shared/hall/open-floor.ts'
import { type Body, PACE, strideX, strideZ } from '../../shared/hall/walk.ts'
import { squareOf } from '../../shared/protocol/pose-bytes.ts'
import { GAIT, RETOLD_STEPS } from '../../shared/protocol/poses.ts'
import type { ToldPose } from './told-pose.ts'
import { MOST_AHEAD, stepAhead, type Walker } from './walker.ts'

/** Most walk on for no longer than half a second before they turn: what is walked ahead beyond that would often be in vain. */
const MOST_PLANNED = 12
/** More steps than a hall is ever open, and no more than are quickly compared. */
const FOREVER = 2 ** 29

export interface Rest {
  /** steps that lead straight on, FOREVER for who stays where they are */
  steps: number
  /** how many of them are gone */
  gone: number
}

export const newRest = (): Rest => ({ steps: 0, gone: 0 })

const ahead: Body = { x: 0, z: 0 }

/**
 * Walks ahead the steps after `tick` in which nothing changes but what follows from `told`, which was told already; `square`: in
 * which the walker is at `tick`.
 */
export function planRest(rest: Rest, walker: Walker, told: ToldPose, square: number, tick: number): void {
  const { shown, heading, pace, gait } = walker
  rest.gone = 0
  rest.steps = 0
  if (pace === PACE.stand || walker.seat !== null || (walker.ahead >= MOST_AHEAD && gait === GAIT.stand)) {
    rest.steps = FOREVER
    return
  }
  // in the way of something, or about to begin
  if (gait !== (pace === PACE.brisk ? GAIT.run : GAIT.walk)) return
  const most = Math.min(MOST_PLANNED, MOST_AHEAD - walker.ahead, told.tick + RETOLD_STEPS - 1 - tick)
  const [byX, byZ] = [strideX(heading, pace), strideZ(heading, pace)]
  let { x, z } = shown
  ahead.x = x
  ahead.z = z
  for (; rest.steps < most; rest.steps++) {
    x += byX
    z += byZ
    takeQuickStep(ahead, heading, pace)
    // along a wall nobody goes as far as is reckoned
    if (ahead.x !== x || ahead.z !== z || squareOf(ahead) !== square) return
  }
}

/** Nothing that was planned holds any longer. */
export function endRest(rest: Rest): void {
  rest.steps = 0
  rest.gone = 0
}

/** Goes so many steps: straight on as far as that was planned, and one by one beyond. */
export function goSteps(rest: Rest, walker: Walker, steps: number): void {
  if (rest.steps === FOREVER) return
  const planned = Math.min(steps, rest.steps - rest.gone)
  if (planned > 0) {
    const { shown, heading, pace } = walker
    rest.gone += planned
    walker.ahead += planned
    // exact: places and strides are whole parts of the grid of walk.ts
    shown.x += planned * strideX(heading, pace)
    shown.z += planned * strideZ(heading, pace)
  }
  for (let step = planned; step < steps; step++) stepAhead(walker)
}
