// What is worn on the head: ghutra with agal, shayla, hijab, turban, hat.
import { headOf } from './heads.ts'
import { type Fold, loft } from './loft.ts'
import { box, carve, ellipsoid, join, type Sdf, smooth, smoothMax, smoothMin } from './sdf.ts'

/** Runs around the head, lower at the back. */
const tilted =
  (part: Sdf): Sdf =>
  (x, y, z) =>
    part(x, y - 0.09 * z, z)

/** Two turns of black cord. */
export const agal: Sdf = tilted((x, y, z) => {
  const turn = (level: number, radius: number): number => {
    const q = Math.hypot(x, (z + 0.017) / 1.17) - radius
    return Math.hypot(q, y - level) - 0.0078
  }
  return smoothMin(turn(1.7235, 0.0872), turn(1.7375, 0.0838), 0.002)
})

/** White cloth that falls from the head over the shoulders, open in front. */
export const ghutra: Sdf = (() => {
  const cap = ellipsoid([0, 1.69, -0.018], [0.0885, 0.0885, 0.1045])
  // both sides of the cloth fold alike, or it would wear through
  const folds: Fold = (angle, y) =>
    1 + 0.035 * smooth(1.64, 1.38, y) * Math.sin(8 * angle + 0.9 * Math.sin(3 * angle))
  const fall = loft(
    [
      [1.29, 0.195, 0.118, -0.052],
      [1.37, 0.186, 0.118, -0.052],
      [1.45, 0.148, 0.112, -0.044],
      [1.54, 0.113, 0.106, -0.03],
      [1.63, 0.0975, 0.105, -0.02],
      [1.72, 0.088, 0.1, -0.018],
    ],
    folds,
  )
  const inner = loft(
    [
      [1.2, 0.178, 0.1, -0.05],
      [1.37, 0.172, 0.104, -0.05],
      [1.45, 0.136, 0.098, -0.042],
      [1.54, 0.102, 0.093, -0.028],
      [1.63, 0.086, 0.092, -0.018],
      [1.66, 0.08, 0.09, -0.018],
    ],
    folds,
  )
  const cloth = join(0.025, cap, fall)
  return (ax, y, z) => {
    const x = Math.abs(ax)
    const width = 0.0655 + 0.04 * smooth(1.6, 1.32, y)
    const face = Math.max(x - width, y - 1.713 + 0.55 * Math.max(0, x - 0.035), 0.012 - z)
    const open = smoothMax(smoothMax(cloth(ax, y, z), -face, 0.016), -inner(ax, y, z), 0.008)
    // in front it ends on the chest in two points, behind below the shoulders
    return smoothMax(open, 1.3 + 0.11 * smooth(-0.02, 0.07, z) - 0.35 * Math.max(0, x - 0.12) - y, 0.012)
  }
})()

interface Scarf {
  /** how far the cloth lies off the head */
  readonly ease: number
  /** lowest point in front, and how much it slants across the chest */
  readonly hem: number
  readonly slant: number
}

/** A scarf around head, neck and chest that leaves the face free. */
function scarf({ ease, hem, slant }: Scarf): Sdf {
  const head = ellipsoid([0, 1.68, -0.014], [0.085 + ease, 0.092 + ease, 0.108 + ease])
  const neck = loft(
    [
      [1.26, 0.178, 0.142, -0.012],
      [1.33, 0.178, 0.139, -0.014],
      [1.4, 0.158, 0.122, -0.02],
      [1.46, 0.112, 0.1, -0.022],
      [1.53, 0.083 + ease, 0.088, -0.018],
      [1.6, 0.082 + ease, 0.092, -0.018],
      [1.66, 0.083 + ease, 0.098, -0.02],
    ],
    (angle, y) =>
      1 + 0.02 * Math.sin(3 * angle + (y - 1.4) * 75) * smooth(1.34, 1.42, y) * smooth(1.57, 1.5, y),
  )
  const skin = headOf('woman').face
  const cloth = join(0.012, join(0.025, head, neck), (x, y, z) => skin(x, y, z) - 0.005)
  const oval = ellipsoid([0, 1.632, 0], [0.0605, 0.0865, 1])
  const wrapped = carve(0.008, cloth, (x, y, z) => Math.max(oval(x, y, 0), 0.012 - z))
  return (x, y, z) => {
    const edge = hem + slant * (x + 0.02) - 0.3 * Math.max(0, Math.abs(x) - 0.11)
    return smoothMax(wrapped(x, y, z), edge - y, 0.014)
  }
}

export const shayla = scarf({ ease: 0.006, hem: 1.345, slant: 0.3 })
export const hijab = scarf({ ease: 0.003, hem: 1.385, slant: 0.12 })

/** Bound close and tucked into the collar, knotted behind. */
export const wrappedHijab: Sdf = (() => {
  const close = scarf({ ease: 0.0015, hem: 1.462, slant: 0 })
  const knot = ellipsoid([0, 1.672, -0.116], [0.036, 0.034, 0.032])
  const band: Sdf = (x, y, z) => {
    const folds =
      0.0018 * Math.sin((y + 0.25 * z) * 230) * smooth(1.7, 1.73, y + 0.3 * z) * smooth(0.075, 0.045, z)
    return close(x, y, z) - folds
  }
  return join(0.02, band, knot)
})()

/** A round cap without a brim. */
export const cap: Sdf = (() => {
  const crown = ellipsoid([0, 1.722, -0.018], [0.0855, 0.066, 0.1045])
  return (x, y, z) =>
    smoothMax(smoothMax(crown(x, y, z), y - 1.778 + 0.08 * z, 0.014), 1.7 + 0.16 * z - y, 0.006)
})()

/** A felt hat with a round crown and a narrow brim that turns up at the sides. */
export const feltHat: Sdf = (() => {
  const crown = ellipsoid([0, 1.738, -0.018], [0.0935, 0.102, 0.11])
  const disc = ellipsoid([0, 1.732, -0.018], [0.132, 0.012, 0.148])
  const brim: Sdf = (x, y, z) => disc(x, y - 1.1 * x * x + 0.35 * z * z, z)
  return (x, y, z) =>
    smoothMax(smoothMin(crown(x, y, z), brim(x, y, z), 0.014), 1.724 + 1.1 * x * x - 0.35 * z * z - y, 0.006)
})()

/** Cloth wound around the head, crossing above the brow. */
export const turban: Sdf = (() => {
  const wound = ellipsoid([0, 1.73, -0.02], [0.104, 0.078, 0.118])
  const knot = box([0, 1.72, 0.062], [0.02, 0.04, 0.02], 0.02)
  return (x, y, z) => {
    const layers = 0.0036 * Math.sin((y + 0.55 * Math.abs(x) * smooth(-0.06, 0.06, z)) * 190)
    const rim =
      1.698 + 0.1 * Math.max(0, -z - 0.02) * -1 + 0.16 * Math.max(0, 0.06 - Math.abs(x)) * smooth(0, 0.06, z)
    return smoothMax(smoothMin(wound(x, y, z), knot(x, y, z), 0.04) + layers, rim - 0.014 - y, 0.012)
  }
})()
