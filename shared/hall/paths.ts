// A way to walk from one place to another, for those who click where they want to be. A* over the grid, then pulled straight.
import { isClear } from './collide.ts'
import { CELLS, COLUMNS, isOpenBetween, mayCross, nearestFree, spotOf } from './path-grid.ts'
import type { Spot } from './polar.ts'

/** Steps to the eight neighbours and their costs; 5 and 7 are the side and the diagonal of a square, nearly. */
const SIDE = 5
const DIAGONAL = 7
const NEIGHBOURS = [
  [1, SIDE],
  [-1, SIDE],
  [COLUMNS, SIDE],
  [-COLUMNS, SIDE],
  [COLUMNS + 1, DIAGONAL],
  [COLUMNS - 1, DIAGONAL],
  [-COLUMNS + 1, DIAGONAL],
  [-COLUMNS - 1, DIAGONAL],
] as const

/** Never more than the cost of the way that is left. */
function costLeft(cell: number, goal: number): number {
  const across = Math.abs((cell % COLUMNS) - (goal % COLUMNS))
  const along = Math.abs(Math.floor(cell / COLUMNS) - Math.floor(goal / COLUMNS))
  return SIDE * Math.max(across, along) + (DIAGONAL - SIDE) * Math.min(across, along)
}

const UNSEEN = -1

/** The cells from start to goal, or null. Costs are whole numbers, so that waiting cells stand in one list for each cost. */
function search(start: number, goal: number): number[] | null {
  const cameFrom = new Int32Array(CELLS).fill(UNSEEN)
  const costs = new Int32Array(CELLS)
  const waiting: number[][] = []
  const wait = (cell: number, estimate: number): void => {
    const list = waiting[estimate]
    if (list) list.push(cell)
    else waiting[estimate] = [cell]
  }
  cameFrom[start] = start
  wait(start, costLeft(start, goal))
  for (let estimate = 0; estimate < waiting.length; estimate++) {
    for (let cell = waiting[estimate]?.pop(); cell !== undefined; cell = waiting[estimate]?.pop()) {
      if (cell === goal) return trace(cameFrom, goal)
      const cost = costs[cell]!
      if (cost + costLeft(cell, goal) < estimate) continue
      for (const [offset, price] of NEIGHBOURS) {
        const next = cell + offset
        const isKnown = cameFrom[next] !== UNSEEN
        if ((isKnown && costs[next]! <= cost + price) || !mayCross(cell, next)) continue
        cameFrom[next] = cell
        costs[next] = cost + price
        wait(next, cost + price + costLeft(next, goal))
      }
    }
  }
  return null
}

function trace(cameFrom: Int32Array, goal: number): number[] {
  const cells = [goal]
  for (let cell = goal; cameFrom[cell] !== cell; ) {
    cell = cameFrom[cell]!
    cells.push(cell)
  }
  return cells.reverse()
}

/** Index of the farthest spot that one sees from `index`, by strides that double while the view is open and halve when not. */
function farthestSeen(spots: readonly Spot[], index: number): number {
  let seen = index + 1
  for (let stride = 1; stride > 0; ) {
    const next = Math.min(seen + stride, spots.length - 1)
    const isSeen = next > seen && isOpenBetween(spots[index]!, spots[next]!)
    if (isSeen) seen = next
    stride = isSeen ? stride * 2 : Math.floor(stride / 2)
  }
  return seen
}

function pullStraight(spots: readonly Spot[]): Spot[] {
  const corners: Spot[] = []
  for (let index = 0; index < spots.length - 1; ) {
    index = farthestSeen(spots, index)
    corners.push(spots[index]!)
  }
  return corners
}

/**
 * The corners of a way from `from` to `to` in metres, the end included and the start not; null when no way leads there. An end
 * that is not free (a chair) is replaced by the free spot nearest to it. Takes some 10 ms across the hall: ask when one clicks,
 * not each frame.
 */
export function findPath(from: Spot, to: Spot): readonly Spot[] | null {
  const start = nearestFree(from)
  const goal = nearestFree(to)
  if (start === null || goal === null) return null
  const end = isClear(to.x, to.z) && isOpenBetween(spotOf(goal), to) ? to : spotOf(goal)
  if (isClear(from.x, from.z) && isOpenBetween(from, end)) return [end]
  const cells = search(start, goal)
  if (!cells) return null
  return pullStraight([from, ...cells.map(spotOf), end])
}
