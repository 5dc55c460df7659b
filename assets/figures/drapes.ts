// Cloth that is laid over a long dress: a shawl, the end of a sari, a mantle of the Andes.
import { shoulders, sleeves } from './limbs.ts'
import { gown } from './robes.ts'
import { join, type Sdf, smooth, smoothMax } from './sdf.ts'
import { trunk } from './torso.ts'

/** A broad cloth from the left shoulder across the chest to the right hip, and down the back. */
export const shawl: Sdf = (() => {
  const over = join(0.05, trunk('woman', 0.02), shoulders(0.062))
  return (x, y, z) => {
    const folds = 0.003 * Math.sin((y - 0.8 * x) * 110)
    const cloth = over(x, y, z) - 0.009 - folds
    const inFront = smooth(-0.05, 0.05, z)
    // in front from above the left shoulder to the right hip; behind it hangs from the shoulder
    const across = Math.max(y - 0.86 * x - 1.39, 1.15 - y + 1.3 * x)
    const behind = Math.max(0.03 - x, x - 0.17)
    const band = inFront * across + (1 - inFront) * behind * 0.8
    return smoothMax(cloth, Math.max(band, 0.82 - y, y - 1.475 - 0.1 * Math.max(0, x - 0.1)), 0.008)
  }
})()

/**
 * The end of a sari: from the right hip across the front in pleats, narrower as it rises, over the left shoulder, and down the back to the
 * knee. Where its edges lie is painted too (client/scene/avatars/cloth-paint.ts).
 */
export const pallu: Sdf = (() => {
  const over = join(0.05, gown, shoulders(0.058))
  return (x, y, z) => {
    const folds = 0.0035 * Math.sin((y - 1.25 * x) * 95) * smooth(-0.03, 0.05, z)
    const cloth = over(x, y, z) - 0.0105 - folds
    const inFront = smooth(-0.045, 0.045, z)
    const across = Math.max(y - x - 1.375, (1.06 - y + 1.75 * x) * 0.5)
    const behind = Math.max(-0.045 - x, x - 0.19)
    const band = inFront * across * 0.7 + (1 - inFront) * behind
    return smoothMax(cloth, Math.max(band, 0.52 - y, y - 1.478 - 0.1 * Math.max(0, x - 0.1)), 0.008)
  }
})()

/** A woven mantle around both shoulders, pinned on the breast, to the waist behind and parted in front. */
export const mantle: Sdf = (() => {
  const arms = sleeves({ radii: [0.064, 0.062, 0.058], end: 0.3 })
  const over = join(0.045, join(0.05, gown, shoulders(0.062)), arms)
  return (x, y, z) => {
    const aside = Math.abs(x)
    const folds = 0.003 * Math.sin(aside * 95 + y * 30)
    const cloth = over(x, y, z) - 0.01 - folds
    const inFront = smooth(-0.03, 0.05, z)
    // below the pin it parts, above it lies open around the neck
    const parted = Math.max((1.33 - y) * 0.42 - aside + 0.004, (y - 1.35) * 0.75 - aside + 0.012)
    const hem = 0.98 + 0.1 * inFront + 0.3 * Math.max(0, aside - 0.2)
    return smoothMax(cloth, Math.max(inFront * parted - (1 - inFront), hem - y, y - 1.472), 0.008)
  }
})()
