// Heads: skull, face and ears. Heights: chin 1.535, mouth 1.586, eyes 1.650, crown 1.762.
import {
  capsule,
  carve,
  ellipsoid,
  join,
  meet,
  mirrored,
  type Sdf,
  smooth,
  smoothMax,
  smoothMin,
} from './sdf.ts'

export type Sex = 'man' | 'woman'

/** The half of the head that faces front; what is painted on a face stands there. */
const FRONT = 0.02
const EYE = { x: 0.0315, y: 1.65, z: 0.0698, radius: 0.0125 }

export interface Head {
  /** without face and ears: what hair grows on */
  readonly skull: Sdf
  readonly face: Sdf
  /** face, ears and neck */
  readonly whole: Sdf
}

function skullOf(sex: Sex): Sdf {
  const width = sex === 'woman' ? 0.955 : 1
  return join(
    0.045,
    ellipsoid([0, 1.674, -0.016], [0.0765 * width, 0.0885, 0.096]),
    capsule([0, 1.634, 0.02], [0, 1.572, 0.044], 0.0575 * width, sex === 'woman' ? 0.032 : 0.034),
    mirrored(
      capsule(
        [0.032 * width, sex === 'woman' ? 1.579 : 1.572, 0.028],
        [sex === 'woman' ? 0.0435 : 0.05, 1.62, -0.002],
        sex === 'woman' ? 0.02 : 0.022,
        0.023,
      ),
    ),
  )
}

function faceOf(sex: Sex, skull: Sdf): Sdf {
  const brow = sex === 'woman' ? 0.8 : 1
  const cheeks = mirrored(ellipsoid([sex === 'woman' ? 0.041 : 0.043, 1.625, 0.046], [0.021, 0.019, 0.024]))
  const sockets = mirrored(ellipsoid([0.0315, 1.651, 0.102], [0.0235, 0.0135, 0.0225]))
  const ridge = mirrored(ellipsoid([0.027, 1.675, 0.0665], [0.03, 0.0095 * brow, 0.0145 * brow]))
  const nose = sex === 'woman' ? 0.88 : 1
  const bridge = capsule([0, 1.662, 0.078], [0, 1.619, 0.0975], 0.0064 * nose, 0.0086 * nose)
  const tip = ellipsoid([0, 1.6155, 0.098], [0.009 * nose, 0.0084, 0.0092])
  const wings = mirrored(ellipsoid([0.0108 * nose, 1.613, 0.088], [0.0072 * nose, 0.0068, 0.0105]))
  const muzzle = ellipsoid([0, 1.589, 0.0705], [0.0265, 0.02, 0.0155])
  const chin = ellipsoid(
    [0, 1.553, 0.0655],
    sex === 'woman' ? [0.017, 0.0145, 0.0125] : [0.018, 0.0155, 0.0145],
  )
  const sculpted = join(0.03, join(0.04, skull, cheeks), ridge, muzzle, chin)
  const eyed = carve(0.018, sculpted, sockets)
  return join(0.008, join(0.014, join(0.02, eyed, bridge), tip), wings)
}

export function headOf(sex: Sex): Head {
  const skull = skullOf(sex)
  const face = faceOf(sex, skull)
  const thin = sex === 'woman' ? 0.86 : 1
  const ears = mirrored(ellipsoid([sex === 'woman' ? 0.0745 : 0.078, 1.643, -0.008], [0.009, 0.028, 0.0175]))
  const neck = join(
    0.05,
    capsule([0, 1.43, -0.032], [0, 1.585, -0.012], 0.055 * thin, 0.05 * thin),
    mirrored(capsule([0.02, 1.415, -0.03], [0.11, 1.385, -0.026], 0.05 * thin, 0.04 * thin)),
  )
  return { skull, face, whole: join(0.03, join(0.008, face, ears), neck) }
}

/** A thin layer on the face where `shape` is negative: brows and lips. */
const painted =
  (face: Sdf, shape: Sdf, height: number, half: number): Sdf =>
  (x, y, z) =>
    z < FRONT ? 1 : smoothMax(Math.abs(face(x, y, z) - height) - half, shape(x, y, z), 0.001)

const stroke = (ax: number, ay: number, bx: number, by: number, r: number): Sdf => {
  const rod = capsule([ax, ay, 0], [bx, by, 0], r, r * 0.7)
  return (x, y) => rod(Math.abs(x), y, 0)
}

export const browsOf = (sex: Sex, face: Sdf): Sdf => {
  const r = sex === 'woman' ? 0.0019 : 0.0029
  const inner = stroke(0.0145, 1.6722, 0.033, 1.6758, r)
  const outer = stroke(0.033, 1.6758, 0.0465, 1.6726, r * 0.85)
  return painted(face, (x, y, z) => smoothMin(inner(x, y, z), outer(x, y, z), 0.003), 0.0008, 0.0018)
}

