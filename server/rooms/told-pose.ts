// When somebody's pose is news. Who goes on as everybody was told is not told again; the reckoning is the one that clients draw by.
import { PACE, strideX, strideZ } from '../../shared/hall/walk.ts'
import { asTold } from '../../shared/protocol/pose-bytes.ts'
import { GAIT, type Gait, POSE_GRID, type Pose, RETOLD_STEPS } from '../../shared/protocol/poses.ts'

/** Nobody is drawn farther from where they are; more than one step of who walks, so that a step too early or late is no news. */
const OFF_METRES = 0.09
/** Rounding alone is no movement. */
const ROUNDING = POSE_GRID * 0.51

/** Written in place, again and again. */
export interface ToldPose {
  x: number
  z: number
  heading: number
  gait: Gait
  seat: number | null
  /** of the hall, at which that was; NEVER before the first time */
  tick: number
}

export const NEVER = -1
export const nothingTold = (): ToldPose => ({
  x: 0.5,
  z: 0.5,
  heading: 0,
  gait: GAIT.stand,
  seat: null,
  tick: NEVER,
})

/** Notes that everybody is told this at `tick`. */
export function noteTold(told: ToldPose, { x, z, heading, gait, seat }: Pose, tick: number): void {
  told.x = asTold(x)
  told.z = asTold(z)
  told.heading = heading
  told.gait = gait
  told.seat = seat
  told.tick = tick
}

export function isNews(now: Pose, told: ToldPose, tick: number): boolean {
  if (told.tick === NEVER || now.seat !== told.seat || now.gait !== told.gait) return true
  if (now.gait === GAIT.sit) return false
  if (now.heading !== told.heading) return true
  const isMoving = now.gait !== GAIT.stand
  if (isMoving && tick - told.tick >= RETOLD_STEPS) return true
  return isOff(now, told, tick, isMoving ? OFF_METRES : ROUNDING)
}

/** Whether a place at `tick` is farther than `metres` from where one is believed to be who was told of so. */
export function isOff(
  { x, z }: { readonly x: number; readonly z: number },
  told: ToldPose,
  tick: number,
  metres = OFF_METRES,
): boolean {
  const { heading, gait } = told
  // a gait on foot is a pace
  const pace = gait === GAIT.sit ? PACE.stand : gait
  const seemsX = told.x + (tick - told.tick) * strideX(heading, pace)
  const seemsZ = told.z + (tick - told.tick) * strideZ(heading, pace)
  return Math.max(Math.abs(x - seemsX), Math.abs(z - seemsZ)) > metres
}
