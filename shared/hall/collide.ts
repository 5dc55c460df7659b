// Whether a walker fits at a place, and where the nearest free place is: distances to the obstacles of one cell of a grid.
// Flat numbers and + - × ÷ √ only: nothing is allocated after the start, and every engine answers the same bits.
import { OBSTACLES, type Obstacle } from './obstacles.ts'
import { HALL } from './plan.ts'
import { evenCos, evenSin, polar } from './polar.ts'
import { ROOMS, roomAt } from './rooms.ts'

/** Metres from a walker's middle that nothing else may enter. */
export const BODY_RADIUS = 0.3
/** Kept free beyond that when one slides, so that rounding to the grid never ends inside of something. */
const MARGIN = 1 / 512

const KIND = { disc: 0, bar: 1, bow: 2 } as const
const FIELDS = 10

function flatten(obstacle: Obstacle): number[] {
  const { radius } = obstacle
  if (obstacle.kind === 'disc') return [KIND.disc, radius, obstacle.x, obstacle.z]
  if (obstacle.kind === 'bar') {
    const { start, end } = obstacle
    return [KIND.bar, radius, start.x, start.z, end.x - start.x, end.z - start.z]
  }
  const { circle, from, to } = obstacle
  const [start, end] = [polar(circle, from), polar(circle, to)]
  const middle = (from + to) / 2
  const spread = evenCos((to - from) / 2)
  return [KIND.bow, radius, circle, evenSin(middle), evenCos(middle), spread, start.x, start.z, end.x, end.z]
}

const shapes = new Float64Array(OBSTACLES.length * FIELDS)
for (const [index, obstacle] of OBSTACLES.entries()) shapes.set(flatten(obstacle), index * FIELDS)

/** Direction away from the obstacle that was measured last. */
let awayX = 0
let awayZ = 0

function fromPoint(dx: number, dz: number): number {
  const distance = Math.sqrt(dx * dx + dz * dz)
  awayX = distance > 0 ? dx / distance : 1
  awayZ = distance > 0 ? dz / distance : 0
  return distance
}

function fromBow(at: number, x: number, z: number): number {
  const circle = shapes[at + 2]!
  const distance = Math.sqrt(x * x + z * z)
  if (x * shapes[at + 3]! + z * shapes[at + 4]! >= distance * shapes[at + 5]!) {
    const side = distance < circle ? -1 : 1
    awayX = distance > 0 ? (side * x) / distance : 1
    awayZ = distance > 0 ? (side * z) / distance : 0
    return side * (distance - circle)
  }
  const toEnd = fromPoint(x - shapes[at + 8]!, z - shapes[at + 9]!)
  const endAwayX = awayX
  const endAwayZ = awayZ
  const toStart = fromPoint(x - shapes[at + 6]!, z - shapes[at + 7]!)
  if (toStart < toEnd) return toStart
  awayX = endAwayX
  awayZ = endAwayZ
  return toEnd
}

/** Metres to the surface of an obstacle, negative within. */
function distanceTo(obstacle: number, x: number, z: number): number {
  const at = obstacle * FIELDS
  const kind = shapes[at]!
  const radius = shapes[at + 1]!
  if (kind === KIND.bow) return fromBow(at, x, z) - radius
  const dx = x - shapes[at + 2]!
  const dz = z - shapes[at + 3]!
  if (kind === KIND.disc) return fromPoint(dx, dz) - radius
  const alongX = shapes[at + 4]!
  const alongZ = shapes[at + 5]!
  const part = (dx * alongX + dz * alongZ) / (alongX * alongX + alongZ * alongZ)
  const nearest = part < 0 ? 0 : part > 1 ? 1 : part
  return fromPoint(dx - alongX * nearest, dz - alongZ * nearest) - radius
}

