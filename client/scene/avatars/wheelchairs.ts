// The wheelchairs of those who use one, all in one draw call; their wheels turn with the way.
import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  CylinderGeometry,
  type Material,
  MeshLambertMaterial,
  MeshStandardMaterial,
  TorusGeometry,
} from 'three'

export const WHEEL_RADIUS = 0.305
/** Who sits in it sits so much higher than on a chair, the feet on the plates, metres. */
export const SEAT_LIFT = 0.075

const AXLE_Z = -0.04
const CASTER = { radius: 0.07, z: 0.31 }
const FRAME = [0.2, 0.21, 0.23]
const RUBBER = [0.03, 0.03, 0.032]
const STEEL = [0.6, 0.61, 0.62]
const CUSHION = [0.055, 0.06, 0.075]

type Tint = readonly number[]
/** 0 stands still, 1 turns with the big wheels, 2 with the small ones */
type Turning = 0 | 1 | 2
interface Piece {
  readonly shape: BufferGeometry
  readonly tint: Tint
  readonly turning: Turning
}

const rod = (
  length: number,
  radius: number,
  [x, y, z]: Tint,
  axis: 'x' | 'y' | 'z',
  lean = 0,
): BufferGeometry => {
  const shape = new CylinderGeometry(radius, radius, length, 6)
  if (axis === 'x') shape.rotateZ(Math.PI / 2)
  if (axis === 'z') shape.rotateX(Math.PI / 2)
  return shape.rotateX(lean).translate(x!, y!, z!)
}
const slab = (size: Tint, [x, y, z]: Tint, lean = 0): BufferGeometry =>
  new BoxGeometry(size[0], size[1], size[2]).rotateX(lean).translate(x!, y!, z!)
const wheel = (radius: number, tyre: number, [x, y, z]: Tint): BufferGeometry =>
  new TorusGeometry(radius, tyre, 6, 24).rotateY(Math.PI / 2).translate(x!, y!, z!)

function side(x: number): Piece[] {
  const out = x + Math.sign(x) * 0.035
  const axle = [x, WHEEL_RADIUS, AXLE_Z]
  const spokes = Array.from({ length: 6 }, (_, i) =>
    new CylinderGeometry(0.0035, 0.0035, 2 * WHEEL_RADIUS - 0.03, 4)
      .rotateX((i * Math.PI) / 6)
      .translate(axle[0]!, axle[1]!, axle[2]!),
  )
  const still: readonly (readonly [BufferGeometry, Tint])[] = [
    [rod(0.42, 0.011, [x * 0.86, 0.5, 0.03], 'z'), FRAME],
    [rod(0.5, 0.011, [x * 0.86, 0.25, 0.06], 'z'), FRAME],
    [rod(0.52, 0.011, [x * 0.86, 0.73, -0.205], 'y', -0.08), FRAME],
    [rod(0.42, 0.011, [x * 0.86, 0.31, 0.245], 'y', -0.12), FRAME],
    [rod(0.13, 0.012, [x * 0.86, 0.985, -0.275], 'z'), RUBBER],
    [slab([0.045, 0.022, 0.3], [x * 0.88, 0.72, -0.02]), CUSHION],
    [slab([0.14, 0.012, 0.2], [x * 0.36, 0.066, 0.41], -0.08), FRAME],
    [rod(0.32, 0.01, [x * 0.5, 0.18, 0.34], 'y', -0.45), FRAME],
  ]
  return [
    { shape: wheel(WHEEL_RADIUS - 0.014, 0.014, axle), tint: RUBBER, turning: 1 },
    { shape: wheel(WHEEL_RADIUS - 0.045, 0.007, [out, WHEEL_RADIUS, AXLE_Z]), tint: STEEL, turning: 1 },
    ...spokes.map((shape): Piece => ({ shape, tint: STEEL, turning: 1 })),
    {
      shape: wheel(CASTER.radius - 0.016, 0.016, [x * 0.84, CASTER.radius, CASTER.z]),
      tint: RUBBER,
      turning: 2,
    },
    ...still.map(([shape, tint]): Piece => ({ shape, tint, turning: 0 })),
  ]
}

export function wheelchairShape(): BufferGeometry {
  const pieces: Piece[] = [
    ...side(0.27),
    ...side(-0.27),
    { shape: slab([0.43, 0.05, 0.42], [0, 0.505, 0.02]), tint: CUSHION, turning: 0 },
    { shape: slab([0.43, 0.4, 0.03], [0, 0.75, -0.225], -0.08), tint: CUSHION, turning: 0 },
    { shape: rod(0.5, 0.012, [0, WHEEL_RADIUS, AXLE_Z], 'x'), tint: FRAME, turning: 0 },
  ]
  const places: number[] = []
  const normals: number[] = []
  const tints: number[] = []
  const turns: number[] = []
  for (const { shape, tint, turning } of pieces) {
    const flat = shape.toNonIndexed()
    places.push(...flat.getAttribute('position').array)
    normals.push(...flat.getAttribute('normal').array)
    for (let i = 0; i < flat.getAttribute('position').count; i++) {
      tints.push(...tint)
      turns.push(turning)
    }
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(places), 3))
    .setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
    .setAttribute('color', new BufferAttribute(new Float32Array(tints), 3))
    .setAttribute('turning', new BufferAttribute(new Float32Array(turns), 1))
}

/** `motion.x`: how far the big wheels have turned, radians; `motion.z`: the size of who sits in it. */
const MOVE = /* glsl */ `
float small = step(1.5, turning);
vec3 hub = mix(vec3(0., ${WHEEL_RADIUS}, ${AXLE_Z}), vec3(0., ${CASTER.radius}, ${CASTER.z}), small);
float angle = turning < .5 ? 0. : motion.x * mix(1., ${(WHEEL_RADIUS / CASTER.radius).toFixed(3)}, small);
mat3 spin = mat3(1., 0., 0., 0., cos(angle), sin(angle), 0., -sin(angle), cos(angle));
mat3 stand = mat3(cos(place.w), 0., -sin(place.w), 0., 1., 0., sin(place.w), 0., cos(place.w));
vec3 objectNormal = stand * (spin * normal);
`
const STAND = 'vec3 transformed = place.xyz + stand * ((spin * (position - hub) + hub) * motion.z);'

export function wheelchairMaterial(isPlain: boolean): Material {
  const material = isPlain
    ? new MeshLambertMaterial({ vertexColors: true })
    : new MeshStandardMaterial({ vertexColors: true, roughness: 0.45, metalness: 0.2 })
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute vec4 place;\nattribute vec4 motion;\nattribute float turning;',
      )
      .replace('#include <beginnormal_vertex>', MOVE)
      .replace('#include <begin_vertex>', STAND)
  }
  material.customProgramCacheKey = () => `wheelchair-${isPlain}`
  return material
}
