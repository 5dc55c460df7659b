// Which bones carry a point of a figure, and how much each: by anatomy and cut, not by distance alone, so that cloth bends as it would.
import { smooth } from './sdf.ts'
import { boneIndex, joint } from './skeleton.ts'

/**
 * head: rigid with the head · neck: head and neck · drape: from head to chest · mane: from head to back ·
 * body: skin and suits · robe: falls from the hips
 */
export type Cling = 'head' | 'neck' | 'drape' | 'mane' | 'body' | 'robe'

/** Bone index → weight; the weights sum to 1. */
export type Weights = ReadonlyMap<number, number>

type Side = 'L' | 'R'

const share = (pairs: readonly (readonly [name: string, weight: number])[]): Weights => {
  const weights = new Map<number, number>()
  for (const [name, weight] of pairs)
    if (weight > 0.002) weights.set(boneIndex(name), (weights.get(boneIndex(name)) ?? 0) + weight)
  return weights
}

const [SHOULDER, ELBOW, WRIST] = [joint('armL'), joint('foreL'), joint('handL')]

/** Distance from the line of the left arm, and how far along it (0 shoulder, 1 elbow, 2 wrist). */
function armAt(x: number, y: number, z: number): { distance: number; along: number } {
  let best = { distance: 9, along: 0 }
  for (const [start, [a, b]] of [
    [0, [SHOULDER, ELBOW]],
    [1, [ELBOW, WRIST]],
  ] as const) {
    const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
    const t =
      ((x - a[0]) * d[0] + (y - a[1]) * d[1] + (z - a[2]) * d[2]) / (d[0] ** 2 + d[1] ** 2 + d[2] ** 2)
    const held = Math.min(Math.max(t, 0), 1)
    const distance = Math.hypot(x - a[0] - d[0] * held, y - a[1] - d[1] * held, z - a[2] - d[2] * held)
    if (distance < best.distance) best = { distance, along: start + (start === 1 ? Math.max(t, 0) : held) }
  }
  return best
}

/** 1 on the sleeve, 0 on the trunk, soft over shoulder and armpit. `x` is taken at the left. */
function armShare(x: number, y: number, z: number): number {
  const { distance } = armAt(x, y, z)
  const trunk = Math.hypot(Math.max(x - 0.09, 0), Math.max(y - 1.36, 0), z * 0.6) - 0.055
  const nearer = smooth(-0.005, 0.055, trunk - (distance - 0.05))
  const out = (x - SHOULDER[0]) * 0.8 - (y - SHOULDER[1]) * 0.6
  return nearer * smooth(-0.055, 0.065, out)
}

function legs(x: number, y: number, most: number): (readonly [string, number])[] {
  const left = smooth(-0.06, 0.06, x)
  const leg = most * smooth(0.99, 0.8, y)
  const shin = smooth(0.55, 0.45, y)
  const foot = smooth(0.125, 0.07, y)
  return (['L', 'R'] as Side[]).flatMap((side) => {
    const part = leg * (side === 'L' ? left : 1 - left)
    return [
      [`thigh${side}`, part * (1 - shin)],
      [`shin${side}`, part * shin * (1 - foot)],
      [`foot${side}`, part * shin * foot],
    ] as const
  })
}

/** A robe hangs between both legs: it follows the thighs loosely and the shins still less sharply. */
function hem(x: number, y: number): (readonly [string, number])[] {
  const left = smooth(-0.14, 0.14, x)
  const leg = 0.95 * smooth(0.97, 0.66, y)
  const shin = 0.9 * smooth(0.62, 0.38, y)
  return (['L', 'R'] as Side[]).flatMap((side) => {
    const part = leg * (side === 'L' ? left : 1 - left)
    return [
      [`thigh${side}`, part * (1 - shin)],
      [`shin${side}`, part * shin],
    ] as const
  })
}

function trunkAndLegs(cling: Cling, x: number, y: number): (readonly [string, number])[] {
  const below = cling === 'robe' ? hem(x, y) : legs(x, y, 1)
  const hips = 1 - below.reduce((sum, [, weight]) => sum + weight, 0)
  const spine = hips * smooth(0.97, 1.12, y)
  const chest = spine * smooth(1.14, 1.3, y)
  const neck = chest * smooth(1.43, 1.51, y)
  return [...below, ['hips', hips - spine], ['spine', spine - chest], ['chest', chest - neck], ['neck', neck]]
}

function arm(side: Side, along: number, whole: number): (readonly [string, number])[] {
  const fore = smooth(0.8, 1.2, along)
  const hand = smooth(1.93, 2.02, along)
  return [
    [`arm${side}`, whole * (1 - fore)],
    [`fore${side}`, whole * fore * (1 - hand)],
    [`hand${side}`, whole * fore * hand],
  ]
}

export function weightsAt(cling: Cling, x: number, y: number, z: number): Weights {
  if (cling === 'head') return share([['head', 1]])
  if (cling === 'neck') {
    const head = smooth(1.5, 1.57, y)
    const neck = (1 - head) * smooth(1.42, 1.48, y)
    return share([
      ['head', head],
      ['neck', neck],
      ['chest', 1 - head - neck],
    ])
  }
  if (cling === 'drape') {
    const head = smooth(1.45, 1.59, y)
    return share([
      ['head', head * 0.9 + 0.1 * smooth(1.36, 1.45, y)],
      ['neck', 0.25 * (1 - head)],
      ['chest', 0.75 * (1 - head) + 0.1 * (head - smooth(1.36, 1.45, y))],
    ])
  }
  if (cling === 'mane') {
    const head = smooth(1.46, 1.58, y)
    return share([
      ['head', head],
      ['chest', 1 - head],
    ])
  }
  const side: Side = x >= 0 ? 'L' : 'R'
  const onArm = armShare(Math.abs(x), y, z)
  const rest = trunkAndLegs(cling, x, y).map(([name, weight]) => [name, weight * (1 - onArm)] as const)
  return share([...rest, ...arm(side, armAt(Math.abs(x), y, z).along, onArm)])
}
