// How much of the sky reaches a place: the building as a field of heights, and horizons looked up in it. Computed once at load.
import type { BufferAttribute, BufferGeometry } from 'three'
import { type Lamps, lampLightAt } from './lamplight.ts'

/** metres to each side of the middle, and of one cell */
export const SKY_REACH = 60
const CELL = 0.2
const SIDE = Math.round((SKY_REACH * 2) / CELL)
/** what stands higher than this hangs overhead (cornice, dome) and shades nothing here, metres */
const CEILING = 3
/** eight directions, and how far one looks along each, metres; flat arrays, since they are read ten million times */
const DIRECTIONS = 8
const ALONG_X = Float32Array.from({ length: DIRECTIONS }, (_, i) => Math.sin((i / DIRECTIONS) * Math.PI * 2))
const ALONG_Z = Float32Array.from({ length: DIRECTIONS }, (_, i) => Math.cos((i / DIRECTIONS) * Math.PI * 2))
const STEPS = Float32Array.of(0.3, 0.6, 1.1, 1.9, 3)
/** under a desk or a bench the sky is hidden, not the light that the floor throws about */
const COVERED = 0.6
const DARKEST = 0.3

export type Heights = Float32Array

const cellOf = (metres: number): number => Math.floor((metres + SKY_REACH) / CELL)

function raise(heights: Heights, x: number, z: number, y: number): void {
  const i = cellOf(x)
  const j = cellOf(z)
  if (i < 0 || j < 0 || i >= SIDE || j >= SIDE) return
  if (heights[j * SIDE + i]! < y) heights[j * SIDE + i] = y
}

function raiseTriangle(heights: Heights, at: BufferAttribute, a: number, b: number, c: number): void {
  const [ax, ay, az] = [at.getX(a), at.getY(a), at.getZ(a)]
  const [bx, by, bz] = [at.getX(b), at.getY(b), at.getZ(b)]
  const [cx, cy, cz] = [at.getX(c), at.getY(c), at.getZ(c)]
  if (Math.max(ay, by, cy) > CEILING) return
  const longest = Math.sqrt(
    Math.max(
      (ax - bx) ** 2 + (az - bz) ** 2,
      (bx - cx) ** 2 + (bz - cz) ** 2,
      (cx - ax) ** 2 + (cz - az) ** 2,
    ),
  )
  const steps = Math.max(1, Math.ceil(longest / (CELL * 0.8)))
  for (let i = 0; i <= steps; i += 1)
    for (let j = 0; j <= steps - i; j += 1) {
      const u = i / steps
      const v = j / steps
      const w = 1 - u - v
      raise(heights, ax * w + bx * u + cx * v, az * w + bz * u + cz * v, ay * w + by * u + cy * v)
    }
}

/** The upper surface of a geometry in metres, cell by cell. */
export function heightsOf(geometry: BufferGeometry): Heights {
  const heights = new Float32Array(SIDE * SIDE)
  const at = geometry.attributes.position as BufferAttribute
  const index = geometry.index!
  for (let i = 0; i < index.count; i += 3)
    raiseTriangle(heights, at, index.getX(i), index.getX(i + 1), index.getX(i + 2))
  return heights
}

/** Raises a round thing, such as a chair, that is not part of the geometry. */
export function raiseDisc(heights: Heights, x: number, z: number, radius: number, y: number): void {
  for (let dx = -radius; dx <= radius; dx += CELL)
    for (let dz = -radius; dz <= radius; dz += CELL)
      if (dx * dx + dz * dz <= radius * radius) raise(heights, x + dx, z + dz, y)
}

/** The upper surface at a place, metres; 0 outside. */
export const floorShapeAt = (heights: Heights, x: number, z: number): number => {
  const i = cellOf(x)
  const j = cellOf(z)
  return i < 0 || j < 0 || i >= SIDE || j >= SIDE ? 0 : heights[j * SIDE + i]!
}

/** 0..1 at a place with a normal: the share of the sky, and of the bright room, that it sees over the horizons around it. */
export function skylightAt(
  heights: Heights,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
): number {
  // start a little off the surface, or it shades itself
  const fromX = x + nx * 0.2
  const fromZ = z + nz * 0.2
  let seen = 0
  let weights = 0
  for (let i = 0; i < DIRECTIONS; i += 1) {
    const dx = ALONG_X[i]!
    const dz = ALONG_Z[i]!
    const weight = Math.max(0, nx * dx + nz * dz) + Math.max(0, ny) + 0.05
    let steepest = 0
    for (let k = 0; k < STEPS.length; k += 1) {
      const step = STEPS[k]!
      const rise = (floorShapeAt(heights, fromX + dx * step, fromZ + dz * step) - y - 0.03) / step
      if (rise > steepest) steepest = rise
    }
    seen += weight / (1 + steepest * steepest)
    weights += weight
  }
  const covered = ny > 0.5 && floorShapeAt(heights, x, z) > y + 0.2 ? COVERED : 1
  const below = ny < -0.5 ? COVERED : 1
  return Math.max(DARKEST, (seen / weights) * covered * below)
}

/** Writes the skylight of every vertex into the alpha of its colour, where the surface material looks for it. */
export function bakeSkylight(geometry: BufferGeometry, heights: Heights): void {
  const at = geometry.attributes.position as BufferAttribute
  const normal = geometry.attributes.normal as BufferAttribute
  const colour = geometry.attributes.color as BufferAttribute
  for (let i = 0; i < at.count; i += 1) {
    // the dome and the upper walls stand free
    if (at.getY(i) > CEILING) continue
    const seen = skylightAt(
      heights,
      at.getX(i),
      at.getY(i),
      at.getZ(i),
      normal.getX(i),
      normal.getY(i),
      normal.getZ(i),
    )
    colour.setW(i, seen)
  }
}

/** A picture of the light on the bare floor, a pixel per cell, SKY_REACH metres to each side: red the sky, green the lamps. */
export function floorShade(heights: Heights, lamps: Lamps): ImageData {
  const size = SIDE
  const image = new ImageData(size, size)
  for (let j = 0; j < size; j += 1)
    for (let i = 0; i < size; i += 1) {
      const x = (i + 0.5) * CELL - SKY_REACH
      const z = (j + 0.5) * CELL - SKY_REACH
      const k = (j * size + i) * 4
      image.data[k] = skylightAt(heights, x, 0, z, 0, 1, 0) * 255
      image.data[k + 1] = lampLightAt(lamps, x, 0, z, 0, 1, 0) * 255
      image.data[k + 3] = 255
    }
  return image
}

export function canvasWith(image: ImageData): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')!.putImageData(image, 0, 0)
  return canvas
}
