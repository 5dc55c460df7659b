// For how long nobody need look at a walker, and where they are meanwhile: who goes on is where everybody reckons, until they turn,
// slide off along a wall, come into another square of the floor, or are to be told of again.
import { takeQuickStep } from '../../shared/hall/open-floor.ts'
import { type Body, PACE, strideX, strideZ } from '../../shared/hall/walk.ts'
import { squareOf } from '../../shared/protocol/pose-bytes.ts'
import { GAIT, RETOLD_STEPS } from '../../shared/protocol/poses.ts'
import { isOff, type ToldPose } from './told-pose.ts'
import { MOST_AHEAD, stepAhead, type Walker } from './walker.ts'

/** Most walk on for no longer than half a second before they turn: what is walked ahead beyond that would often be in vain. */
const MOST_PLANNED = 12
/** More steps than a hall is ever open, and no more than are quickly compared. */
const FOREVER = 2 ** 29

export interface Rest {
  /** steps that are walked ahead, FOREVER for who stays where they are */
  steps: number
  /** whether they lead straight on, and not along something */
  isStraight: boolean
  /** where they lead to: x and z by turns */
  readonly path: Float64Array
  /** how many of them are gone */
  gone: number
}

export const newRest = (): Rest => ({
  steps: 0,
  isStraight: true,
  path: new Float64Array(2 * MOST_PLANNED),
  gone: 0,
})

const ahead: Body = { x: 0, z: 0 }

/**
 * Walks ahead the steps after `tick` in which nothing changes but what follows from `told`, which was told already; `square`: in
 * which the walker is at `tick`.
 */
export function planRest(rest: Rest, walker: Walker, told: ToldPose, square: number, tick: number): void {
  const { shown, heading, pace, gait } = walker
  rest.gone = 0
  rest.steps = 0
  rest.isStraight = true
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
    const hasMoved = takeQuickStep(ahead, heading, pace)
    if (!hasMoved || squareOf(ahead) !== square || isOff(ahead, told, tick + rest.steps + 1)) return
    rest.isStraight &&= ahead.x === x && ahead.z === z
    rest.path[2 * rest.steps] = ahead.x
    rest.path[2 * rest.steps + 1] = ahead.z
  }
}

/** Nothing that was planned holds any longer. */
export function endRest(rest: Rest): void {
  rest.steps = 0
  rest.gone = 0
}

/** Goes so many steps: as planned as far as that was, and one by one beyond. */
export function goSteps(rest: Rest, walker: Walker, steps: number): void {
  if (rest.steps === FOREVER) return
  const planned = Math.min(steps, rest.steps - rest.gone)
  if (planned > 0) {
    const { shown, heading, pace } = walker
    rest.gone += planned
    walker.ahead += planned
    if (rest.isStraight) {
      // exact: places and strides are whole parts of the grid of walk.ts
      shown.x += planned * strideX(heading, pace)
      shown.z += planned * strideZ(heading, pace)
    } else {
      shown.x = rest.path[2 * rest.gone - 2]!
      shown.z = rest.path[2 * rest.gone - 1]!
    }
  }
  for (let step = planned; step < steps; step++) stepAhead(walker)
}