/** Cells of 1 m from this corner; each lists the obstacles that a walker in it may touch. */
const CORNER = -Math.ceil(HALL.wall.radius + 1)
const WIDTH = -2 * CORNER
/** toward +z the rooms reach farthest */
export const END = Math.max(...ROOMS.map(({ z, width, depth }) => z + Math.max(width, depth) / 2))
const DEPTH = Math.ceil(END + 1) - CORNER

/** Of `ids`, the obstacles that someone within the square of this side around x, z may touch. */
const nearby = (ids: Int32Array, x: number, z: number, side: number): Int32Array =>
  ids.filter((id) => distanceTo(id, x, z) < side * Math.SQRT1_2 + BODY_RADIUS + 2 * MARGIN)

/** Cells are filled from what is near a block of them, which spares most of the measuring at the start. */
const BLOCK = 8
const everything = Int32Array.from(OBSTACLES.keys())
const blocks = new Map<number, Int32Array>()
const cells: readonly Int32Array[] = Array.from({ length: WIDTH * DEPTH }, (_, cell) => {
  const column = cell % WIDTH
  const row = Math.floor(cell / WIDTH)
  const [left, top] = [column - (column % BLOCK), row - (row % BLOCK)]
  const key = top * WIDTH + left
  const middle = CORNER + BLOCK / 2
  const block = blocks.get(key) ?? nearby(everything, left + middle, top + middle, BLOCK)
  blocks.set(key, block)
  return nearby(block, CORNER + column + 0.5, CORNER + row + 0.5, 1)
})
const EMPTY = new Int32Array(0)

const cellAt = (x: number, z: number): Int32Array =>
  cells[Math.floor(z - CORNER) * WIDTH + Math.floor(x - CORNER)] ?? EMPTY

/** Within the outermost walls: the round hall, the lobby before its door, or a room around that. */
export function isInBounds(x: number, z: number): boolean {
  const reach = HALL.wall.radius - BODY_RADIUS
  if (x * x + z * z <= reach * reach) return true
  const aside = HALL.lobby.halfWidth - BODY_RADIUS
  if (z <= 0) return false
  if (z <= HALL.lobby.end - BODY_RADIUS && x <= aside && x >= -aside) return true
  return roomAt(x, z, BODY_RADIUS) !== null
}

/** How high above the floor of the carpet reaches what a walker could not stand in at this place, metres; 0 where that is nothing. */
export function topAt(x: number, z: number): number {
  const near = cellAt(x, z)
  let top = 0
  for (let index = 0; index < near.length; index++) {
    const each = OBSTACLES[near[index]!]!.top
    if (each > top && distanceTo(near[index]!, x, z) < BODY_RADIUS) top = each
  }
  return top
}

/** True where a walker fits. */
export function isClear(x: number, z: number): boolean {
  if (!isInBounds(x, z)) return false
  const near = cellAt(x, z)
  for (let index = 0; index < near.length; index++)
    if (distanceTo(near[index]!, x, z) < BODY_RADIUS) return false
  return true
}

/** True where a walker fits at every place that is at most `reach` metres away and in the same square metre. */
export function isClearAround(x: number, z: number, reach: number): boolean {
  const near = cellAt(x, z)
  for (let index = 0; index < near.length; index++)
    if (distanceTo(near[index]!, x, z) < BODY_RADIUS + reach + MARGIN) return false
  return true
}

/** Two obstacles make a corner; the third round settles what the first two pushed into each other. */
const ROUNDS = 3

/** Moves `at` out of what it touches, in place; false when it touches nothing. In a corner it may still touch: ask `isClear`. */
export function pushOut(at: { x: number; z: number }): boolean {
  let hasTouched = false
  for (let round = 0; round < ROUNDS; round++) {
    const near = cellAt(at.x, at.z)
    let touched = false
    for (let index = 0; index < near.length; index++) {
      const room = distanceTo(near[index]!, at.x, at.z) - BODY_RADIUS
      if (room >= 0) continue
      at.x += awayX * (MARGIN - room)
      at.z += awayZ * (MARGIN - room)
      touched = true
    }
    if (!touched) break
    hasTouched = true
  }
  return hasTouched
}
