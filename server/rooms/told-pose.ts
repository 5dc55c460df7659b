// When somebody's pose is news. Who goes on as everybody was told is not told again; the reckoning is the one that clients draw by.
import { strideX, strideZ } from '../../shared/hall/walk.ts'
import { asTold } from '../../shared/protocol/pose-bytes.ts'
import { GAIT, POSE_GRID, type Pose, RETOLD_STEPS } from '../../shared/protocol/poses.ts'

/** Nobody is drawn farther from where they are; more than one step of who walks, so that a step too early or late is no news. */
const OFF_METRES = 0.09
/** Rounding alone is no movement. */
const ROUNDING = POSE_GRID * 0.51

export interface ToldPose extends Pose {
  readonly tick: number
}

export const toldPose = (pose: Pose, tick: number): ToldPose => ({
  ...pose,
  x: asTold(pose.x),
  z: asTold(pose.z),
  tick,
})

export function isNews(now: Pose, told: ToldPose, tick: number): boolean {
  if (now.seat !== told.seat || now.gait !== told.gait) return true
  if (now.gait === GAIT.sit) return false
  if (now.heading !== told.heading) return true
  const steps = tick - told.tick
  const isMoving = now.gait !== GAIT.stand
  if (isMoving && steps >= RETOLD_STEPS) return true
  const ahead = isMoving ? steps : 0
  const x = told.x + ahead * strideX(now.heading, now.gait)
  const z = told.z + ahead * strideZ(now.heading, now.gait)
  return Math.max(Math.abs(now.x - x), Math.abs(now.z - z)) > (isMoving ? OFF_METRES : ROUNDING)
}
