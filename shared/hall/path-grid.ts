// The floor as a grid of small cells on which a way is looked for; what is known of a cell is found out when it is first asked for.
import { END, isClear } from './collide.ts'
import { heightAt } from './heights.ts'
import { HALL } from './plan.ts'
import type { Spot } from './polar.ts'

/** Fine enough that the narrowest way between two benches has cells in it. */
const CELL = 0.25
const CORNER = -HALL.wall.radius
export const COLUMNS = Math.ceil((2 * HALL.wall.radius) / CELL)
const ROWS = Math.ceil((END - CORNER) / CELL)
export const CELLS = COLUMNS * ROWS

export const cellOf = ({ x, z }: Spot): number =>
  Math.round((z - CORNER) / CELL) * COLUMNS + Math.round((x - CORNER) / CELL)

export const spotOf = (cell: number): Spot => ({
  x: CORNER + (cell % COLUMNS) * CELL,
  z: CORNER + Math.floor(cell / COLUMNS) * CELL,
})

const BLOCKED = -1
const heights = new Float32Array(CELLS).fill(Number.NaN)

/** Height of the floor at a cell, or -1 where nobody fits. */
function floorAt(cell: number): number {
  const known = heights[cell] ?? BLOCKED
  if (!Number.isNaN(known)) return known
  const { x, z } = spotOf(cell)
  const height = isClear(x, z) ? heightAt(x, z) : BLOCKED
  heights[cell] = height
  return height
}

export const isFree = (cell: number): boolean => floorAt(cell) !== BLOCKED

/** Less than a walker can rise in one step, more than ramps rise between two cells. */
const RISE = 0.15

/** Whether one can go from a free cell to one of its eight neighbours. */
export function mayCross(from: number, to: number): boolean {
  const end = floorAt(to)
  return end !== BLOCKED && Math.abs(end - floorAt(from)) <= RISE
}

const SAMPLE = 0.1

/** Whether the straight line between two free spots is free and without edges. */
export function isOpenBetween(from: Spot, to: Spot): boolean {
  const parts = Math.ceil(Math.hypot(to.x - from.x, to.z - from.z) / SAMPLE)
  let height = heightAt(from.x, from.z)
  for (let part = 1; part <= parts; part++) {
    const x = from.x + ((to.x - from.x) * part) / parts
    const z = from.z + ((to.z - from.z) * part) / parts
    if (!isClear(x, z)) return false
    const next = heightAt(x, z)
    if (Math.abs(next - height) > RISE) return false
    height = next
  }
  return true
}

/** Cells at most this far (in cells) from a spot are tried when the spot itself is not free: a click on a chair leads beside it. */
const NEARBY = 6

/** The free cell nearest to a spot, or null. */
export function nearestFree(spot: Spot): number | null {
  const middle = cellOf(spot)
  let best: number | null = null
  let bestDistance = NEARBY * CELL
  for (let row = -NEARBY; row <= NEARBY; row++)
    for (let column = -NEARBY; column <= NEARBY; column++) {
      const cell = middle + row * COLUMNS + column
      const at = spotOf(cell)
      const distance = Math.hypot(at.x - spot.x, at.z - spot.z)
      if (distance < bestDistance && cell >= 0 && cell < CELLS && isFree(cell)) {
        best = cell
        bestDistance = distance
      }
    }
  return best
}
