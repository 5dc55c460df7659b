// From clay to triangles: naive surface nets (Gibson 1998), with the vertices drawn onto the surface afterwards.
import { clamp, type Sdf } from './sdf.ts'
import type { Vec3 } from './skeleton.ts'

export interface Mesh {
  readonly positions: Float32Array
  readonly indices: Uint32Array
}

/** Distances are bounds, not exact: how much farther the surface must be before a block of cells is left out. */
const DOUBT = 2.2
/** Cells along the edge of a block. */
const BLOCK = 8

const CORNERS = [0, 1, 2, 3, 4, 5, 6, 7].map((c): Vec3 => [c & 1, (c >> 1) & 1, c >> 2])
const EDGES = CORNERS.flatMap((_, a) =>
  [1, 2, 4].filter((bit) => !(a & bit)).map((bit): [number, number] => [a, a | bit]),
)

export function gradient(
  shape: Sdf,
  x: number,
  y: number,
  z: number,
  step: number,
): [number, number, number] {
  const gx = shape(x + step, y, z) - shape(x - step, y, z)
  const gy = shape(x, y + step, z) - shape(x, y - step, z)
  const gz = shape(x, y, z + step) - shape(x, y, z - step)
  const length = Math.hypot(gx, gy, gz) || 1
  return [gx / length, gy / length, gz / length]
}

interface Grid {
  readonly size: readonly [number, number, number]
  readonly from: Vec3
  readonly cell: number
  readonly distances: Float32Array
}

function sample(shape: Sdf, from: Vec3, to: Vec3, cell: number): Grid {
  const size = [0, 1, 2].map((k) => Math.ceil((to[k]! - from[k]!) / cell) + 1) as [number, number, number]
  const [nx, ny, nz] = size
  const distances = new Float32Array(nx * ny * nz).fill(1)
  const reach = BLOCK * cell * 0.87 * DOUBT
  for (let k0 = 0; k0 < nz; k0 += BLOCK)
    for (let j0 = 0; j0 < ny; j0 += BLOCK)
      for (let i0 = 0; i0 < nx; i0 += BLOCK) {
        const half = BLOCK / 2
        const middle = shape(
          from[0] + (i0 + half) * cell,
          from[1] + (j0 + half) * cell,
          from[2] + (k0 + half) * cell,
        )
        const isFar = Math.abs(middle) > reach
        for (let k = k0; k < Math.min(k0 + BLOCK, nz); k++)
          for (let j = j0; j < Math.min(j0 + BLOCK, ny); j++)
            for (let i = i0; i < Math.min(i0 + BLOCK, nx); i++)
              distances[i + nx * (j + ny * k)] = isFar
                ? middle
                : shape(from[0] + i * cell, from[1] + j * cell, from[2] + k * cell)
      }
  return { size, from, cell, distances }
}

/** One vertex in each cell that the surface crosses, at the middle of the crossings. */
function placeVertices({ size: [nx, ny, nz], from, cell, distances }: Grid): {
  positions: number[]
  vertexOf: Int32Array
} {
  const vertexOf = new Int32Array(distances.length).fill(-1)
  const positions: number[] = []
  const d = new Float64Array(8)
  for (let k = 0; k < nz - 1; k++)
    for (let j = 0; j < ny - 1; j++)
      for (let i = 0; i < nx - 1; i++) {
        let inside = 0
        for (let c = 0; c < 8; c++) {
          const [cx, cy, cz] = CORNERS[c]!
          d[c] = distances[i + cx + nx * (j + cy + ny * (k + cz))]!
          if (d[c]! < 0) inside++
        }
        if (inside === 0 || inside === 8) continue
        const sum = [0, 0, 0]
        let crossings = 0
        for (const [a, b] of EDGES) {
          if (d[a]! < 0 === d[b]! < 0) continue
          const t = d[a]! / (d[a]! - d[b]!)
          for (let axis = 0; axis < 3; axis++)
            sum[axis]! += CORNERS[a]![axis]! + (CORNERS[b]![axis]! - CORNERS[a]![axis]!) * t
          crossings++
        }
        vertexOf[i + nx * (j + ny * k)] = positions.length / 3
        positions.push(
          from[0] + (i + sum[0]! / crossings) * cell,
          from[1] + (j + sum[1]! / crossings) * cell,
          from[2] + (k + sum[2]! / crossings) * cell,
        )
      }
  return { positions, vertexOf }
}

/** A quad around each edge of the grid that the surface crosses. */
function weave({ size: [nx, ny, nz], distances }: Grid, vertexOf: Int32Array): number[] {
  const indices: number[] = []
  const strides = [1, nx, nx * ny] as const
  for (let k = 1; k < nz - 1; k++)
    for (let j = 1; j < ny - 1; j++)
      for (let i = 1; i < nx - 1; i++) {
        const here = i + nx * (j + ny * k)
        const isInside = distances[here]! < 0
        for (let axis = 0; axis < 3; axis++) {
          if (isInside === distances[here + strides[axis]!]! < 0) continue
          const u = strides[(axis + 1) % 3]!
          const v = strides[(axis + 2) % 3]!
          const [a, b, c, d] = [here - u - v, here - v, here, here - u].map((at) => vertexOf[at]!) as [
            number,
            number,
            number,
            number,
          ]
          if (a < 0 || b < 0 || c < 0 || d < 0) continue
          indices.push(...(isInside ? [a, b, c, a, c, d] : [a, c, b, a, d, c]))
        }
      }
  return indices
}

export function polygonise(shape: Sdf, from: Vec3, to: Vec3, cell: number): Mesh {
  const grid = sample(shape, from, to, cell)
  const { positions, vertexOf } = placeVertices(grid)
  for (let at = 0; at < positions.length; at += 3)
    for (let round = 0; round < 2; round++) {
      const [x, y, z] = [positions[at]!, positions[at + 1]!, positions[at + 2]!]
      const step = clamp(shape(x, y, z), -cell * 0.6, cell * 0.6)
      const normal = gradient(shape, x, y, z, cell * 0.2)
      for (let axis = 0; axis < 3; axis++) positions[at + axis]! -= normal[axis]! * step
    }
  return { positions: new Float32Array(positions), indices: new Uint32Array(weave(grid, vertexOf)) }
}
