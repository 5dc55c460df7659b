// The ground: the hall's floor with a ring left out for the water, the paving of the court and of its rooms.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { WATER } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import { type Spot, toHall } from '../../../../shared/hall/polar.ts'
import { ROOMS } from '../../../../shared/hall/rooms.ts'
import { MEDALLION_RADIUS } from '../pictures/floor-picture.ts'

const { water, lobby, wall } = HALL

interface Arrays {
  readonly positions: number[]
  readonly indices: number[]
}

/** A flat piece of ring, `from` and `to` as angles. */
function addPiece(
  { positions, indices }: Arrays,
  inner: number,
  outer: number,
  from: number,
  to: number,
  segments: number,
): void {
  const base = positions.length / 3
  for (let i = 0; i <= segments; i += 1) {
    const angle = from + ((to - from) * i) / segments
    for (const radius of [inner, outer]) positions.push(radius * Math.sin(angle), 0, radius * Math.cos(angle))
    if (i === segments) break
    const k = base + i * 2
    indices.push(k, k + 1, k + 2, k + 1, k + 3, k + 2)
  }
}

function flat({ positions, indices }: Arrays): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  const count = positions.length / 3
  geometry.setAttribute(
    'normal',
    new Float32BufferAttribute(
      Array.from({ length: count * 3 }, (_, i) => (i % 3 === 1 ? 1 : 0)),
      3,
    ),
  )
  const uvs = Array.from({ length: count }, (_, i) => [
    positions[i * 3]! / MEDALLION_RADIUS / 2 + 0.5,
    0.5 - positions[i * 3 + 2]! / MEDALLION_RADIUS / 2,
  ]).flat()
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  return geometry.setIndex(indices)
}

/** The middle, with uv onto its picture. */
export function medallionGeometry(): BufferGeometry {
  const arrays: Arrays = { positions: [], indices: [] }
  addPiece(arrays, 0, MEDALLION_RADIUS, 0, Math.PI * 2, 96)
  return flat(arrays)
}

/** All around the middle. */
export function floorGeometry(): BufferGeometry {
  const arrays: Arrays = { positions: [], indices: [] }
  addPiece(arrays, MEDALLION_RADIUS, water.inner, 0, Math.PI * 2, 128)
  addPiece(arrays, water.outer, wall.radius + wall.thickness, 0, Math.PI * 2, 160)
  // bridges: where the water does not lie open
  WATER.forEach(({ to }, i) => {
    const next = WATER[(i + 1) % WATER.length]!.from
    addPiece(arrays, water.inner, water.outer, to, next < to ? next + Math.PI * 2 : next, 6)
  })
  return flat(arrays)
}

/** A rectangle in the frame of a room, or the hall's own. */
function addRectangle({ positions, indices }: Arrays, corners: readonly Spot[]): void {
  const base = positions.length / 3
  for (const { x, z } of corners) positions.push(x, -0.004, z)
  indices.push(base, base + 1, base + 2, base, base + 2, base + 3)
}

/** The court, from the hall's wall to its far end, and the rooms around it with their thresholds. */
export function courtGeometry(): BufferGeometry {
  const arrays: Arrays = { positions: [], indices: [] }
  const half = lobby.halfWidth + lobby.wall.thickness
  const start = Math.sqrt(wall.radius ** 2 - half ** 2)
  const { pools } = lobby
  const side = pools.width / 2
  const row = (z0: number, z1: number, edges: readonly number[]): void => {
    for (let i = 0; i < edges.length; i += 2)
      addRectangle(arrays, [
        { x: edges[i]!, z: z0 },
        { x: edges[i]!, z: z1 },
        { x: edges[i + 1]!, z: z1 },
        { x: edges[i + 1]!, z: z0 },
      ])
  }
  // the floor is left out where the pools are
  let from = start
  for (const [poolFrom, poolTo] of pools.spans) {
    row(from, poolFrom, [-half, half])
    const { x } = pools
    row(poolFrom, poolTo, [-half, -x - side, side - x, x - side, x + side, half])
    from = poolTo
  }
  row(from, lobby.end, [-half, half])
  const { thickness } = HALL.rooms.wall
  for (const room of ROOMS) {
    const [x, z, door] = [room.width / 2 + thickness, room.depth / 2, HALL.rooms.door.width / 2]
    const at = (dx: number, dz: number): Spot => toHall(room, dx, dz)
    addRectangle(arrays, [at(-x, -z - thickness), at(-x, z), at(x, z), at(x, -z - thickness)])
    addRectangle(arrays, [at(-door, z), at(-door, z + thickness), at(door, z + thickness), at(door, z)])
  }
  return flat(arrays)
}
