// A body of elliptical cross sections, one above the other: torsos, robes, drapes.
import { clamp, type Sdf, smoothMax } from './sdf.ts'

/** Height, half width, half depth, and how far the middle stands forward. */
export type Section = readonly [y: number, halfWidth: number, halfDepth: number, z: number]

/** Factor on the radius at an angle (0 at the left, π/2 in front) and a height: how cloth falls. */
export type Fold = (angle: number, y: number) => number

const EDGE = 0.02

const catmullRom = (p0: number, p1: number, p2: number, p3: number, t: number): number =>
  0.5 *
  (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t)

/** `sections` from the lowest to the highest; smooth between them, closed at both ends. */
export function loft(sections: readonly Section[], fold?: Fold): Sdf {
  const last = sections.length - 1
  const bottom = sections[0]![0]
  const top = sections[last]![0]
  return (x, y, z) => {
    let i = 0
    while (i < last - 1 && sections[i + 1]![0] < y) i++
    const before = sections[Math.max(i - 1, 0)]!
    const from = sections[i]!
    const to = sections[i + 1]!
    const after = sections[Math.min(i + 2, last)]!
    const t = clamp((y - from[0]) / (to[0] - from[0]), 0, 1)
    let a = catmullRom(before[1], from[1], to[1], after[1], t)
    let b = catmullRom(before[2], from[2], to[2], after[2], t)
    const dz = z - catmullRom(before[3], from[3], to[3], after[3], t)
    if (fold) {
      const factor = fold(Math.atan2(dz, x), y)
      a *= factor
      b *= factor
    }
    const k0 = Math.hypot(x / a, dz / b)
    const k1 = Math.hypot(x / (a * a), dz / (b * b))
    const around = k1 < 1e-9 ? -Math.min(a, b) : (k0 * (k0 - 1)) / k1
    return smoothMax(around, Math.max(bottom - y, y - top), EDGE)
  }
}
