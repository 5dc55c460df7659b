// Heads: skull, face, ears and neck. Heights: chin 1.535, mouth 1.586, eyes 1.650, crown 1.762. Eyes, brows and lips are painted by the
// scene on the forms that stand here (client/scene/avatars/face-paint.ts), at the same places.
import { capsule, carve, ellipsoid, join, mirrored, type Sdf, smooth, smoothMin } from './sdf.ts'
import type { Vec3 } from './skeleton.ts'

export type Sex = 'man' | 'woman'

export interface Head {
  /** without face and ears: what hair grows on */
  readonly skull: Sdf
  readonly face: Sdf
  /** face, ears and neck */
  readonly whole: Sdf
}

interface Build {
  readonly width: number
  readonly jaw: Vec3
  readonly jawRadius: number
  readonly chin: Vec3
  readonly brow: number
  readonly nose: number
  readonly neck: number
}

const BUILDS: Readonly<Record<Sex, Build>> = {
  man: {
    width: 1,
    jaw: [0.0515, 1.589, -0.002],
    jawRadius: 0.0185,
    chin: [0.0185, 0.0155, 0.0145],
    brow: 1,
    nose: 1,
    neck: 1,
  },
  woman: {
    width: 0.96,
    jaw: [0.0455, 1.594, -0.001],
    jawRadius: 0.0165,
    chin: [0.0155, 0.014, 0.0125],
    brow: 0.6,
    nose: 0.87,
    neck: 0.84,
  },
}

function skullOf({ width, jaw, jawRadius }: Build): Sdf {
  const [jx, jy, jz] = jaw
  return join(
    0.05,
    ellipsoid([0, 1.676, -0.017], [0.0765 * width, 0.0868, 0.0945]),
    capsule([0, 1.638, 0.02], [0, 1.575, 0.045], 0.056 * width, 0.0315),
    mirrored(
      join(
        0.03,
        capsule([0.017, 1.5605, 0.047], [jx, jy, jz], jawRadius * 0.9, jawRadius),
        capsule([jx, jy, jz], [0.0585 * width, 1.64, -0.012], jawRadius, 0.0165),
      ),
    ),
  )
}

/** The nose from its root to the wings, and the pillar between the nostrils. */
function noseOf(size: number): Sdf {
  const bridge = capsule([0, 1.6605, 0.0775], [0, 1.627, 0.0925], 0.0062 * size, 0.0082 * size)
  const tip = ellipsoid([0, 1.6185, 0.0965], [0.0102 * size, 0.0092, 0.0094])
  const pillar = capsule([0, 1.613, 0.0945], [0, 1.607, 0.084], 0.004 * size, 0.0045)
  const wings = mirrored(ellipsoid([0.0118 * size, 1.6145, 0.088], [0.007 * size, 0.0068, 0.0095]))
  return join(0.008, join(0.014, bridge, tip), pillar, wings)
}

/** Both lips, fuller in the middle, and the notch between nose and mouth. */
const lips: Sdf = join(
  0.003,
  mirrored(capsule([0.0035, 1.5893, 0.0832], [0.0205, 1.5866, 0.0705], 0.0044, 0.0024)),
  mirrored(capsule([0, 1.5803, 0.0815], [0.0185, 1.5846, 0.0715], 0.0055, 0.0026)),
)

function faceOf({ width, brow, nose, chin }: Build, skull: Sdf): Sdf {
  const bones = join(
    0.028,
    skull,
    mirrored(ellipsoid([0.0505 * width, 1.629, 0.041], [0.0185, 0.0125, 0.0235])),
    mirrored(ellipsoid([0.035 * width, 1.605, 0.0515], [0.0225, 0.025, 0.0225])),
    mirrored(ellipsoid([0.0495 * width, 1.603, 0.022], [0.0165, 0.024, 0.026])),
    ellipsoid([0, 1.5905, 0.0645], [0.027, 0.0235, 0.0165]),
    ellipsoid([0, 1.5525, 0.0665], chin),
  )
  const ridge = mirrored(
    capsule([0.012, 1.6735, 0.0735], [0.043, 1.6745, 0.0565], 0.0075 * brow + 0.0025, 0.006 * brow + 0.002),
  )
  const temples = mirrored(ellipsoid([0.0835 * width, 1.681, 0.035], [0.011, 0.022, 0.026]))
  const sockets = mirrored(ellipsoid([0.032, 1.6525, 0.099], [0.024, 0.0125, 0.0225]))
  const fold = mirrored(capsule([0.0195, 1.614, 0.0915], [0.031, 1.592, 0.0835], 0.0022, 0.0018))
  const below = ellipsoid([0, 1.5672, 0.0945], [0.019, 0.0055, 0.011])
  const carved = carve(0.016, carve(0.024, join(0.022, bones, ridge), sockets), temples)
  // closed over the eyeballs: the opening of the lids is painted
  const eyes = mirrored(ellipsoid([0.0318, 1.6495, 0.0648], [0.0185, 0.0135, 0.0132]))
  const soft = carve(0.012, carve(0.01, join(0.01, carved, eyes), fold), below)
  return join(0.0045, join(0.015, soft, noseOf(nose)), lips)
}

