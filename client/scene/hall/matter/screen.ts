// Mashrabiya: wooden lattice before a warm light. Opaque on purpose: cut-out lattice vanishes with distance.
import { MeshBasicMaterial, type Texture } from 'three'
import { patch } from './grain.ts'

/** metres that one repeat of the pattern covers */
export const LATTICE_METRES = 1.1

const FRAGMENT = `
float wood=texture2D(lattice,vMapUv).r;
float rise=vMapUv.y/uvHeight;
vec3 glow=mix(vec3(1.25,.62,.22),vec3(.36,.34,.40),smoothstep(.0,1.,rise))*(.95-.35*rise);
vec3 timber=vec3(.34,.19,.095)*(.62+.38*rise);
diffuseColor.rgb=mix(glow,timber,smoothstep(.12,.5,wood));`

/** `height` in repeats of the pattern, for the light that fades upward. */
export function screenMaterial(lattice: Texture, height: number): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ map: lattice })
  material.onBeforeCompile = (shader) => {
    shader.uniforms.lattice = { value: lattice }
    shader.uniforms.uvHeight = { value: height }
    shader.fragmentShader = patch(shader.fragmentShader, {
      common: '%\nuniform sampler2D lattice;uniform float uvHeight;',
      map_fragment: FRAGMENT,
    })
  }
  return material
}
