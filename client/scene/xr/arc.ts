// The arc by which one points at a place to go to: as a thing thrown falls, from the hand to the first floor it meets. Pure.
import { isClear, isInBounds } from '../../../shared/hall/collide.ts'
import { heightAt } from '../../../shared/hall/heights.ts'
import { findPath } from '../../../shared/hall/paths.ts'
import type { Spot } from '../../../shared/hall/polar.ts'

/** metres a second, and metres a second each second: from a level hand it reaches about 7 m */
const SPEED = 9
const FALL = 9.8
const STEP_S = 0.03
/** points of the arc at most; it ends before that where it meets a floor */
export const ARC_POINTS = 64

export interface Ray {
  readonly x: number
  readonly y: number
  readonly z: number
  /** a unit vector */
  readonly dx: number
  readonly dy: number
  readonly dz: number
}

export interface Arc {
  /** x, y, z of each point, as many as `count` */
  readonly points: Float32Array
  count: number
  /** where it comes down; meaningless unless `lands` */
  x: number
  y: number
  z: number
  lands: boolean
}

export const newArc = (): Arc => ({
  points: new Float32Array(ARC_POINTS * 3),
  ...{ count: 0, x: 0, y: 0, z: 0, lands: false },
})

/** Writes the arc of this ray. It lands where a walker fits, on the floor; walls and furniture end it. */
export function throwArc(ray: Ray, arc: Arc): void {
  arc.count = 0
  arc.lands = false
  for (let index = 0; index < ARC_POINTS; index += 1) {
    const seconds = index * STEP_S
    arc.x = ray.x + ray.dx * SPEED * seconds
    arc.z = ray.z + ray.dz * SPEED * seconds
    arc.y = ray.y + ray.dy * SPEED * seconds - (FALL / 2) * seconds * seconds
    const floor = heightAt(arc.x, arc.z)
    const isDown = arc.y <= floor
    if (isDown) arc.y = floor
    arc.points.set([arc.x, arc.y, arc.z], index * 3)
    arc.count = index + 1
    if (!isInBounds(arc.x, arc.z)) return
    if (!isDown) continue
    arc.lands = isClear(arc.x, arc.z)
    return
  }
}

/** Whether one may walk from here to where the arc lands: the hall's own rules of walking hold for who wears a headset, too. */
export const mayGoThere = (from: Spot, arc: Arc): boolean =>
  arc.lands && findPath(from, { x: arc.x, z: arc.z }) !== null
