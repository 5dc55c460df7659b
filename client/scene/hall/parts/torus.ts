// The great ring across the axis, after the Museum of the Future, and the plinth under it.
import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { PALE_STONE, STONE } from '../kit/finish.ts'
import { place } from '../kit/place.ts'

const { x, y, z, halfWidth, halfHeight, tube } = HALL.torus
const AROUND = 144
const ACROSS = 32

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

/** With uv: u around the ring, v around the tube; turned over on the upper half, so that words stand upright on both. */
export function torusGeometry(): BufferGeometry {
  const positions: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const at = new Vector3()
  const row = ACROSS + 1
  for (const half of [0, 1]) {
    const turned = half === 0 ? -1 : 1
    const first = positions.length / 3
    for (let i = 0; i <= AROUND / 2; i += 1)
      for (let j = 0; j <= ACROSS; j += 1) {
        const [u, v] = [half / 2 + i / AROUND, j / ACROSS]
        positions.push(...surfaceAt(u, v, at).toArray())
        uvs.push(u * turned, v * turned)
      }
    for (let i = 0; i < AROUND / 2; i += 1)
      for (let j = 0; j < ACROSS; j += 1) {
        const k = first + i * row + j
        indices.push(k, k + row, k + 1, k + 1, k + row, k + row + 1)
      }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  geometry.setIndex(indices)
  geometry.computeVertexNormals()
  return geometry
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
