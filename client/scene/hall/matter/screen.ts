// Mashrabiya: a wooden lattice with depth before the light outside. Opaque on purpose: cut-out lattice vanishes with distance. Where a
// sitting is closed the wood grows over the openings.
import { MeshBasicMaterial, type Texture } from 'three'
import type { Site } from '../site.ts'
import { patch, WORLD_AT } from './grain.ts'

/** metres that one repeat of the pattern covers */
export const LATTICE_METRES = 1.1
/** of the boards, metres */
const DEPTH = 0.085

const FRAGMENT = `
vec3 from=normalize(worldAt-cameraPosition);
vec2 out_=normalize(worldAt.xz);
float into=abs(dot(from.xz,out_));
vec2 slant=vec2(dot(from.xz,vec2(out_.y,-out_.x)),from.y)/max(into,.25)*${(DEPTH / LATTICE_METRES / 2).toFixed(4)};
float grown=mix(.56,-.1,shut);
float near_=texture2D(lattice,vMapUv).r;
float soft=clamp(fwidth(near_),.03,.4);
float front=smoothstep(grown-soft,grown+soft,near_);
float inner=smoothstep(grown-.05,grown+.05,texture2D(lattice,vMapUv+slant).r);
float rise=vMapUv.y/uvHeight;
vec3 glow=mix(latticeLow,latticeHigh,smoothstep(0.,1.,rise))*(.95-.3*rise);
// brighter low in the middle of each bay, where a lantern stands behind it
glow*=.72+.5*pow(abs(sin(vMapUv.x*1.5707963)),2.)*(1.-rise);
vec3 timber=vec3(.32,.17,.08)*(.6+.4*rise)*latticeWood*(.85+.3*near_);
vec3 cheek=mix(timber*.55,latticeLow*vec3(.3,.24,.18),.35);
// closed, a seam of light is left where the leaves meet
float seam=shut*(1.-smoothstep(.04,.11+soft,near_));
diffuseColor.rgb=mix(mix(glow,cheek,inner),timber,front)+latticeLow*.5*seam;`

/** Without a graphics card: no depth, the same light and wood. */
const PLAIN_FRAGMENT = `
float near_=texture2D(lattice,vMapUv).r;
float grown=mix(.56,-.1,shut);
float rise=vMapUv.y/uvHeight;
vec3 glow=mix(latticeLow,latticeHigh,rise)*(1.1-.45*rise);
vec3 timber=vec3(.32,.17,.08)*(.6+.4*rise)*latticeWood;
diffuseColor.rgb=mix(glow,timber,clamp((near_-grown)*6.+.5,0.,1.))+latticeLow*.5*shut*(1.-clamp(near_*6.,0.,1.));`

/** `height` in repeats of the pattern, for the light that fades upward; `shut` 0..1: how far the wood has closed. */
export function screenMaterial(
  lattice: Texture,
  height: number,
  { light, tier }: Pick<Site, 'light' | 'tier'>,
  shut: { value: number },
): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ map: lattice })
  const { latticeLow, latticeHigh, latticeWood } = light
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { latticeLow, latticeHigh, latticeWood, shut })
    Object.assign(shader.uniforms, { lattice: { value: lattice }, uvHeight: { value: height } })
    shader.vertexShader = patch(shader.vertexShader, {
      common: '%\nvarying vec3 worldAt;',
      project_vertex: WORLD_AT,
    })
    shader.fragmentShader = patch(shader.fragmentShader, {
      common: `%\nvarying vec3 worldAt;uniform sampler2D lattice;uniform float uvHeight;uniform float shut;
uniform vec3 latticeLow;uniform vec3 latticeHigh;uniform float latticeWood;`,
      map_fragment: tier === 'low' ? PLAIN_FRAGMENT : FRAGMENT,
    })
  }
  material.customProgramCacheKey = () => `mashrabiya-${tier === 'low'}`
  return material
}
