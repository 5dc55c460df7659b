// Who takes a step just now, by the way that they have gone; pure, asked now and then.
import type { PersonId } from '../../shared/ids.ts'
import { type DrawnPose, GAIT } from '../net/walk-sync.ts'

/** from foot to foot, metres */
const STRIDE = { walk: 0.72, run: 1.1 }
/** whoever moved farther between two looks was brought there */
const LEAP = 2
/** others are heard within so many metres, the nearest of them at most so many at once */
export const HEARD_WITHIN = 9
export const MOST_HEARD = 4

export interface Walker {
  x: number
  z: number
  /** since the last step */
  gone: number
  steps: number
}

export const newWalker = ({ x, z }: Pick<DrawnPose, 'x' | 'z'>): Walker => ({ x, z, gone: 0, steps: 0 })

/** True when the walker has set down a foot since the last time. Changes `walker`. */
export function hasStepped(walker: Walker, pose: Pick<DrawnPose, 'x' | 'z' | 'gait'>): boolean {
  const moved = Math.hypot(pose.x - walker.x, pose.z - walker.z)
  walker.x = pose.x
  walker.z = pose.z
  if (moved > LEAP || pose.gait === GAIT.sit || pose.gait === GAIT.stand) {
    walker.gone = 0
    return false
  }
  walker.gone += moved
  const stride = pose.gait === GAIT.run ? STRIDE.run : STRIDE.walk
  if (walker.gone < stride) return false
  walker.gone %= stride
  walker.steps += 1
  return true
}

/** How loud a step is so far away, 0 … 1; and at which side of one who looks along `yaw`. */
export function stepFrom(own: Pick<DrawnPose, 'x' | 'z' | 'yaw'>, from: Pick<DrawnPose, 'x' | 'z'>) {
  const [dx, dz] = [from.x - own.x, from.z - own.z]
  const far = Math.hypot(dx, dz)
  const aside = far === 0 ? 0 : (-dx * Math.cos(own.yaw) + dz * Math.sin(own.yaw)) / far
  return { gain: Math.max(0, 1 - far / HEARD_WITHIN) ** 1.5 * 0.7, pan: aside * Math.min(1, far / 2) }
}

/** Of everyone, who is near enough to be heard, the nearest first. */
export function nearWalkers(
  own: Pick<DrawnPose, 'x' | 'z'>,
  others: ReadonlyMap<PersonId, DrawnPose>,
): readonly (readonly [PersonId, DrawnPose])[] {
  const far = ({ x, z }: DrawnPose): number => Math.hypot(x - own.x, z - own.z)
  return [...others]
    .filter(([, pose]) => Math.abs(pose.x - own.x) < HEARD_WITHIN && far(pose) < HEARD_WITHIN)
    .toSorted(([, one], [, other]) => far(one) - far(other))
    .slice(0, MOST_HEARD)
}
