// The trunk under the clothes, and the clothes of suits: jackets, shirts, ties.
import type { Sex } from './heads.ts'
import { shoulders, sleeves } from './limbs.ts'
import { loft, type Section } from './loft.ts'
import { capsule, ellipsoid, join, type Sdf, smooth, smoothMax, smoothMin } from './sdf.ts'

const TRUNK: Readonly<Record<Sex, readonly Section[]>> = {
  man: [
    [0.78, 0.152, 0.112, -0.002],
    [0.93, 0.158, 0.116, -0.003],
    [1.05, 0.15, 0.112, 0.004],
    [1.18, 0.163, 0.117, 0.003],
    [1.3, 0.176, 0.12, -0.005],
    [1.38, 0.164, 0.102, -0.016],
    [1.44, 0.112, 0.08, -0.024],
    [1.49, 0.062, 0.058, -0.024],
  ],
  woman: [
    [0.78, 0.152, 0.114, -0.002],
    [0.92, 0.16, 0.118, -0.004],
    [1.02, 0.142, 0.106, 0],
    [1.1, 0.13, 0.1, 0.002],
    [1.21, 0.143, 0.112, 0.006],
    [1.29, 0.152, 0.118, 0.006],
    [1.38, 0.146, 0.094, -0.012],
    [1.44, 0.1, 0.074, -0.022],
    [1.49, 0.056, 0.052, -0.024],
  ],
}

const SHOULDER: Readonly<Record<Sex, number>> = { man: 0.06, woman: 0.052 }

/** The trunk, grown by `ease`. */
export const trunk = (sex: Sex, ease: number): Sdf =>
  loft(TRUNK[sex].map(([y, a, b, z]): Section => [y, a + ease, b + ease, z]))

/** Where the jacket buttons, and half the width of its opening above. */
const BUTTON = 1.115
const opening = (y: number): number => 0.072 * smooth(BUTTON - 0.02, 1.44, y)

/** Jacket with lapels, closed by one button; `hem` is its lower edge. */
export function jacket(sex: Sex, hem: number): Sdf {
  const under = trunk(sex, 0.017)
  const skirtEase = sex === 'woman' ? 0.012 : 0.008
  const skirt = loft([
    [hem - 0.02, 0.17 + skirtEase, 0.13 + skirtEase, -0.002],
    [0.93, 0.166 + skirtEase, 0.127 + skirtEase, -0.003],
    [1.08, sex === 'woman' ? 0.143 : 0.162, sex === 'woman' ? 0.113 : 0.126, 0.003],
  ])
  const arms = sleeves({ radii: sex === 'woman' ? [0.054, 0.047, 0.039] : [0.06, 0.052, 0.043], end: 0.93 })
  const body = join(0.035, join(0.05, join(0.03, under, skirt), shoulders(SHOULDER[sex] + 0.004)), arms)
  const lapelFace = trunk(sex, 0.022)
  return (ax, y, z) => {
    const x = Math.abs(ax)
    const vee = Math.max(x - opening(y), BUTTON - y, -z)
    const cut = smoothMax(smoothMax(body(ax, y, z), -vee, 0.007), hem - y, 0.01)
    const width = 0.021 * smooth(BUTTON, BUTTON + 0.1, y) * (1 - 0.55 * smooth(1.34, 1.44, y))
    const lapel = Math.max(
      Math.abs(x - opening(y) - width * 0.5) - width,
      BUTTON - y,
      y - 1.455,
      -z,
      Math.abs(lapelFace(ax, y, z)) - 0.004,
    )
    const front = Math.max(Math.abs(ax - 0.004) - 0.002, y - BUTTON, -z, -under(ax, y, z) - 0.006)
    return smoothMax(smoothMin(cut, lapel, 0.004), -front, 0.004)
  }
}

/** Shirt or blouse, with a collar that folds around the neck. */
export function shirt(sex: Sex): Sdf {
  const body = trunk(sex, 0.007)
  const [low, high] = sex === 'woman' ? [0.0535, 0.05] : [0.0625, 0.0585]
  const collar = capsule([0, 1.45, -0.026], [0, 1.497, -0.02], low, high)
  return (x, y, z) => {
    const level = 1.497 - 0.16 * (z + 0.02) - 0.02 * smooth(0.03, 0, Math.abs(x)) * smooth(0, 0.03, z)
    return smoothMax(
      smoothMin(smoothMax(body(x, y, z), 1.02 - y, 0.01), collar(x, y, z), 0.012),
      y - level,
      0.004,
    )
  }
}

export function tie(): Sdf {
  const over = trunk('man', 0.012)
  const knot = ellipsoid([0, 1.447, 0.043], [0.0165, 0.0175, 0.013])
  return (x, y, z) => {
    const width = 0.011 + 0.019 * smooth(1.42, 1.12, y)
    const band = Math.max(Math.abs(x) - width, 1.06 - y, y - 1.455, -z, Math.abs(over(x, y, z)) - 0.0055)
    return smoothMin(band, knot(x, y, z), 0.006)
  }
}

/** A small brooch on the left. */
export const brooch = (over: Sdf): Sdf => {
  const disc = ellipsoid([0.092, 1.305, 0.1], [0.014, 0.014, 0.05])
  return (x, y, z) => Math.max(disc(x, y, z), Math.abs(over(x, y, z)) - 0.005)
}
