// Garments that fall from the shoulders to the ground: kandura, abaya, long coat.
import { forearmSlice, type Sleeve, shoulders, sleeves } from './limbs.ts'
import { type Fold, loft, type Section } from './loft.ts'
import { capsule, join, type Sdf, smooth, smoothMax } from './sdf.ts'

/** Cloth that hangs in soft pleats, deeper towards the ground. */
const pleats =
  (depth: number, count: number, from: number, to: number): Fold =>
  (angle, y) => {
    const wave =
      0.6 * Math.sin(count * angle + 1.3 * Math.sin(2 * angle) + 1.5 * y) +
      0.4 * Math.sin(Math.floor(count * 1.7) * angle + 2.1)
    return 1 + depth * smooth(from, to, y) * wave
  }

interface Robe {
  readonly sections: readonly Section[]
  readonly fold: Fold
  readonly sleeve: Sleeve
  readonly shoulder: number
}

function robe({ sections, fold, sleeve, shoulder }: Robe): Sdf {
  const arms = sleeves(sleeve)
  const body = join(0.05, loft(sections, fold), shoulders(shoulder))
  return join(0.035, body, arms)
}

export const kandura = robe({
  sections: [
    [0.06, 0.188, 0.146, 0.008],
    [0.35, 0.183, 0.142, 0.007],
    [0.65, 0.177, 0.136, 0.004],
    [0.92, 0.173, 0.133, 0.001],
    [1.06, 0.168, 0.129, 0.005],
    [1.2, 0.174, 0.13, 0.003],
    [1.31, 0.184, 0.129, -0.005],
    [1.385, 0.168, 0.106, -0.016],
    [1.44, 0.112, 0.082, -0.024],
    [1.49, 0.066, 0.064, -0.024],
  ],
  fold: pleats(0.045, 7, 0.95, 0.15),
  sleeve: { radii: [0.063, 0.057, 0.051], end: 0.95 },
  shoulder: 0.063,
})

export const abaya = robe({
  sections: [
    [0.035, 0.248, 0.196, 0],
    [0.3, 0.223, 0.178, 0],
    [0.6, 0.197, 0.157, 0],
    [0.9, 0.176, 0.138, 0],
    [1.05, 0.16, 0.126, 0.002],
    [1.2, 0.16, 0.13, 0.006],
    [1.3, 0.166, 0.128, 0],
    [1.385, 0.152, 0.103, -0.014],
    [1.44, 0.104, 0.08, -0.022],
    [1.49, 0.062, 0.06, -0.024],
  ],
  fold: pleats(0.05, 9, 1, 0.1),
  sleeve: { radii: [0.06, 0.066, 0.082], end: 0.94 },
  shoulder: 0.056,
})

/** A coat to the ankles, closer to the body than an abaya. */
export const coat = robe({
  sections: [
    [0.11, 0.2, 0.16, 0],
    [0.35, 0.19, 0.152, 0],
    [0.65, 0.178, 0.14, 0],
    [0.9, 0.166, 0.128, -0.002],
    [1.02, 0.148, 0.114, 0],
    [1.1, 0.139, 0.11, 0.002],
    [1.2, 0.15, 0.122, 0.006],
    [1.3, 0.158, 0.124, 0.002],
    [1.385, 0.148, 0.1, -0.013],
    [1.44, 0.102, 0.078, -0.022],
    [1.49, 0.06, 0.058, -0.024],
  ],
  fold: pleats(0.028, 6, 0.9, 0.15),
  sleeve: { radii: [0.056, 0.05, 0.045], end: 0.96 },
  shoulder: 0.055,
})

/** A line of trim on the front of `body`, `x` from its middle. */
export const frontTrim =
  (body: Sdf, x: number, half: number, from: number, to: number): Sdf =>
  (px, y, z) =>
    smoothMax(
      Math.max(Math.abs(Math.abs(px) - x) - half, from - y, y - to, -z),
      Math.abs(body(px, y, z)) - 0.0035,
      0.002,
    )

/** The bands at an abaya's wide cuffs. */
export const cuffTrim = (body: Sdf, from: number, to: number): Sdf => {
  const band = forearmSlice(from, to)
  return (x, y, z) =>
    smoothMax(Math.max(band(x, y, z), 0.24 - Math.abs(x), y - 1.05), Math.abs(body(x, y, z)) - 0.0035, 0.003)
}

/** The kandura's collar, and the tarboosh: the tassel of the Emirates. */
export const collar: Sdf = (x, y, z) =>
  smoothMax(
    smoothMax(
      capsule([0, 1.44, -0.026], [0, 1.49, -0.02], 0.0635, 0.061)(x, y, z),
      y - 1.488 + 0.1 * (z + 0.02),
      0.004,
    ),
    1.435 - y,
    0.004,
  )

export const tassel: Sdf = (() => {
  const knot = capsule([0.004, 1.33, 0.1255], [0.004, 1.29, 0.1295], 0.0055, 0.006)
  const threads = capsule([0.004, 1.285, 0.13], [0.004, 1.222, 0.134], 0.0065, 0.0095)
  const cord = frontTrim(kandura, 0.004, 0.003, 1.32, 1.44)
  return (x, y, z) => Math.min(knot(x, y, z), threads(x, y, z), x < -0.001 ? 1 : cord(x, y, z))
})()
