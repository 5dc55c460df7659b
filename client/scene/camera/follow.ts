// The camera behind a person: eased, never in the building, never in anybody's head. Where there is no room behind one sees through
// one's own eyes.
import type { DrawnPose } from '../../net/walk-sync.ts'
import type { View } from '../world.ts'
import { ease } from './ease.ts'
import { reachAmong } from './heads.ts'
import { reachInHall } from './reach.ts'

/** of the middle of the picture over the eyes, and beside them toward the right, metres: one's own head hides nothing one looks at */
const STANDING = { up: 0.42, aside: 0.34 }
const SEATED = { up: 0.5, aside: 0.52 }
/** the part of the chosen distance that is kept on a seat: the row behind is near, and one's own chair is not to be seen */
const SEATED_PART = 0.36
const SEATED_FARTHEST = 2.3
/** room around a head that is kept, and that is held softly as well; metres */
const HEAD = { kept: 0.3, soft: 0.55 }
/** how fast the camera comes nearer, and goes back again where there is room; per second */
const IN = 14
const OUT = 2.6
/** nearer than this one's own head would fill the picture, metres */
const OWN_HEAD = 0.75

export interface Eye {
  x: number
  y: number
  z: number
}

/** Where the camera is, written to `eye`. True: from there one sees oneself. */
export function followPerson(
  view: View,
  at: { readonly x: number; readonly y: number; readonly z: number },
  others: Iterable<DrawnPose>,
  dt: number,
  isStill: boolean,
  eye: Eye,
): boolean {
  const { up, aside } = view.isSeated ? SEATED : STANDING
  const back = view.isSeated ? Math.min(view.distance * SEATED_PART, SEATED_FARTHEST) : view.distance
  const level = Math.cos(view.pitch)
  const startY = at.y + view.eye + up
  const dx = -Math.sin(view.yaw) * level * back - Math.cos(view.yaw) * aside
  const dy = -Math.sin(view.pitch) * back
  const dz = -Math.cos(view.yaw) * level * back + Math.sin(view.yaw) * aside
  const wanted = Math.hypot(dx, dy, dz)
  const ux = dx / wanted
  const uy = dy / wanted
  const uz = dz / wanted
  const free = reachInHall(at.x, startY, at.z, ux, uy, uz, wanted)
  const soft = reachAmong(others, HEAD.soft, at.x, startY, at.z, ux, uy, uz, free)
  const hard = soft < free ? reachAmong(others, HEAD.kept, at.x, startY, at.z, ux, uy, uz, free) : free
  const eased = isStill ? soft : ease(view.reach, soft, soft < view.reach ? IN : OUT, dt)
  view.reach = Math.min(eased, hard)
  const isSeen = view.reach > OWN_HEAD
  const reach = isSeen ? view.reach : 0
  eye.x = at.x + ux * reach
  eye.y = isSeen ? startY + uy * reach : at.y + view.eye
  eye.z = at.z + uz * reach
  return isSeen
}
