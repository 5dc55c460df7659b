// The building's light where there is no graphics card: reckoned once for each mood and kept in the vertices, since nothing of the building
// moves. What is left to draw is a place and a colour, and nothing is dearer to a software rasteriser than a vertex.
import {
  BufferAttribute,
  type BufferGeometry,
  Color,
  type DirectionalLight,
  type HemisphereLight,
  ShaderMaterial,
  Vector3,
} from 'three'
import type { MoodLight } from '../mood-light.ts'
import { develop } from './film.ts'
import { houseAt, WARM } from './house-light.ts'

/** bytes of a vertex: three of colour, and one so that the next begins at a whole word */
const STRIDE = 4
/** sRGB bytes to light, as the other tiers take them */
const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** 2.2)

/** What shines in the hall, in one place. */
export interface Shining {
  readonly sun: DirectionalLight
  readonly sky: HemisphereLight
  readonly light: MoodLight
  readonly exposure: number
}

/** A glow that changes while one looks: shader text that adds to `totalEmissiveRadiance` at `worldAt`, with what it reads. */
export interface Glow {
  readonly uniforms: Readonly<Record<string, { value: unknown }>>
  readonly declarations: string
  readonly text: string
}

/** Draws what `keepLight` wrote, of things that stand where they were made. */
export const keptMaterial = (glow?: Glow): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: `attribute vec3 lit;varying vec3 seen;varying vec3 worldAt;
void main(){seen=lit;worldAt=position;gl_Position=projectionMatrix*(viewMatrix*vec4(position,1.));}`,
    fragmentShader: `varying vec3 seen;varying vec3 worldAt;${glow?.declarations ?? ''}
void main(){vec3 totalEmissiveRadiance=seen;${glow?.text ?? ''}
gl_FragColor=vec4(totalEmissiveRadiance,1.);}`,
    uniforms: { ...glow?.uniforms },
    toneMapped: false,
  })

/** A place for the light of each vertex. */
export function makeRoom(geometry: BufferGeometry): void {
  const { count } = geometry.attributes.position!
  geometry.setAttribute('lit', new BufferAttribute(new Uint8Array(count * STRIDE), STRIDE, true))
}

const toward = new Vector3()
const [ground, above, direct] = [new Color(), new Color(), new Color()]

/** Reckons as surface.ts does for each pixel: Lambert, the sky as far as it reaches, lamps that glow warmly, the house's own light. */
export function keepLight(geometry: BufferGeometry, { sun, sky, light, exposure }: Shining): void {
  const at = geometry.attributes.position!.array
  const normal = geometry.attributes.normal!.array
  const colour = geometry.attributes.color!.array
  const finish = geometry.attributes.finish!.array
  const lit = geometry.attributes.lit!
  const bytes = lit.array as Uint8Array
  toward.copy(sun.position).normalize()
  direct.copy(sun.color).multiplyScalar(sun.intensity)
  above.copy(sky.color).multiplyScalar(sky.intensity)
  ground.copy(sky.groundColor).multiplyScalar(sky.intensity)
  const lamps = light.lamps.value
  const [low, letters] = [light.latticeLow.value, light.ringLetters.value]
  for (let v = 0, b = 0; b < bytes.length; v += 3, b += STRIDE) {
    const [x, y, z] = [at[v]!, at[v + 1]!, at[v + 2]!]
    const [nx, ny, nz] = [normal[v]!, normal[v + 1]!, normal[v + 2]!]
    const reached = colour[b + 3]! / 255
    const up = (ny * 0.5 + 0.5) * reached
    const down = (0.5 - ny * 0.5) * reached
    const facing = Math.max(0, nx * toward.x + ny * toward.y + nz * toward.z) * (0.45 + 0.55 * reached)
    const glow = finish[b + 2]! / 255
    const strength = glow * lamps
    const isLamp = glow >= 0.98
    const given = houseAt(x, y, z)
    const [sunlit, house, own] = [facing / Math.PI, given.lattice * reached, given.ring * reached]
    const [over, under] = [up / Math.PI, down / Math.PI]
    const red =
      LINEAR[colour[b]!]! *
      (above.r * over + ground.r * under + direct.r * sunlit + low.x * house + letters.x * own + strength)
    const green =
      LINEAR[colour[b + 1]!]! *
      (above.g * over +
        ground.g * under +
        direct.g * sunlit +
        low.y * house +
        letters.y * own +
        (isLamp ? strength : strength * WARM.green))
    const blue =
      LINEAR[colour[b + 2]!]! *
      (above.b * over +
        ground.b * under +
        direct.b * sunlit +
        low.z * house +
        letters.z * own +
        (isLamp ? strength : strength * WARM.blue))
    develop(bytes, b, red, green, blue, exposure)
  }
  lit.needsUpdate = true
}
