// The light that the house itself gives to what is in it: warm from the lattice all around, golden from the letters of the ring.
import { HALL } from '../../../../shared/hall/plan.ts'
import type { MoodLight } from '../mood-light.ts'

const { wall, torus } = HALL
const float = (value: number): string => value.toFixed(4)

/** How both reach into the hall: metres, and shares of their own light. For the shader here and for light that is kept (kept-light.ts). */
export const HOUSE = {
  lattice: { share: 0.15, from: 17, to: 38, high: 10 },
  ring: { share: 1.5, near: 36, fall: 0.42, height: torus.y * 0.6, front: torus.z + torus.tube },
  /** where the lattice runs: from this bearing on, as a cosine, and to this distance */
  closed: { cosine: Math.cos(wall.open), reach: wall.radius + 0.3 },
} as const
const { lattice, ring, closed } = HOUSE

const smooth = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** As HOUSE_LIGHT, for light that is reckoned once: how much arrives at a place of the lattice's and of the ring's own light. */
export function houseAt(
  x: number,
  y: number,
  z: number,
): { readonly lattice: number; readonly ring: number } {
  const far = Math.hypot(x, z)
  const isClosed = -z <= far * closed.cosine && far <= closed.reach
  const square = (x - torus.x) ** 2 + (y - ring.height) ** 2 + (z - ring.front) ** 2
  return {
    lattice: isClosed
      ? lattice.share *
        smooth(lattice.from, lattice.to, far) *
        (1 - Math.min(1, Math.max(0, y / lattice.high)))
      : 0,
    ring: ring.share / (ring.near + square * ring.fall),
  }
}

/** What a lamp's light leaves of a colour, beside its red. */
export const WARM = { green: 0.68, blue: 0.36 } as const

/** `houseLight(place)`: what arrives there, to be multiplied by the colour of the thing. Needs ringLetters and latticeLow. */
export const HOUSE_LIGHT = `
vec3 houseLight(vec3 place){
  float far=length(place.xz);
  float closed=step(-place.z,far*${float(closed.cosine)})*step(far,${float(closed.reach)});
  vec3 light=latticeLow*${float(lattice.share)}*smoothstep(${float(lattice.from)},${float(lattice.to)},far)*closed*(1.-clamp(place.y/${float(lattice.high)},0.,1.));
  vec3 away=place-vec3(${float(torus.x)},${float(ring.height)},${float(ring.front)});
  return light+ringLetters*${float(ring.share)}/(${float(ring.near)}+dot(away,away)*${float(ring.fall)});
}
`

export const houseUniforms = ({ latticeLow, ringLetters }: MoodLight) => ({ latticeLow, ringLetters })

/** Of `reaching`, sky and lamps: carpets lie under the lamps of a room too, which hang too high to be felt as lamps are (lamplight.ts). */
export const WOOL_LIT = 'reaching=vec2(mix(.42,1.,reaching.r),max(reaching.g,.07));'
