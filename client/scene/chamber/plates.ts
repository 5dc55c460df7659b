// The plates that names stand on, as one plain geometry. Not instanced: a software renderer draws each instance as a call of its own.
import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'

/** of one plate, about its middle: x, y and where its picture has that corner */
const CORNERS = [
  [-0.5, 0.5, 0, 1],
  [0.5, 0.5, 1, 1],
  [-0.5, -0.5, 0, 0],
  [0.5, -0.5, 1, 0],
] as const
/** its two triangles */
const QUAD = [0, 2, 1, 2, 3, 1] as const

export interface Plates {
  readonly geometry: BufferGeometry
  /** Plate `i` stands on that foot and shows that cell; `veil` 0…1: how much of it is seen. */
  set(i: number, x: number, y: number, z: number, veil: number, column: number, row: number): void
  /** Plates 0 … n-1 are drawn. */
  show(n: number): void
}

export function createPlates(most: number): Plates {
  const geometry = new BufferGeometry()
  const still = (name: string, size: number, ofCorner: (corner: number, k: number) => number): void => {
    const values = Float32Array.from({ length: most * 4 * size }, (_, i) =>
      ofCorner(Math.floor(i / size) % 4, i % size),
    )
    geometry.setAttribute(name, new BufferAttribute(values, size))
  }
  still('position', 3, (corner, k) => CORNERS[corner]![k as 0] * (k < 2 ? 1 : 0))
  still('uv', 2, (corner, k) => CORNERS[corner]![(k + 2) as 2])
  const moving = (name: string, size: number): BufferAttribute => {
    const attribute = new BufferAttribute(new Float32Array(most * 4 * size), size).setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
    return attribute
  }
  const [spots, cells] = [moving('spot', 4), moving('cell', 2)]
  geometry.setIndex(Array.from({ length: most * 6 }, (_, i) => QUAD[i % 6]! + Math.floor(i / 6) * 4))
  geometry.setDrawRange(0, 0)
  return {
    geometry,
    set: (i, x, y, z, veil, column, row) => {
      for (let k = i * 4; k < i * 4 + 4; k += 1) {
        spots.setXYZW(k, x, y, z, veil)
        cells.setXY(k, column, row)
      }
    },
    show: (n) => {
      geometry.setDrawRange(0, n * 6)
      spots.needsUpdate = cells.needsUpdate = true
    },
  }
}
