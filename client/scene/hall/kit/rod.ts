// A bar along a path with a lozenge section: ribs of the dome, branches, inlays.
import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'
import { pointsOf } from './fineness.ts'

export interface Section {
  /** half widths along and across `facing`, as functions of 0..1 along the path */
  readonly width: (t: number) => number
  readonly depth: (t: number) => number
  /** which way the depth points, at a place of the path */
  readonly facing: (at: Vector3) => Vector3
}

const tangent = new Vector3()
const deep = new Vector3()
const wide = new Vector3()

export function rod(points: readonly Vector3[], section: Section): BufferGeometry {
  const path = pointsOf(points)
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const last = path.length - 1
  path.forEach((at, i) => {
    tangent
      .copy(path[Math.min(i + 1, last)]!)
      .sub(path[Math.max(i - 1, 0)]!)
      .normalize()
    wide.crossVectors(tangent, section.facing(at)).normalize()
    deep.crossVectors(wide, tangent).normalize()
    const w = section.width(i / last)
    const d = section.depth(i / last)
    for (const [a, b] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const) {
      positions.push(
        at.x + wide.x * a * w + deep.x * b * d,
        at.y + wide.y * a * w + deep.y * b * d,
        at.z + wide.z * a * w + deep.z * b * d,
      )
      normals.push(wide.x * a + deep.x * b, wide.y * a + deep.y * b, wide.z * a + deep.z * b)
    }
  })
  for (let i = 0; i < last; i += 1)
    for (let k = 0; k < 4; k += 1) {
      const here = i * 4 + k
      const beside = i * 4 + ((k + 1) % 4)
      indices.push(here, beside, here + 4, beside, beside + 4, here + 4)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  return geometry.setIndex(indices)
}
