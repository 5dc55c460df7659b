// The great ring across the axis, after the Museum of the Future, and the plinth under it.
import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { PALE_STONE, STONE } from '../kit/finish.ts'
import { place } from '../kit/place.ts'

const { x, y, z, halfWidth, halfHeight, tube } = HALL.torus
/** segments: fine, and plain */
const FINE = { around: 144, across: 32 }
const PLAIN = { around: 96, across: 16 }

/** The surface at 0..1 around the ring and 0..1 around its tube, which is a little thicker on one side. */
function surfaceAt(u: number, v: number, out: Vector3): Vector3 {
  const around = u * Math.PI * 2
  const across = v * Math.PI * 2
  const normalX = halfHeight * Math.cos(around)
  const normalY = halfWidth * Math.sin(around)
  const length = Math.hypot(normalX, normalY)
  const thickness = tube * (1 + 0.16 * Math.cos(around + 0.9))
  const reach = Math.cos(across) * thickness
  return out.set(
    x + halfWidth * Math.cos(around) + (normalX / length) * reach,
    y + halfHeight * Math.sin(around) + (normalY / length) * reach,
    z + Math.sin(across) * thickness * 0.92,
  )
}

const STEP = 0.0005
const alongRing = new Vector3()
const aroundTube = new Vector3()

/** Points out of the steel at a place of the surface. */
function normalAt(u: number, v: number, at: Vector3, out: Vector3): Vector3 {
  surfaceAt(u + STEP, v, alongRing).sub(at)
  surfaceAt(u, v + STEP, aroundTube).sub(at)
  return out.crossVectors(alongRing, aroundTube).normalize()
}

/**
 * With uv onto the picture of the words: its upper half is the half over the wall, seen from the hall and, turned about, from behind;
 * its lower half the half under it. Words stand upright on all of them.
 */
export function torusGeometry(isPlain = false): BufferGeometry {
  const { around: segments, across: rows } = isPlain ? PLAIN : FINE
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const at = new Vector3()
  const normal = new Vector3()
  const row = rows / 2 + 1
  for (const isLower of [false, true])
    for (const isBehind of [false, true]) {
      const first = positions.length / 3
      for (let i = 0; i <= segments / 2; i += 1)
        for (let j = 0; j < row; j += 1) {
          // from the outer rim to the inner one, on the near side or back on the far one
          const across = j / (row - 1)
          const u = (isLower ? 0.5 : 0) + i / segments
          const v = (isBehind ? 0.5 : 0) + across / 2
          positions.push(...surfaceAt(u, v, at).toArray())
          normals.push(...normalAt(u, v, at, normal).toArray())
          const along = isLower === isBehind ? 1 - (2 * i) / segments : (2 * i) / segments
          const fromOuter = isBehind ? 1 - across : across
          const fromTop = isLower ? 1 - fromOuter : fromOuter
          uvs.push(along, 1 - (fromTop + (isLower ? 1 : 0)) / 2)
        }
      for (let i = 0; i < segments / 2; i += 1)
        for (let j = 0; j < row - 1; j += 1) {
          const k = first + i * row + j
          indices.push(k, k + row, k + 1, k + 1, k + row, k + row + 1)
        }
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  return geometry.setIndex(indices)
}

export function addPlinth(batch: Batch): void {
  const { plinth } = HALL
  const step = (grow: number, bottom: number, top: number, finish: typeof STONE): void => {
    batch.add(
      stadium(plinth.halfLength, plinth.radius + grow, top - bottom),
      finish,
      place(plinth.x, bottom, plinth.z),
    )
  }
  step(0, 0, plinth.height, STONE)
  step(-0.5, plinth.height, plinth.height + 0.35, PALE_STONE)
}

/** A straight block along x with round ends, standing on y 0. */
function stadium(halfLength: number, radius: number, height: number): BufferGeometry {
  const outline: [number, number][] = []
  for (const side of [1, -1])
    for (let i = 0; i <= 24; i += 1) {
      const angle = (i / 24) * Math.PI - Math.PI / 2
      outline.push([side * (halfLength + Math.cos(angle) * radius), side * Math.sin(angle) * radius])
    }
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  outline.forEach(([px, pz], i) => {
    const [nextX, nextZ] = outline[(i + 1) % outline.length]!
    const length = Math.hypot(nextX - px, nextZ - pz) || 1
    const normal = [(nextZ - pz) / length, 0, -(nextX - px) / length]
    const base = positions.length / 3
    positions.push(px, 0, pz, nextX, 0, nextZ, nextX, height, nextZ, px, height, pz)
    for (let k = 0; k < 4; k += 1) normals.push(...normal)
    indices.push(base, base + 2, base + 1, base, base + 3, base + 2)
    positions.push(px, height, pz, nextX, height, nextZ, 0, height, 0)
    normals.push(0, 1, 0, 0, 1, 0, 0, 1, 0)
    indices.push(base + 4, base + 6, base + 5)
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  return geometry.setIndex(indices)
}
