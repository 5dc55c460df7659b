// Still water with a slow ripple that mirrors the sky; without one (reduced motion, low tier) it lies calm.
import { type Material, MeshLambertMaterial, MeshStandardMaterial } from 'three'
import type { Tier } from '../../quality.ts'
import type { MoodLight } from '../mood-light.ts'
import { patch, WORLD_AT } from './grain.ts'
import { SKY, skyUniforms } from './sky.ts'

const RIPPLE = `
vec2 q=worldAt.xz*2.2;
vec2 slope=vec2(cos(q.x*1.7+q.y*.6+seconds*.9)+.6*cos(q.x*3.1-q.y*2.3-seconds*1.3),
cos(q.y*1.9-q.x*.5+seconds*.8)+.6*cos(q.y*3.4+q.x*2.1+seconds*1.1))*.028;
vec3 up=normalize(vec3(-slope.x,1.,-slope.y));
normal=normalize((viewMatrix*vec4(up,0.)).xyz);`

const CALM = 'vec3 up=vec3(0.,1.,0.);'

/** the sky above, seen in the surface the more the flatter one looks; the dome's shade takes a little of it */
const MIRROR = `
vec3 from=normalize(worldAt-cameraPosition);
float grazing=pow(1.-max(dot(-from,up),0.),4.);
totalEmissiveRadiance=waterColour*.5+skyAt(reflect(from,up))*(.07+.62*grazing);`

/** `seconds` is shared with whoever lets time pass. */
export function waterMaterial(tier: Tier, seconds: { value: number }, light: MoodLight): Material {
  const isPlain = tier === 'low'
  const material = isPlain
    ? new MeshLambertMaterial({ color: '#0c2a30' })
    : new MeshStandardMaterial({ color: '#0c2a30', roughness: 0.12, envMapIntensity: 0.4 })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { seconds, waterColour: light.waterColour, ...skyUniforms(light) })
    shader.vertexShader = patch(shader.vertexShader, {
      common: '%\nvarying vec3 worldAt;',
      project_vertex: WORLD_AT,
    })
    shader.fragmentShader = patch(shader.fragmentShader, {
      common: `%\nvarying vec3 worldAt;uniform float seconds;uniform vec3 waterColour;\n${SKY}`,
      normal_fragment_maps: isPlain ? CALM : RIPPLE,
      emissivemap_fragment: MIRROR,
    })
  }
  material.customProgramCacheKey = () => `water-${isPlain}`
  return material
}
