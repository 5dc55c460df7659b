// Still water with a slow ripple; without one (reduced motion, low tier) it lies calm.
import { type Material, MeshLambertMaterial, MeshStandardMaterial } from 'three'
import type { Tier } from '../../quality.ts'
import { patch, WORLD_AT } from './grain.ts'

const RIPPLE = `
vec2 q=worldAt.xz*2.2;
vec2 slope=vec2(cos(q.x*1.7+q.y*.6+seconds*.9)+.6*cos(q.x*3.1-q.y*2.3-seconds*1.3),
cos(q.y*1.9-q.x*.5+seconds*.8)+.6*cos(q.y*3.4+q.x*2.1+seconds*1.1))*.028;
normal=normalize((viewMatrix*vec4(normalize(vec3(-slope.x,1.,-slope.y)),0.)).xyz);`

/** `seconds` is shared with whoever lets time pass. */
export function waterMaterial(tier: Tier, seconds: { value: number }): Material {
  if (tier === 'low') return new MeshLambertMaterial({ color: '#2f7f86', emissive: '#0d3b40' })
  const material = new MeshStandardMaterial({ color: '#1f6a70', roughness: 0.08, envMapIntensity: 1.2 })
  material.onBeforeCompile = (shader) => {
    shader.uniforms.seconds = seconds
    shader.vertexShader = patch(shader.vertexShader, {
      common: '%\nvarying vec3 worldAt;',
      project_vertex: WORLD_AT,
    })
    shader.fragmentShader = patch(shader.fragmentShader, {
      common: '%\nvarying vec3 worldAt;uniform float seconds;',
      normal_fragment_maps: RIPPLE,
    })
  }
  material.customProgramCacheKey = () => 'water'
  return material
}
