// Hands, feet and sleeves: what follows the bones of arms and legs. All stand at the left and are mirrored.
import { box, capsule, join, mirrored, mix, type Sdf, smoothMax } from './sdf.ts'
import { joint, type Vec3 } from './skeleton.ts'

const along = (a: Vec3, b: Vec3, t: number): Vec3 => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
]

/** The hand's own frame: from the wrist along the forearm, across the thickness, and towards the thumb (+z). */
function inHand(part: Sdf): Sdf {
  const [wrist, elbow] = [joint('handL'), joint('foreL')]
  const length = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1])
  const [ux, uy] = [(wrist[0] - elbow[0]) / length, (wrist[1] - elbow[1]) / length]
  return (x, y, z) => {
    const [dx, dy] = [x - wrist[0], y - wrist[1]]
    return part(dx * -uy + dy * ux, dx * ux + dy * uy, z - wrist[2])
  }
}

/** Relaxed, thumb forward, fingers a little bent towards the thigh. */
const hand: Sdf = (() => {
  const palm = box([0, 0.048, 0.002], [0.014, 0.044, 0.04], 0.0135)
  const lengths = [0.066, 0.078, 0.074, 0.058]
  const fingers = lengths.map((length, i): Sdf => {
    const z = 0.0315 - i * 0.0195
    const knuckle: Vec3 = [-0.001, 0.084, z]
    const middle: Vec3 = [-0.007, 0.084 + length * 0.52, z * 0.98]
    const tip: Vec3 = [-0.022, 0.084 + length * 0.96, z * 0.94]
    return join(0.004, capsule(knuckle, middle, 0.0098, 0.0088), capsule(middle, tip, 0.0088, 0.0072))
  })
  const thumb = join(
    0.006,
    capsule([-0.006, 0.02, 0.03], [-0.012, 0.058, 0.052], 0.0125, 0.0105),
    capsule([-0.012, 0.058, 0.052], [-0.018, 0.088, 0.054], 0.0105, 0.008),
  )
  const wrist = capsule([0, -0.075, 0.001], [0, 0.01, 0.001], 0.027, 0.0235)
  return join(0.012, join(0.016, wrist, palm), join(0.005, fingers[0]!, ...fingers.slice(1)), thumb)
})()

export const hands: Sdf = mirrored(inHand(hand))

export interface Sleeve {
  /** radii at the shoulder, the elbow and the cuff */
  readonly radii: readonly [number, number, number]
  /** where it ends: 0 at the elbow, 1 at the wrist */
  readonly end: number
}

export function sleeves({ radii: [top, elbow, cuff], end }: Sleeve): Sdf {
  const [a, b, wrist] = [joint('armL'), joint('foreL'), joint('handL')]
  const c = along(b, wrist, end)
  // nearly in line: a wide seam would swell the elbow
  const arm = join(0.012, capsule(a, b, top, elbow), capsule(b, c, elbow, cuff))
  const length = Math.hypot(c[0] - b[0], c[1] - b[1], c[2] - b[2])
  const axis = [(c[0] - b[0]) / length, (c[1] - b[1]) / length, (c[2] - b[2]) / length] as const
  return mirrored((x, y, z) => {
    const beyond = (x - c[0]) * axis[0] + (y - c[1]) * axis[1] + (z - c[2]) * axis[2]
    return smoothMax(arm(x, y, z), beyond, 0.008)
  })
}

/** A slice of the forearm, without limit sideways: `from` and `to` along it, 1 at the wrist. */
export function forearmSlice(from: number, to: number): Sdf {
  const [b, wrist] = [joint('foreL'), joint('handL')]
  const axis = [wrist[0] - b[0], wrist[1] - b[1], wrist[2] - b[2]] as const
  const length = Math.hypot(...axis)
  return mirrored((x, y, z) => {
    const at = ((x - b[0]) * axis[0] + (y - b[1]) * axis[1] + (z - b[2]) * axis[2]) / length
    return Math.abs(at - ((from + to) / 2) * length) - ((to - from) / 2) * length
  })
}

/** What shows of a shirt's sleeve. */
export function cuffs(radius: number, from: number, to: number): Sdf {
  const [b, wrist] = [joint('foreL'), joint('handL')]
  const slice = forearmSlice(from, to)
  const rod = mirrored(capsule(b, wrist, radius))
  return (x, y, z) => smoothMax(rod(x, y, z), slice(x, y, z), 0.006)
}

/** From neck to shoulder, sloping. */
export const shoulders = (radius: number): Sdf =>
  mirrored(capsule([0.035, 1.452, -0.026], [0.17, 1.398, -0.022], radius * 0.84, radius * 0.9))

export const trousers: Sdf = (() => {
  const legs = mirrored(
    join(
      0.006,
      capsule([0.086, 0.9, -0.002], [0.094, 0.5, 0.006], 0.083, 0.064),
      capsule([0.094, 0.5, 0.006], [0.098, 0.075, -0.012], 0.064, 0.054),
    ),
  )
  const seat = capsule([-0.062, 0.955, -0.008], [0.062, 0.955, -0.008], 0.106)
  return (x, y, z) => {
    const cut = Math.max(0.035 - 0.1 * Math.max(0, -z) - y, y - 1.04)
    return smoothMax(join(0.05, legs, seat)(x, y, z), cut, 0.01)
  }
})()

export const shoes: Sdf = (() => {
  const foot = mirrored(
    join(
      0.03,
      capsule([0.098, 0.042, -0.048], [0.104, 0.03, 0.115], 0.039, 0.031),
      capsule([0.098, 0.1, -0.022], [0.098, 0.05, -0.012], 0.036, 0.042),
    ),
  )
  return (x, y, z) => smoothMax(smoothMax(foot(x, y, z), 0.004 - y, 0.008), y - 0.115, 0.006)
})()

export const feet: Sdf = (() => {
  const foot = mirrored(
    join(
      0.03,
      capsule([0.098, 0.05, -0.04], [0.104, 0.03, 0.1], 0.034, 0.024),
      capsule([0.098, 0.17, -0.014], [0.098, 0.06, -0.014], 0.034, 0.036),
    ),
  )
  return (x, y, z) => smoothMax(foot(x, y, z), 0.016 - y, 0.006)
})()

/** A sole and a broad strap over the instep. */
export const sandals: Sdf = mirrored(
  (() => {
    const sole = box([0.102, 0.012, 0.026], [0.043, 0.011, 0.118], 0.011)
    const strap = (x: number, y: number, z: number): number =>
      Math.max(Math.abs(feet(x, y, z) - 0.003) - 0.0035, Math.abs(z - 0.045) - 0.02, 0.012 - y)
    return (x: number, y: number, z: number) => Math.min(sole(x, y, z), strap(x, y, z))
  })(),
)
