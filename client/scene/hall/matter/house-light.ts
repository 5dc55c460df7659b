// The light that the house itself gives to what is in it: warm from the lattice all around, golden from the letters of the ring.
import { HALL } from '../../../../shared/hall/plan.ts'
import type { MoodLight } from '../mood-light.ts'

const { wall, torus } = HALL
const float = (value: number): string => value.toFixed(4)

/** `houseLight(place)`: what arrives there, to be multiplied by the colour of the thing. Needs ringLetters and latticeLow. */
export const HOUSE_LIGHT = `
vec3 houseLight(vec3 place){
  float far=length(place.xz);
  float closed=step(-place.z,far*${float(Math.cos(wall.open))})*step(far,${float(wall.radius + 0.3)});
  vec3 light=latticeLow*.15*smoothstep(17.,38.,far)*closed*(1.-clamp(place.y/10.,0.,1.));
  vec3 away=place-vec3(${float(torus.x)},${float(torus.y * 0.6)},${float(torus.z + torus.tube)});
  return light+ringLetters*1.5/(36.+dot(away,away)*.42);
}
`

export const houseUniforms = ({ latticeLow, ringLetters }: MoodLight) => ({ latticeLow, ringLetters })
