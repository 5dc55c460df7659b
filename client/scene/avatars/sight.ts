// What the camera sees of a crowd: who is in view, and how fine they have to be.
import { type Camera, Frustum, Matrix4, Vector3 } from 'three'
import type { Mover } from './motion.ts'

/** A person as part of half the view's height: the finest level above the first, and so on. */
const FINE = 0.52
const COARSE = 0.15
const FAR = 0.088
const TALL = 1.8
/** A sphere that holds everyone, whatever they do. */
const MIDDLE_Y = 0.95
const RADIUS = 1.2

const viewed = new Matrix4()
const frustum = new Frustum()
const eye = new Vector3()
let scale = 1
/** of everyone, however fine they are drawn */
let tall = 1

/** Looks through `camera`, whose matrices are up to date. `detail` 1 is as measured; less shows coarser figures sooner. */
export function lookThrough(camera: Camera, detail: number): void {
  viewed.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
  frustum.setFromProjectionMatrix(viewed)
  eye.setFromMatrixPosition(camera.matrixWorld)
  tall = TALL * camera.projectionMatrix.elements[5]!
  scale = tall * detail
}

export const isInView = ({ x, y, z }: Mover): boolean => {
  for (const { normal, constant } of frustum.planes)
    if (normal.x * x + normal.y * (y + MIDDLE_Y) + normal.z * z + constant < -RADIUS) return false
  return true
}

const distanceOf = ({ x, y, z }: Mover): number =>
  Math.max(Math.hypot(x - eye.x, y + MIDDLE_Y - eye.y, z - eye.z), 0.1)

/** So far away that nobody sees each of their movements: twenty metres and more. */
export const isSmall = (mover: Mover): boolean => tall / distanceOf(mover) < COARSE

export function levelAt(mover: Mover): 0 | 1 | 2 | 3 {
  const size = scale / distanceOf(mover)
  return size > FINE ? 0 : size > COARSE ? 1 : size > FAR ? 2 : 3
}

/** What of the detail is kept after a frame that drew so many triangles of so many: less at once, more by and by. */
export const thriftier = (thrift: number, drawn: number, most: number): number => {
  if (drawn > most) return Math.max(thrift * 0.9, 0.05)
  return drawn < most * 0.75 ? Math.min(thrift * 1.02, 1) : thrift
}
