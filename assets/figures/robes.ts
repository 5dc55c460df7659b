// Garments that fall from the shoulders to the ground: kandura, abaya, long coat.
import { forearmSlice, type Sleeve, shoulders, sleeves } from './limbs.ts'
import { type Fold, loft, type Section } from './loft.ts'
import { capsule, ellipsoid, join, type Sdf, smooth, smoothMax } from './sdf.ts'
import type { Vec3 } from './skeleton.ts'

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

const trunkOf = ({ sections, fold, shoulder }: Pick<Robe, 'sections' | 'fold' | 'shoulder'>): Sdf =>
  join(0.05, loft(sections, fold), shoulders(shoulder))

const robe = (cut: Robe): Sdf => join(0.035, trunkOf(cut), sleeves(cut.sleeve))

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
  sleeve: { radii: [0.057, 0.056, 0.052], end: 0.95 },
  shoulder: 0.056,
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
  sleeve: { radii: [0.054, 0.063, 0.083], end: 0.94 },
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
      body(px, y, z) - 0.0045,
      0.002,
    )

/** The bands at an abaya's wide cuffs. */
export const cuffTrim = (body: Sdf, from: number, to: number): Sdf => {
  const band = forearmSlice(from, to)
  return (x, y, z) =>
    smoothMax(Math.max(band(x, y, z), 0.24 - Math.abs(x), y - 1.05), body(x, y, z) - 0.0045, 0.003)
}

/** How far forward the surface of `body` lies at a place seen from the front, metres. */
function frontOf(body: Sdf, x: number, y: number): number {
  let [inside, outside] = [0, 0.3]
  for (let halving = 0; halving < 30; halving++) {
    const middle = (inside + outside) / 2
    if (body(x, y, middle) < 0) inside = middle
    else outside = middle
  }
  return inside
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
  const heights = [1.44, 1.412, 1.384, 1.356, 1.328]
  const places = heights.map((y): Vec3 => [0.004, y, frontOf(kandura, 0.004, y)])
  const cord = join(
    0.004,
    ...(places.slice(1).map((to, i) => capsule(places[i]!, to, 0.0038)) as [Sdf, ...Sdf[]]),
  )
  return (x, y, z) => Math.min(knot(x, y, z), threads(x, y, z), cord(x, y, z))
})()

/** A long formal dress, close to the waist, flaring to the floor. */
const DRESS: Robe = {
  sections: [
    [0.03, 0.262, 0.215, -0.01],
    [0.3, 0.228, 0.184, -0.008],
    [0.6, 0.192, 0.154, -0.005],
    [0.86, 0.172, 0.134, -0.004],
    [0.98, 0.152, 0.116, -0.002],
    [1.08, 0.133, 0.104, 0.001],
    [1.2, 0.147, 0.119, 0.006],
    [1.3, 0.155, 0.121, 0.003],
    [1.385, 0.147, 0.098, -0.013],
    [1.435, 0.104, 0.079, -0.021],
    [1.468, 0.07, 0.066, -0.024],
  ],
  fold: pleats(0.055, 8, 0.95, 0.1),
  sleeve: { radii: [0.05, 0.043, 0.037], end: 0.95 },
  shoulder: 0.052,
}
export const dress = robe(DRESS)

/** What of it is no sleeve: cloth is draped over it. */
export const gown = trunkOf(DRESS)

/** A band around the neckline. */
export const neckline: Sdf = (x, y, z) =>
  smoothMax(Math.max(Math.hypot(x, z + 0.024) - 0.084, 1.41 - y), dress(x, y, z) - 0.0042, 0.003)

/** A buttoned coat to the knee with a standing collar, over trousers. */
export const tunic = robe({
  sections: [
    [0.5, 0.198, 0.15, -0.004],
    [0.7, 0.188, 0.142, -0.003],
    [0.9, 0.175, 0.132, -0.002],
    [1.05, 0.159, 0.12, 0.004],
    [1.18, 0.168, 0.124, 0.003],
    [1.3, 0.18, 0.126, -0.005],
    [1.38, 0.168, 0.106, -0.016],
    [1.44, 0.114, 0.084, -0.024],
    [1.49, 0.066, 0.062, -0.024],
  ],
  fold: pleats(0.022, 6, 0.95, 0.5),
  sleeve: { radii: [0.056, 0.05, 0.043], end: 0.95 },
  shoulder: 0.056,
})

export const tunicCollar: Sdf = (x, y, z) => {
  const stand = capsule([0, 1.44, -0.027], [0, 1.508, -0.021], 0.0665, 0.0625)
  const gap = Math.abs(x) - 0.004
  const edge = Math.max(y - 1.503 + 0.16 * (z + 0.02), 1.438 - y, z > 0.02 ? -gap : -1)
  return smoothMax(stand(x, y, z), edge, 0.004)
}

/** A row of round buttons down to the waist, and one on the pocket. */
export const tunicButtons: Sdf = (() => {
  const rows = [1.08, 1.14, 1.2, 1.26, 1.32, 1.38, 1.435]
  const near: Sdf = (x, y) => Math.min(...rows.map((row) => Math.hypot(x, y - row))) - 0.0075
  return (x, y, z) => Math.max(near(x, y, z), tunic(x, y, z) - 0.0055, -z)
})()

/** A very wide gown with open sleeves. */
export const boubou = robe({
  sections: [
    [0.075, 0.285, 0.19, 0],
    [0.35, 0.268, 0.178, 0],
    [0.65, 0.232, 0.163, 0],
    [0.92, 0.202, 0.146, 0],
    [1.12, 0.194, 0.138, 0.002],
    [1.28, 0.198, 0.132, -0.004],
    [1.385, 0.172, 0.108, -0.016],
    [1.44, 0.114, 0.084, -0.024],
    [1.475, 0.07, 0.066, -0.024],
  ],
  fold: pleats(0.06, 8, 1.2, 0.2),
  sleeve: { radii: [0.064, 0.084, 0.112], end: 0.9 },
  shoulder: 0.066,
})

/** Embroidery around the neck and down the chest. */
export const boubouPanel: Sdf = (() => {
  const chest = ellipsoid([0.012, 1.33, 0.1], [0.062, 0.13, 0.2])
  return (x, y, z) => {
    const spiral = Math.abs(Math.abs(chest(x, y, z) + 0.014) - 0.0115) - 0.0062
    const neck = Math.abs(Math.hypot(x, z + 0.024) - 0.0765) - 0.0055
    const shape = Math.min(Math.max(spiral, -z, y - 1.45), Math.max(neck, 1.438 - y))
    return smoothMax(shape, boubou(x, y, z) - 0.0048, 0.002)
  }
})()
