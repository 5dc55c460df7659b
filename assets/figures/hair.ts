// Hair: the skull grown by a thickness that fades at the hairline.
import { capsule, ellipsoid, grown, join, mirrored, mix, type Sdf, smooth, smoothMin } from './sdf.ts'

/** How far inside the hairline a place is, metres: front, temples, around the ears, nape. */
const insideHairline =
  (front: number, side: number, nape: number): Sdf =>
  (x, y, z) => {
    const edge = front - 0.02 * smooth(0.02, 0.058, Math.abs(x)) + 0.006 * smooth(0.012, 0, Math.abs(x))
    const level = mix(mix(side, edge, smooth(0.012, 0.05, z)), nape, smooth(-0.025, -0.065, z))
    const ear = mirrored(ellipsoid([0.079, 1.642, -0.004], [0.03, 0.027, 0.02]))
    return Math.min((y - level) * 0.8, ear(x, y, z) + 0.003)
  }

/** Rises out of the skin over a finger's breadth, lest it sits like a cap. */
const fade = (inside: number, thickness: number): number =>
  0.0015 + thickness * smooth(-0.002, 0.034, inside) - 0.008 * smooth(0.003, -0.005, inside)

const strands = (x: number, y: number, z: number): number =>
  0.0005 * Math.sin(x * 170 + z * 60 + 2 * Math.sin(y * 50)) * smooth(1.64, 1.71, y)

/** Short, parted at one side, fuller on top. */
export const shortHair = (skull: Sdf): Sdf => {
  const inside = insideHairline(1.721, 1.632, 1.574)
  return grown(skull, (x, y, z) => {
    const top = smooth(1.67, 1.745, y)
    const parting = 0.004 * Math.exp(-(((x - 0.03) / 0.006) ** 2)) * smooth(-0.04, 0.03, z)
    const sweep = 0.006 * smooth(-0.02, 0.07, z) * smooth(0.06, -0.02, x)
    return (
      fade(inside(x, y, z), mix(0.0055, 0.0155, top) + sweep * top - parting * top) +
      strands(x, y, z) * smooth(0.01, 0.03, inside(x, y, z))
    )
  })
}

/** Cropped close to the head. */
export const croppedHair = (skull: Sdf): Sdf => {
  const inside = insideHairline(1.718, 1.632, 1.58)
  return grown(skull, (x, y, z) => fade(inside(x, y, z), mix(0.0045, 0.0075, smooth(1.67, 1.74, y))))
}

/** Combed back into a bun. */
export const tiedHair = (skull: Sdf): Sdf => {
  const inside = insideHairline(1.719, 1.638, 1.578)
  const close = grown(skull, (x, y, z) =>
    fade(inside(x, y, z), mix(0.008, 0.0135, smooth(1.64, 1.74, y)) + strands(z, y, x) * 0.8),
  )
  return join(0.016, close, ellipsoid([0, 1.668, -0.122], [0.04, 0.038, 0.032]))
}

/** To the jaw, parted in the middle, open around the face. */
export const bobbedHair = (skull: Sdf): Sdf => {
  const inside = insideHairline(1.721, 1.6, 1.54)
  const crown = grown(skull, (x, y, z) => {
    const parting = 0.004 * Math.exp(-((x / 0.006) ** 2)) * smooth(-0.03, 0.03, z)
    return fade(
      inside(x, y, z) + 0.006 * smooth(1.66, 1.62, y),
      mix(0.012, 0.016, smooth(1.66, 1.74, y)) - parting + strands(z, y, x),
    )
  })
  const falls = mirrored(ellipsoid([0.066, 1.612, -0.016], [0.025, 0.072, 0.042]))
  const back = ellipsoid([0, 1.612, -0.058], [0.076, 0.074, 0.05])
  return (x, y, z) => {
    const hanging = Math.max(
      smoothMin(falls(x, y, z), back(x, y, z), 0.03),
      1.548 + 0.02 * smooth(0, -0.09, z) - y,
    )
    return smoothMin(crown(x, y, z), hanging + strands(x, y * 0.3, z), 0.02)
  }
}

/** Falls behind the shoulders, parted at one side. */
export const longHair = (skull: Sdf): Sdf => {
  const inside = insideHairline(1.7215, 1.6, 1.54)
  const crown = grown(skull, (x, y, z) => {
    const parting = 0.004 * Math.exp(-(((x - 0.022) / 0.006) ** 2)) * smooth(-0.03, 0.03, z)
    return fade(inside(x, y, z), mix(0.012, 0.0165, smooth(1.66, 1.74, y)) - parting)
  })
  const mane = capsule([0, 1.64, -0.062], [0, 1.33, -0.118], 0.07, 0.05)
  const sides = mirrored(capsule([0.062, 1.63, -0.03], [0.078, 1.36, -0.098], 0.026, 0.034))
  const flat = ellipsoid([0, 1.5, -0.1], [0.125, 0.24, 0.056])
  return (x, y, z) => {
    const waves = 0.0016 * Math.sin(x * 210 + 2 * Math.sin(y * 24))
    const hanging = Math.max(
      smoothMin(sides(x, y, z), Math.max(mane(x, y, z), flat(x, y, z)), 0.04) + waves,
      1.285 + 0.6 * Math.abs(x) * Math.abs(x) * 4 - y,
    )
    return smoothMin(crown(x, y, z), hanging, 0.022)
  }
}
