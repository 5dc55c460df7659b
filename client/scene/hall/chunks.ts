// The building in small pieces that are near together, so that each frame those in view can be told from those that are not
// (visible.ts). Figures in flat arrays, since they are read a hundred thousand times a second.
import type { BufferGeometry } from 'three'
import type { Part } from './kit/batch.ts'

/** triangles of a piece at most: of a ring that goes around the whole hall a short stretch */
const MOST = 24

export interface Chunks {
  readonly count: number
  /** of each: middle and radius of the ball that holds it, metres */
  readonly balls: Float32Array
  /** of each: how large the part looks that it belongs to, metres */
  readonly sizes: Float32Array
  /** of each: its first triangle; one more at the end */
  readonly from: Uint32Array
  /** of each: 1 when it is seen from both sides, as leaves are */
  readonly leafy: Uint8Array
  /** of each triangle: its three corners */
  readonly corners: Uint32Array
  /** of each triangle: its normal, and how far the middle of the hall lies behind it, metres */
  readonly planes: Float32Array
  /** corners of a list of all, leaves from both sides */
  readonly most: number
}

export interface Stock {
  /** its triangles in the order of its parts */
  readonly geometry: BufferGeometry
  readonly parts: readonly Part[]
  /** parts from this one on are leafy */
  readonly leavesFrom?: number
}

/** Triangles without an area are dropped. */
export function cutIntoChunks({ geometry, parts, leavesFrom = parts.length }: Stock): Chunks {
  const at = geometry.attributes.position!.array
  const index = geometry.index!.array
  const corners = new Uint32Array(index.length)
  const planes = new Float32Array((index.length / 3) * 4)
  const [balls, sizes, from, leafy]: [number[], number[], number[], number[]] = [[], [], [], []]
  let triangles = 0
  let leaves = 0
  let read = 0
  parts.forEach(({ indices, size }, p) => {
    const end = read + indices
    while (read < end) {
      const first = triangles
      for (; read < end && triangles - first < MOST; read += 3)
        if (planeOf(at, index, read, planes, triangles * 4)) {
          for (let k = 0; k < 3; k += 1) corners[triangles * 3 + k] = index[read + k]!
          triangles += 1
        }
      if (triangles === first) continue
      balls.push(...ballAround(at, corners, first * 3, triangles * 3))
      sizes.push(size)
      from.push(first)
      const isLeafy = p >= leavesFrom
      leafy.push(isLeafy ? 1 : 0)
      if (isLeafy) leaves += triangles - first
    }
  })
  return {
    count: sizes.length,
    balls: Float32Array.from(balls),
    sizes: Float32Array.from(sizes),
    from: Uint32Array.of(...from, triangles),
    leafy: Uint8Array.from(leafy),
    corners: corners.slice(0, triangles * 3),
    planes: planes.slice(0, triangles * 4),
    most: triangles * 3 + leaves * 3,
  }
}

type Numbers = ArrayLike<number>

/** Writes normal and distance of the triangle that begins at `i`. Whether it has an area. */
function planeOf(at: Numbers, index: Numbers, i: number, planes: Float32Array, to: number): boolean {
  const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3]
  const [ax, ay, az] = [at[a]!, at[a + 1]!, at[a + 2]!]
  const [ux, uy, uz] = [at[b]! - ax, at[b + 1]! - ay, at[b + 2]! - az]
  const [vx, vy, vz] = [at[c]! - ax, at[c + 1]! - ay, at[c + 2]! - az]
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const long = Math.hypot(nx, ny, nz)
  if (long === 0) return false
  planes[to] = nx / long
  planes[to + 1] = ny / long
  planes[to + 2] = nz / long
  planes[to + 3] = -(nx * ax + ny * ay + nz * az) / long
  return true
}

/** About the middle of the box around those corners. */
function ballAround(at: Numbers, corners: Uint32Array, from: number, to: number): readonly number[] {
  const low = Array.from({ length: 3 }, () => Number.POSITIVE_INFINITY)
  const high = Array.from({ length: 3 }, () => Number.NEGATIVE_INFINITY)
  for (let i = from; i < to; i += 1)
    for (let k = 0; k < 3; k += 1) {
      const value = at[corners[i]! * 3 + k]!
      low[k] = Math.min(low[k]!, value)
      high[k] = Math.max(high[k]!, value)
    }
  const middle = low.map((value, k) => (value + high[k]!) / 2)
  let radius = 0
  for (let i = from; i < to; i += 1) {
    const corner = corners[i]! * 3
    radius = Math.max(
      radius,
      Math.hypot(at[corner]! - middle[0]!, at[corner + 1]! - middle[1]!, at[corner + 2]! - middle[2]!),
    )
  }
  return [...middle, radius]
}
