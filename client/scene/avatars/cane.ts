// A walking stick in the left hand, for those who use one: a bone more beside those of the body, which follows the hand and stands on the
// floor, and a shape that hangs on it. It is part of every figure and drawn only for looks that have one, so it costs no draw call.
import { CylinderGeometry, Matrix4, Vector3 } from 'three'
import { BONES, boneIndex, joint, type Vec3 } from '../../../assets/figures/skeleton.ts'
import type { Columns } from '../../../assets/figures/unpack.ts'
import { REGIONS } from '../../../shared/hall/looks.ts'

/** The bone's number, after those of the body. */
export const CANE_BONE = BONES.length
/** From floor to grip, metres, as sculpted; it is as long as it takes to the hand. */
const LENGTH = 0.9
/** Nobody leans on a hand that is higher. */
const HIGHEST_GRIP = 0.98
/** Share of a turn during which the tip stands, the metres of a turn, and how far before the hand it is set down. */
const STANCE = 0.46
const AHEAD = 0.1
const LIFT = 0.07

const PALM = ((): Vec3 => {
  const [wrist, elbow] = [joint('handL'), joint('foreL')]
  const length = Math.hypot(...wrist.map((at, k) => at - elbow[k]!))
  return wrist.map((at, k) => at + ((at - elbow[k]!) / length) * 0.07) as unknown as Vec3
})()
const HAND = boneIndex('handL')

/** Standing by itself where the hand is busy: at the side, or behind the chair of who sits. */
const LEANING = { tip: [0.3, 0, 0.1], grip: [0.24, 0.9, 0.02] } as const
const BESIDE_CHAIR = { tip: [0.37, 0, -0.12], grip: [0.34, 0.9, -0.19] } as const

const ease = (t: number): number => t * t * (3 - 2 * t)

/** Where the tip is while walking: it stands with the right foot, and goes forward with the left hand. */
function tipWalking(grip: Vector3, gripAhead: number, t: number, stride: number): Vector3 {
  const phase = (t + 0.5) % 1
  const [from, to] = [gripAhead + AHEAD, gripAhead + AHEAD - STANCE * stride]
  const x = grip.x + 0.03
  if (phase < STANCE) return new Vector3(x, 0, from + ((to - from) * phase) / STANCE)
  const swing = (phase - STANCE) / (1 - STANCE)
  return new Vector3(x, LIFT * Math.sin(Math.PI * swing), to + (from - to) * ease(swing))
}

const placed = ([x, y, z]: readonly [number, number, number]): Vector3 => new Vector3(x, y, z)

function ends(
  matrices: readonly Matrix4[],
  t: number,
  stride: number,
  isSeated: boolean,
  farthest: number,
): { readonly tip: Vector3; readonly grip: Vector3 } {
  if (isSeated) return { tip: placed(BESIDE_CHAIR.tip), grip: placed(BESIDE_CHAIR.grip) }
  const grip = placed(PALM).applyMatrix4(matrices[HAND]!)
  if (stride > 0) return { tip: tipWalking(grip, farthest, t, stride), grip }
  if (grip.y > HIGHEST_GRIP) return { tip: placed(LEANING.tip), grip: placed(LEANING.grip) }
  return { tip: new Vector3(grip.x + 0.025, 0, grip.z + 0.02), grip }
}

/** How far before the hips the left hand comes in a gait, metres. */
export const gripAhead = (matrices: readonly Matrix4[]): number =>
  placed(PALM).applyMatrix4(matrices[HAND]!).z

/** `ahead`: gripAhead where the right foot comes down. Gaits have a `stride`, metres a turn. */
export function caneMatrix(
  matrices: readonly Matrix4[],
  t: number,
  {
    stride,
    isSeated,
    ahead,
  }: { readonly stride: number; readonly isSeated: boolean; readonly ahead: number },
): Matrix4 {
  const { tip, grip } = ends(matrices, t, stride, isSeated, ahead)
  const up = grip.clone().sub(tip)
  const across = up
    .clone()
    .normalize()
    .cross(new Vector3(0, 0, 1))
    .normalize()
  const forward = across.clone().cross(up).normalize()
  return new Matrix4().makeBasis(across, up.divideScalar(LENGTH), forward).setPosition(tip)
}

/** weights of figures are bytes that sum to this (assets/figures/unpack.ts) */
const WHOLE = 252

/** A shaft and a grip across it; `sides` of the shaft. */
export function caneShape(sides: number): Columns {
  const shaft = new CylinderGeometry(0.0125, 0.0095, LENGTH - 0.01, sides, 1, true).translate(
    0,
    LENGTH / 2 - 0.005,
    0,
  )
  const grip = new CylinderGeometry(0.013, 0.016, 0.13, sides, 1)
    .rotateX(Math.PI / 2)
    .translate(0, LENGTH, 0.025)
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  for (const { attributes, index } of [shaft, grip]) {
    const first = positions.length / 3
    positions.push(...attributes.position!.array)
    normals.push(...attributes.normal!.array)
    indices.push(...[...index!.array].map((at) => at + first))
  }
  const vertices = positions.length / 3
  const each = (values: readonly number[]): Uint8Array =>
    new Uint8Array(Array.from({ length: vertices }, () => values).flat())
  return {
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    paint: each([REGIONS.indexOf('cane'), 255]),
    bones: each([CANE_BONE, CANE_BONE, CANE_BONE, CANE_BONE]),
    weights: each([WHOLE, 0, 0, 0]),
    indices: new Uint16Array(indices),
  }
}
