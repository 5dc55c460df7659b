// Brushed steel in panels, with lit words cut through it; their light lies on the steel around them.
import { type Material, MeshLambertMaterial, MeshStandardMaterial, type Texture } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Tier } from '../../quality.ts'
import type { MoodLight } from '../mood-light.ts'
import { patch } from './grain.ts'

// A coverage between letter and steel is made a sharp edge at any size: so the letters do not blur at the rim or from near
const OPENING = `
vec2 cut=texture2D(emissiveMap,vEmissiveMapUv).rg;
float edge=clamp(fwidth(cut.r)*.75,.03,.5);
float opening=smoothstep(.5-edge,.5+edge,cut.r);
float halo=smoothstep(.02,.75,cut.g);`

const GLOW = `
totalEmissiveRadiance=ringLetters*(opening+(1.-opening)*halo*ringHalo);`

const [around, across] = HALL.torus.panels
/** joints between the panels of the plan; half of the panels across lie on the side that is seen */
const PANELS = `
vec2 panel=vEmissiveMapUv*vec2(${(around / 2).toFixed(1)},${across.toFixed(1)});
vec2 away=abs(fract(panel+.5)-.5);
vec2 wide=fwidth(panel);
vec2 joint=(1.-smoothstep(vec2(.012),vec2(.012)+wide*1.5,away))*clamp(.06/max(wide,vec2(.0001)),0.,1.);
diffuseColor.rgb*=(1.-.5*max(joint.x,joint.y))*(1.-opening*.9);`

export function torusMaterial(tier: Tier, words: Texture, light: MoodLight): Material {
  const { ringLetters, ringHalo } = light
  const isPlain = tier === 'low'
  const base = { emissive: '#ffffff', emissiveMap: words }
  const material = isPlain
    ? new MeshLambertMaterial({ ...base, color: '#77746f' })
    : new MeshStandardMaterial({ ...base, color: '#b9b9b6', roughness: 0.34, metalness: 0.9 })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { ringLetters, ringHalo })
    shader.fragmentShader = patch(shader.fragmentShader, {
      common: '%\nuniform vec3 ringLetters;uniform float ringHalo;',
      color_fragment: `%\n${OPENING}${isPlain ? '' : PANELS}`,
      emissivemap_fragment: GLOW,
      ...(isPlain ? {} : { metalnessmap_fragment: 'float metalnessFactor=metalness*(1.-opening);' }),
    })
  }
  material.customProgramCacheKey = () => `torus-${isPlain}`
  return material
}
