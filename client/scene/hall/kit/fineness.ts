// How finely the building is made while it goes up. A machine without a graphics card gets curves in fewer steps, edges without bevels,
// and nothing that is thinner than a hand. Set around the making, which runs in one go, and read by the kit.
import type { BufferGeometry } from 'three'

export type Fineness = 'coarse' | 'fine'

let fineness: Fineness = 'fine'

/** of the steps of a curve that are left, and the longest step, radians: a ring stays round */
const STEPS_LEFT = 0.5
const LONGEST_TURN = 0.19
/** metres: slats, cups and cords are left out */
const THINNEST = 0.095

/** Runs `make` with the kit working as finely as is wanted. */
export function withFineness<Made>(wanted: Fineness, make: () => Made): Made {
  const before = fineness
  fineness = wanted
  try {
    return make()
  } finally {
    fineness = before
  }
}

/** Steps for a curve through `turn` radians that has so many when it is fine. */
export function stepsOf(steps: number, turn: number): number {
  if (fineness === 'fine') return steps
  return Math.min(steps, Math.max(1, Math.ceil(steps * STEPS_LEFT), Math.ceil(turn / LONGEST_TURN)))
}

export const isCoarse = (): boolean => fineness === 'coarse'

export const bevelOf = (bevel: number): number => (fineness === 'fine' ? bevel : 0)

/** Of a path's points those that are left; both ends always are. */
export function pointsOf<Point>(path: readonly Point[]): readonly Point[] {
  if (fineness === 'fine' || path.length < 4) return path
  return path.filter((_, i) => i % 2 === 0 || i === path.length - 1)
}

/** Whether a part is left out: two of its three measures are less than a hand's. */
export function isLeftOut(part: BufferGeometry): boolean {
  if (fineness === 'fine') return false
  part.computeBoundingBox()
  const { min, max } = part.boundingBox!
  const sides = [max.x - min.x, max.y - min.y, max.z - min.z].sort((a, b) => a - b)
  return sides[1]! < THINNEST
}
