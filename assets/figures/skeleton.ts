// The bones of every figure, in metres, standing with the arms a little away from the body. Baker and scene share them.

export type Vec3 = readonly [x: number, y: number, z: number]

export interface Bone {
  readonly name: string
  /** index of the parent in BONES, -1 for the hips; parents stand before their children */
  readonly parent: number
  /** the joint at rest; no bone is turned at rest */
  readonly at: Vec3
}

const SPINE: readonly (readonly [name: string, parent: string, at: Vec3])[] = [
  ['hips', '', [0, 0.96, 0]],
  ['spine', 'hips', [0, 1.08, -0.005]],
  ['chest', 'spine', [0, 1.24, -0.012]],
  ['neck', 'chest', [0, 1.455, -0.026]],
  ['head', 'neck', [0, 1.545, -0.014]],
]

const LEFT: readonly (readonly [name: string, parent: string, at: Vec3])[] = [
  ['arm', 'chest', [0.172, 1.405, -0.022]],
  ['fore', 'armL', [0.277, 1.142, -0.026]],
  ['hand', 'foreL', [0.347, 0.902, 0.008]],
  ['thigh', 'hips', [0.092, 0.925, 0]],
  ['shin', 'thighL', [0.096, 0.5, 0.008]],
  ['foot', 'shinL', [0.098, 0.085, -0.014]],
]

const toRight = (name: string): string => name.replace(/L$/, 'R')

const NAMED = [
  ...SPINE,
  ...LEFT.map(([name, parent, at]) => [`${name}L`, parent, at] as const),
  ...LEFT.map(([name, parent, [x, y, z]]) => [`${name}R`, toRight(parent), [-x, y, z] as Vec3] as const),
]

const NAMES = NAMED.map(([name]) => name)

export const BONES: readonly Bone[] = NAMED.map(([name, parent, at]) => ({
  name,
  parent: NAMES.indexOf(parent),
  at,
}))

export const boneIndex = (name: string): number => NAMES.indexOf(name)

/** The joint of a bone of the middle or the left side. */
export const joint = (name: string): Vec3 => BONES[boneIndex(name)]!.at
