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
  const arms = sleeves({ radii: sex === 'woman' ? [0.051, 0.046, 0.039] : [0.057, 0.051, 0.043], end: 0.93 })
  const body = join(0.035, join(0.05, join(0.03, under, skirt), shoulders(SHOULDER[sex] + 0.004)), arms)
  return (ax, y, z) => {
    const vee = Math.max(Math.abs(ax) - opening(y), BUTTON - y, -z)
    const cut = smoothMax(smoothMax(body(ax, y, z), -vee, 0.016), hem - y, 0.01)
    const front = Math.max(Math.abs(ax - 0.004) - 0.002, y - BUTTON, -z, -under(ax, y, z) - 0.006)
    return smoothMax(cut, -front, 0.004)
  }
}

/** The turned edges of the opening, broad at the chest, narrow at the button and at the neck. */
export function lapels(sex: Sex): Sdf {
  const over = trunk(sex, 0.0195)
  return (ax, y, z) => {
    const x = Math.abs(ax)
    const width = 0.024 * smooth(BUTTON - 0.01, 1.3, y) * (1 - 0.45 * smooth(1.34, 1.44, y))
    const across = Math.abs(x - opening(y) - width + 0.003) - width - 0.003
    const band = smoothMax(across, Math.max(BUTTON - 0.012 - y, y - 1.462, -z), 0.006)
    return smoothMax(band, Math.abs(over(ax, y, z)) - 0.0045, 0.005)
  }
}

/** Shirt or blouse, to the base of the neck. */
export function shirt(sex: Sex): Sdf {
  const body = trunk(sex, 0.006)
  return (x, y, z) => smoothMax(body(x, y, z), Math.max(1.03 - y, y - 1.475), 0.01)
}

/** A collar that stands around the neck and parts in front. */
export function shirtCollar(sex: Sex): Sdf {
  const [low, high] = sex === 'woman' ? [0.0575, 0.0525] : [0.0675, 0.0605]
  const stand = capsule([0, 1.43, -0.028], [0, 1.505, -0.021], low, high)
  return (x, y, z) => {
    const inFront = smooth(0, 0.03, z)
    const top = 1.499 - 0.17 * (z + 0.02) - (0.03 - 0.7 * Math.min(Math.abs(x), 0.03)) * inFront
    const bottom = 1.438 - 0.12 * (z + 0.02)
    return smoothMax(stand(x, y, z), Math.max(y - top, bottom - y), 0.004)
  }
}

export function tie(): Sdf {
  const over = trunk('man', 0.01)
  const knot = ellipsoid([0, 1.457, 0.0535], [0.0185, 0.0185, 0.0165])
  return (x, y, z) => {
    const width = 0.0115 + 0.022 * smooth(1.43, 1.14, y)
    const band = Math.max(
      Math.abs(x) - width,
      BUTTON + 0.034 - y,
      y - 1.455,
      -z,
      Math.abs(over(x, y, z)) - 0.0055,
    )
    return smoothMin(band, knot(x, y, z), 0.016)
  }
}

/** A small brooch on the left. */
export const brooch = (over: Sdf): Sdf => {
  const disc = ellipsoid([0.092, 1.305, 0.1], [0.014, 0.014, 0.05])
  return (x, y, z) => Math.max(disc(x, y, z), Math.abs(over(x, y, z)) - 0.005)
}