/** Upper and lower lip with the line of the mouth between them. */
export const lipsOf = (face: Sdf): Sdf => {
  // the corners a little up: nobody here frowns
  const lineAt = (x: number): number => 1.5855 + 0.0016 * (x / 0.0225) ** 2
  const shape: Sdf = (x, y) => {
    const line = lineAt(x)
    const top = line + 0.0052 * (1 - (x / 0.0235) ** 2) - 0.0011 * Math.exp(-((x / 0.0045) ** 2))
    const bottom = line - 0.0074 * (1 - (x / 0.0215) ** 2)
    return Math.max(y - top, bottom - y)
  }
  return (x, y, z) => {
    const crease = 0.0016 * Math.exp(-(((y - lineAt(x)) / 0.0011) ** 2))
    return painted(face, shape, 0.0007 - crease, 0.0013)(x, y, z)
  }
}

export const eyeballs: Sdf = meet(
  0.001,
  mirrored(ellipsoid([EYE.x, EYE.y, EYE.z], [EYE.radius, EYE.radius, EYE.radius])),
  (_x, _y, z) => EYE.z + 0.002 - z,
)

export const irises: Sdf = (x, y, z) => {
  const [dx, dy] = [Math.abs(x) - EYE.x, y - EYE.y + 0.0006]
  const ball = Math.hypot(dx, dy, z - EYE.z) - EYE.radius - 0.0004
  return Math.max(ball, Math.hypot(dx, dy) - 0.0058, EYE.z + 0.006 - z)
}

/** The opening between the lids, an almond whose outer corner stands a little higher; negative inside. */
const betweenLids = (dx: number, dy: number): number => {
  const tilted = dy - 0.1 * dx
  return Math.max(tilted - 0.0037 + 22 * dx * dx, -tilted - 0.0056 + 16 * dx * dx)
}

/**
 * The skin around the eyes, stretched over the eyeballs and opened. The upper lid covers the top of the iris, which makes a look calm.
 * Its edge sinks under the face, so that no seam shows.
 */
export const lidsOf =
  (face: Sdf): Sdf =>
  (x, y, z) => {
    const [dx, dy, dz] = [Math.abs(x) - EYE.x, y - EYE.y, z - EYE.z]
    const ball = Math.hypot(dx, dy, dz) - EYE.radius - 0.0011
    const edge = smooth(0.75, 1, Math.hypot(dx / 0.0235, dy / 0.017))
    const skin = smoothMin(face(x, y, z), ball, 0.007) - 0.0003 + 0.0022 * edge
    return smoothMax(skin, -Math.max(betweenLids(dx, dy), 0.001 - dz), 0.0012)
  }

/** The dark edge of the upper lid. */
export const lashes: Sdf = (x, y, z) => {
  const [dx, dy, dz] = [Math.abs(x) - EYE.x, y - EYE.y, z - EYE.z]
  const skin = Math.abs(Math.hypot(dx, dy, dz) - EYE.radius - 0.0016) - 0.0007
  const edge = Math.abs(dy - 0.1 * dx - 0.0035 + 22 * dx * dx) - 0.0007
  return Math.max(skin, edge, 0.003 - dz, Math.abs(dx) - 0.0118)
}

/** Two rims, a bridge, and temples back to the ears. */
export const glasses: Sdf = (ax, y, z) => {
  const x = Math.abs(ax)
  const plane = z - 0.0955 + 0.16 * x
  const rim = Math.abs(Math.hypot((x - 0.0325) / 1.18, y - 1.6485) - 0.0178)
  const front = smoothMin(
    Math.hypot(rim, plane) - 0.0016,
    capsule([0, 1.654, 0.097], [0.0125, 1.653, 0.0945], 0.0014)(x, y, z),
    0.002,
  )
  return Math.min(front, capsule([0.053, 1.653, 0.0865], [0.079, 1.652, -0.004], 0.0015)(x, y, z))
}

/** Cheek line from the mouth's corner up to the ear; above it no beard grows. */
const cheekLine = (x: number): number => 1.599 + 0.036 * smooth(0.034, 0.07, Math.abs(x))

/** A short beard with a moustache, thin towards its edges. */
export const beardOf = (face: Sdf): Sdf => {
  const lips = ellipsoid([0, 1.5855, 0.08], [0.025, 0.0088, 0.05])
  return (x, y, z) => {
    const inside = Math.min(
      cheekLine(x) - y,
      lips(x, y, z),
      y - 1.528 - 0.012 * smooth(0.05, 0.01, z),
      z + 0.004 - 0.3 * Math.max(0, 1.6 - y),
    )
    const jaw = 0.0014 * smooth(1.575, 1.545, y)
    return (
      face(x, y, z) - (0.002 + jaw) * smooth(-0.001, 0.011, inside) + 0.0024 * smooth(0.004, -0.003, inside)
    )
  }
}
