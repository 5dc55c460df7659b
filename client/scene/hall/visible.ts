// Which triangles of the building are worth drawing from a place: those in view, that face it, and that are large enough to be seen, the
// nearest first, so that what stands behind is not painted. Exact within a step and a turn: a list serves until one has gone on so far.
import { type Camera, Frustum, Matrix4, Vector3 } from 'three'
import type { Chunks } from './chunks.ts'

/** A list is good for so many metres, and so far a turn, radians. */
const STEP = 0.3
const TURN = 0.07
/** metres of a part for each metre of distance: what is smaller covers some two pixels of a small picture, and is left out */
const SEEN = 0.006
/** metres between two of the shells by which what is near comes first, and how many there are */
const SHELL = 1.5
const SHELLS = 40

/** left, right, below, above */
const SIDES = 4

export interface Sight {
  readonly eye: Vector3
  readonly toward: Vector3
  /** of the camera's matrix: how wide and how high it looks */
  wide: number
  high: number
  /** also what is beside and behind, for two eyes that turn faster than a list is made */
  isAround: boolean
  /** normal and distance of each of SIDES */
  readonly planes: Float32Array
}

export const newSight = (): Sight => ({
  eye: new Vector3(Number.NaN),
  toward: new Vector3(),
  wide: 0,
  high: 0,
  isAround: false,
  planes: new Float32Array(SIDES * 4),
})

const frustum = new Frustum()
const matrix = new Matrix4()
const [eye, toward] = [new Vector3(), new Vector3()]

/** Takes over what `camera` sees, whose matrices are up to date; false when the last list still serves. */
export function lookAnew(sight: Sight, camera: Camera, isAround: boolean): boolean {
  eye.setFromMatrixPosition(camera.matrixWorld)
  const { elements } = camera.matrixWorld
  toward.set(-elements[8]!, -elements[9]!, -elements[10]!).normalize()
  const [wide, high] = [camera.projectionMatrix.elements[0]!, camera.projectionMatrix.elements[5]!]
  const isSame = wide === sight.wide && high === sight.high && isAround === sight.isAround
  const serves =
    isSame &&
    eye.distanceToSquared(sight.eye) < STEP * STEP &&
    (isAround || toward.distanceToSquared(sight.toward) < TURN * TURN)
  if (serves) return false
  sight.eye.copy(eye)
  sight.toward.copy(toward)
  Object.assign(sight, { wide, high, isAround })
  matrix.copy(camera.matrixWorld).invert().premultiply(camera.projectionMatrix)
  frustum.setFromProjectionMatrix(matrix)
  for (let i = 0; i < SIDES; i += 1) {
    const { normal, constant } = frustum.planes[i]!
    sight.planes.set([normal.x, normal.y, normal.z, constant], i * 4)
  }
  return true
}

/** Whether something around a place, metres, is in view or soon may be. */
export function isInSight(
  { eye, planes, isAround }: Sight,
  x: number,
  y: number,
  z: number,
  radius: number,
): boolean {
  if (isAround) return true
  const slack = -(radius + STEP + Math.hypot(x - eye.x, y - eye.y, z - eye.z) * TURN)
  for (let p = 0; p < planes.length; p += 4)
    if (planes[p]! * x + planes[p + 1]! * y + planes[p + 2]! * z + planes[p + 3]! <= slack) return false
  return true
}

/** of each shell the first chunk in it, and of each chunk the next one in the same shell */
const heads = new Int32Array(SHELLS)
let next = new Int32Array(0)

/** Sorts into shells what is in view and large enough. */
function sortIntoShells({ count, balls, sizes }: Chunks, sight: Sight): void {
  const { x, y, z } = sight.eye
  if (next.length < count) next = new Int32Array(count)
  heads.fill(-1)
  for (let c = 0; c < count; c += 1) {
    const b = c * 4
    const [bx, by, bz, radius] = [balls[b]!, balls[b + 1]!, balls[b + 2]!, balls[b + 3]!]
    const far = Math.sqrt((bx - x) ** 2 + (by - y) ** 2 + (bz - z) ** 2)
    if (sizes[c]! < SEEN * (far - radius)) continue
    if (!isInSight(sight, bx, by, bz, radius)) continue
    const shell = Math.min(SHELLS - 1, Math.floor(Math.max(0, far - radius) / SHELL))
    next[c] = heads[shell]!
    heads[shell] = c
  }
}

/** Writes the corners of what is seen into `list`, which has room for the most; returns how many they are. Allocates nothing. */
export function listVisible(chunks: Chunks, sight: Sight, list: Uint32Array): number {
  sortIntoShells(chunks, sight)
  const { from, leafy, planes, corners } = chunks
  const { x, y, z } = sight.eye
  let n = 0
  for (let shell = 0; shell < SHELLS; shell += 1)
    for (let c = heads[shell]!; c >= 0; c = next[c]!) {
      const isLeafy = leafy[c] === 1
      for (let t = from[c]!; t < from[c + 1]!; t += 1) {
        const p = t * 4
        const before = planes[p]! * x + planes[p + 1]! * y + planes[p + 2]! * z + planes[p + 3]!
        const [a, b, d] = [corners[t * 3]!, corners[t * 3 + 1]!, corners[t * 3 + 2]!]
        if (before > -STEP) {
          list[n] = a
          list[n + 1] = b
          list[n + 2] = d
          n += 3
        }
        // a leaf shows its back, too
        if (isLeafy && before < STEP) {
          list[n] = a
          list[n + 1] = d
          list[n + 2] = b
          n += 3
        }
      }
    }
  return n
}
