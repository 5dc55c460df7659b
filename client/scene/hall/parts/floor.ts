// The ground: the hall's floor with a ring left out for the water, the court's paving, and the land around.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { WATER } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
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

/** The court, from the hall's wall to its far end. */
export function courtGeometry(): BufferGeometry {
  const half = lobby.halfWidth + lobby.wall.thickness
  const start = Math.sqrt(wall.radius ** 2 - half ** 2)
  const positions = [-half, 0, start, half, 0, start, -half, 0, lobby.end, half, 0, lobby.end].map((v, i) =>
    i % 3 === 1 ? -0.004 : v,
  )
  return flat({ positions, indices: [0, 2, 1, 1, 2, 3] })
}