/** A shell with a rim and a lobe, its hollow turned forward. */
function earOf(width: number): Sdf {
  const at = 0.0755 * width
  const shell = ellipsoid([at + 0.0035, 1.6475, -0.012], [0.0075, 0.0275, 0.0165])
  const lobe = ellipsoid([at - 0.0005, 1.6225, -0.0065], [0.0055, 0.0085, 0.0075])
  const hollow = ellipsoid([at + 0.0105, 1.6495, -0.0065], [0.0062, 0.0165, 0.0092])
  // leans back, and its rear stands off the head
  const lean = (part: Sdf): Sdf => {
    return (x, y, z) => part(x + 0.22 * (z + 0.012), y, z + 0.2 * (y - 1.645))
  }
  return mirrored(lean(carve(0.006, join(0.008, shell, lobe), hollow)))
}

function neckOf(thin: number): Sdf {
  return join(
    0.04,
    capsule([0, 1.43, -0.034], [0, 1.59, -0.014], 0.054 * thin, 0.0505 * thin),
    mirrored(capsule([0.02, 1.415, -0.03], [0.11, 1.385, -0.026], 0.05 * thin, 0.04 * thin)),
    mirrored(capsule([0.013, 1.438, 0.012], [0.047 * thin, 1.6, -0.03], 0.0105, 0.012)),
  )
}

export function headOf(sex: Sex): Head {
  const build = BUILDS[sex]
  const skull = skullOf(build)
  const face = faceOf(build, skull)
  const whole = join(0.022, join(0.007, face, earOf(build.width)), neckOf(build.neck))
  return { skull, face, whole }
}

/** Two rims, a bridge, and temples back to the ears. */
export const glasses: Sdf = (ax, y, z) => {
  const x = Math.abs(ax)
  const plane = z - 0.0975 + 0.2 * x
  // round below, straighter above
  const [dx, dy] = [(x - 0.0325) / 1.2, y - 1.6465]
  const rim = Math.abs(Math.hypot(dx, dy > 0 ? dy * 1.12 : dy) - 0.0185)
  const front = smoothMin(
    Math.hypot(rim, plane) - 0.0014,
    capsule([0, 1.655, 0.0985], [0.012, 1.653, 0.0955], 0.0013)(x, y, z),
    0.002,
  )
  return Math.min(front, capsule([0.0545, 1.653, 0.0855], [0.0805, 1.655, -0.006], 0.0014)(x, y, z))
}

export interface Beard {
  /** how far hair stands off the jaw and off the upper lip, metres */
  readonly jaw: number
  readonly lip: number
}

/**
 * Follows the jaw from ear to ear, and the upper lip. Towards its edges it thins until it lies under the skin, where the painted
 * shade of the beard goes on.
 */
export const beardOf = (face: Sdf, { jaw, lip }: Beard): Sdf => {
  const mouth = ellipsoid([0, 1.584, 0.08], [0.0215, 0.0066, 0.05])
  return (x, y, z) => {
    const ax = Math.abs(x)
    const cheek = 1.5965 + 0.03 * smooth(0.03, 0.066, ax) + 0.0085 * smooth(0.021, 0.009, ax)
    const inside = Math.min(
      (cheek - y) * 0.9,
      mouth(x, y, z) * 1.4,
      y - 1.524 - 0.02 * smooth(0.05, -0.01, z),
      z + 0.002 - 0.25 * Math.max(0, 1.6 - y),
    )
    const thick = lip + (jaw - lip) * smooth(1.582, 1.55, y)
    const strands = 0.0004 * Math.sin(x * 900 + 3 * Math.sin(y * 260)) * smooth(0.004, 0.012, inside)
    return (
      face(x, y, z) - thick * smooth(-0.002, 0.013, inside) + 0.003 * smooth(0.005, -0.003, inside) - strands
    )
  }
}
