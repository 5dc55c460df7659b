// How far an eye can go from a place before something of the building is in its way.
import { isOpenAir } from '../../../shared/hall/open-air.ts'

/** tried in steps of this, then halved so many times; metres */
const STEP = 0.15
const HALVINGS = 4

/** Metres along the unit direction, at most `wanted`; 0 when it begins in something. Each step of the way is free. */
export function reachInHall(
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  wanted: number,
): number {
  if (!isOpenAir(x, y, z)) return 0
  let free = 0
  for (let far = STEP; ; far += STEP) {
    const next = Math.min(far, wanted)
    if (isOpenAir(x + dx * next, y + dy * next, z + dz * next)) {
      free = next
      if (next === wanted) return wanted
      continue
    }
    let shut = next
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = (free + shut) / 2
      if (isOpenAir(x + dx * middle, y + dy * middle, z + dz * middle)) free = middle
      else shut = middle
    }
    return free
  }
}
