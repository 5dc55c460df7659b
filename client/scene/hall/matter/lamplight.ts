// How much of the lamps' warm light reaches a place: lines of light as points, looked up in a grid. Computed once at load, into the
// vertices of the building and a picture for the floor.
import type { BufferAttribute, BufferGeometry } from 'three'

/** metres: how far a lamp is felt, and how near together two points of one lamp are taken for one */
const REACH = 1.5
const GRAIN = 0.3
/** keeps what touches a lamp from being as bright as the lamp */
const NEAREST = 0.05
const STRENGTH = 0.022
const BRIGHTEST = 0.42
const LAMP_BYTE = 255

/** cells of REACH metres: across from -ASIDE to ASIDE, and up */
const ASIDE = 72
const ACROSS = (ASIDE * 2) / REACH
const UP = 8

/** Points of lamps by cell, flat: x, y, z, x, y, z …; each cell holds what is in it and in its neighbours. */
export type Lamps = readonly (Float32Array | undefined)[]

const cellOf = (x: number, y: number, z: number): number => {
  const [i, j, k] = [
    Math.floor((x + ASIDE) / REACH),
    Math.floor((z + ASIDE) / REACH),
    Math.floor(y / REACH) + 1,
  ]
  if (i < 0 || j < 0 || k < 0 || i >= ACROSS || j >= ACROSS || k >= UP) return -1
  return (k * ACROSS + j) * ACROSS + i
}

/** The lamps among the parts of a building: what glows with full strength. */
export function lampsOf(geometry: BufferGeometry): Lamps {
  const at = geometry.attributes.position as BufferAttribute
  const glows = geometry.attributes.finish!.array as Uint8Array
  const seen = new Set<string>()
  const lamps: number[][] = []
  for (let i = 0; i < at.count; i += 1) {
    if (glows[i * 4 + 2] !== LAMP_BYTE) continue
    const [x, y, z] = [at.getX(i), at.getY(i), at.getZ(i)]
    const fine = [x, y, z].map((metres) => Math.round(metres / GRAIN)).join(' ')
    if (seen.has(fine)) continue
    seen.add(fine)
    for (const dx of [-REACH, 0, REACH])
      for (const dy of [-REACH, 0, REACH])
        for (const dz of [-REACH, 0, REACH]) {
          const cell = cellOf(x + dx, y + dy, z + dz)
          if (cell < 0) continue
          lamps[cell] ??= []
          lamps[cell].push(x, y, z)
        }
  }
  const cells: (Float32Array | undefined)[] = Array.from({ length: ACROSS * ACROSS * UP })
  for (const cell of Object.keys(lamps)) cells[Number(cell)] = Float32Array.from(lamps[Number(cell)]!)
  return cells
}

/** 0 … BRIGHTEST at a place with a normal. */
export function lampLightAt(
  lamps: Lamps,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
): number {
  const near = lamps[cellOf(x, y, z)]
  if (!near) return 0
  let sum = 0
  for (let p = 0; p < near.length; p += 3) {
    const dx = near[p]! - x
    const dy = near[p + 1]! - y
    const dz = near[p + 2]! - z
    const square = dx * dx + dy * dy + dz * dz
    if (square > REACH * REACH) continue
    const facing = (nx * dx + ny * dy + nz * dz) / Math.sqrt(square + 0.0001)
    const fade = 1 - square / (REACH * REACH)
    sum += (Math.max(0, facing + 0.3) / 1.3 / (square + NEAREST)) * fade * fade
  }
  return Math.min(BRIGHTEST, sum * STRENGTH)
}

/** Writes the light of the lamps into the glow of every vertex that does not glow by itself. */
export function bakeLamplight(geometry: BufferGeometry, lamps: Lamps): void {
  const at = geometry.attributes.position as BufferAttribute
  const normal = geometry.attributes.normal as BufferAttribute
  const glows = geometry.attributes.finish!.array as Uint8Array
  for (let i = 0; i < at.count; i += 1) {
    if (glows[i * 4 + 2] !== 0) continue
    const light = lampLightAt(
      lamps,
      at.getX(i),
      at.getY(i),
      at.getZ(i),
      normal.getX(i),
      normal.getY(i),
      normal.getZ(i),
    )
    glows[i * 4 + 2] = Math.round(light * 255)
  }
}
