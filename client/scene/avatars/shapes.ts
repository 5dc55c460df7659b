// How bodies and faces differ on one set of bones: soft pushes of what stands around a place at rest. Hair, beards and glasses go with
// the skin under them, and normals follow. The vertex shader applies them; twelve numbers a person say how much of each.
import type { Vec3 } from '../../../assets/figures/skeleton.ts'

export const SHAPES = [
  'width',
  'jaw',
  'chin',
  'cheeks',
  'bones',
  'nose',
  'wings',
  'brow',
  'lips',
  'shoulders',
  'belly',
  'hips',
] as const
export type Shape = (typeof SHAPES)[number]
/** The shapes from here on are of the body, the ones before of the face. */
export const FACE_SHAPES = SHAPES.indexOf('shoulders')

export interface Push {
  readonly of: Shape
  /** a place at rest on the left or in the middle, and how far around it is pushed, metres */
  readonly at: Vec3
  readonly reach: Vec3
  /** at the place itself and amount 1, metres; x is mirrored at the right */
  readonly by: Vec3
}

/** Faces end above this height. */
export const NECK_Y = 1.47

export const PUSHES: readonly Push[] = [
  { of: 'width', at: [0.075, 1.65, 0.01], reach: [0.045, 0.075, 0.09], by: [0.0055, 0, 0] },
  { of: 'jaw', at: [0.052, 1.585, 0.012], reach: [0.032, 0.03, 0.045], by: [0.0075, -0.002, 0.001] },
  { of: 'chin', at: [0, 1.548, 0.068], reach: [0.03, 0.024, 0.032], by: [0, -0.0055, 0.0045] },
  { of: 'cheeks', at: [0.045, 1.605, 0.045], reach: [0.026, 0.026, 0.035], by: [0.0055, -0.001, 0.0045] },
  { of: 'bones', at: [0.05, 1.63, 0.045], reach: [0.022, 0.015, 0.03], by: [0.0045, 0.001, 0.003] },
  { of: 'nose', at: [0, 1.626, 0.1], reach: [0.016, 0.022, 0.022], by: [0, -0.0028, 0.007] },
  { of: 'wings', at: [0.0125, 1.6155, 0.09], reach: [0.011, 0.011, 0.014], by: [0.0042, 0, 0.0005] },
  { of: 'brow', at: [0.022, 1.676, 0.075], reach: [0.03, 0.0125, 0.022], by: [0, -0.001, 0.0042] },
  { of: 'lips', at: [0, 1.5845, 0.083], reach: [0.02, 0.0085, 0.018], by: [0, 0, 0.0042] },
  { of: 'shoulders', at: [0.2, 1.36, -0.02], reach: [0.11, 0.14, 0.16], by: [0.022, 0.004, 0] },
  { of: 'belly', at: [0, 1.06, 0.1], reach: [0.17, 0.15, 0.13], by: [0, -0.004, 0.055] },
  { of: 'belly', at: [0.15, 1.07, 0], reach: [0.075, 0.17, 0.12], by: [0.018, 0, 0] },
  { of: 'hips', at: [0.15, 0.9, -0.02], reach: [0.08, 0.2, 0.14], by: [0.012, 0, -0.006] },
]

type Amounts = Partial<Record<Shape, number>>

/** Faces that people choose between. */
export const FACES: readonly Amounts[] = [
  {},
  {
    width: -0.7,
    jaw: -0.7,
    chin: 0.5,
    cheeks: -0.9,
    bones: 0.6,
    nose: 0.5,
    wings: -0.6,
    brow: 0.2,
    lips: -0.3,
  },
  { width: 0.8, jaw: 0.6, chin: -0.3, cheeks: 0.9, bones: 0, nose: -0.3, wings: 0.7, brow: -0.2, lips: 0.5 },
  { width: 0.2, jaw: 1, chin: 0.8, cheeks: -0.4, bones: 0.3, nose: 0.9, wings: 0, brow: 1, lips: -0.4 },
  {
    width: -0.2,
    jaw: -0.4,
    chin: -0.5,
    cheeks: 0.3,
    bones: 0.9,
    nose: -0.7,
    wings: 0.2,
    brow: -0.6,
    lips: 0.3,
  },
  { width: 0.4, jaw: -0.2, chin: 0.2, cheeks: 0.1, bones: 1, nose: -0.4, wings: 1, brow: 0.3, lips: 1 },
  { width: -0.5, jaw: 0.4, chin: 1, cheeks: -0.6, bones: -0.2, nose: 1, wings: 0.3, brow: 0.5, lips: 0 },
]

/** Builds that people choose between, and what age and weight do to a face. */
export const BUILDS: readonly Amounts[] = [
  {},
  { shoulders: -0.6, belly: -0.35, hips: -0.5, cheeks: -0.3, width: -0.2 },
  { shoulders: 1, belly: 0.25, hips: 0.3, jaw: 0.3, width: 0.2 },
  { shoulders: 0.5, belly: 1, hips: 0.9, cheeks: 0.6, jaw: 0.4, width: 0.4 },
]

/** In the order of SHAPES. */
export function shapesOf(face: number, build: number): readonly number[] {
  const [a, b] = [FACES[face] ?? {}, BUILDS[build] ?? {}]
  return SHAPES.map((shape) => (a[shape] ?? 0) + (b[shape] ?? 0))
}

const vec3 = (values: Vec3): string => `vec3(${values.map((value) => value.toFixed(5)).join(', ')})`
const amountOf = (shape: Shape): string => {
  const i = SHAPES.indexOf(shape)
  return `shapes[${i >> 2}].${'xyzw'[i & 3]}`
}
const call = ({ of, at, reach, by }: Push): string =>
  `push(p, n, at, side, ${amountOf(of)}, ${vec3(at)}, ${vec3(reach)}, ${vec3(by)});`
const isOfFace = ({ of }: Push): boolean => SHAPES.indexOf(of) < FACE_SHAPES

/** Moves a place at rest and turns its normal (a Gaussian around each push; the normal by its gradient). Far away faces are alike. */
export const SHAPE_GLSL = /* glsl */ `
void push(inout vec3 p, inout vec3 n, vec3 at, float side, float amount, vec3 middle, vec3 reach, vec3 by) {
  vec3 d = (at - middle) / reach;
  float g = exp(-dot(d, d)) * amount;
  vec3 turn = vec3(side, 1., 1.);
  by *= turn;
  p += by * g;
  n += 2. * d / reach * turn * g * dot(by, n);
}
void shapeBody(inout vec3 p, inout vec3 n, vec4 shapes[${SHAPES.length / 4}]) {
  float side = p.x < 0. ? -1. : 1.;
  vec3 at = vec3(abs(p.x), p.yz);
  if (at.y > ${NECK_Y.toFixed(3)}) {
    #if BONES > 2
    ${PUSHES.filter(isOfFace).map(call).join('\n    ')}
    #endif
  } else {
    ${PUSHES.filter((push) => !isOfFace(push))
      .map(call)
      .join('\n    ')}
  }
}
`
