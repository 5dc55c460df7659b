// The one material of the building: colour, roughness, metalness, glow and grain stand in the vertices (kit/batch.ts).
import { DoubleSide, FrontSide, type Material, MeshLambertMaterial, MeshStandardMaterial } from 'three'
import type { Tier } from '../../quality.ts'
import { NOISE, patch, WORLD_AT } from './grain.ts'

/** How much brighter than a white page a lamp is. */
const GLOW = '2.6'

const VERTEX = {
  common: '%\nattribute vec4 finish;varying vec4 look;varying vec3 worldAt;varying float reached;',
  // colours are stored as sRGB bytes; alpha is how much of the sky reaches the place
  color_vertex: 'vColor=vec4(pow(color.rgb,vec3(2.2)),1.);reached=color.a;look=finish;',
  project_vertex: WORLD_AT,
}

const OCCLUSION =
  '%\nreflectedLight.indirectDiffuse*=reached;reflectedLight.directDiffuse*=mix(.55,1.,reached);'

const PLAIN_FRAGMENT = {
  common: '%\nvarying vec4 look;varying vec3 worldAt;varying float reached;',
  color_fragment: 'diffuseColor.rgb*=vColor.rgb;',
  emissivemap_fragment: `totalEmissiveRadiance=vColor.rgb*look.z*${GLOW};`,
  aomap_fragment: OCCLUSION,
}

const RICH_FRAGMENT = {
  ...PLAIN_FRAGMENT,
  common: `${PLAIN_FRAGMENT.common}\n${NOISE}`,
  color_fragment: `float grain=noise3(worldAt*9.)*.6+noise3(worldAt*37.)*.4;
diffuseColor.rgb*=vColor.rgb*(1.+(grain-.5)*.3*look.w);`,
  roughnessmap_fragment: 'float roughnessFactor=clamp(look.x+(grain-.5)*.22*look.w,.05,1.);',
  metalnessmap_fragment: 'float metalnessFactor=look.y;',
  aomap_fragment: `${OCCLUSION}\nreflectedLight.indirectSpecular*=mix(.25,1.,reached);`,
}

/** `twoSided` for leaves. On the low tier Lambert without grain: nothing is dearer to a software rasteriser. */
export function surfaceMaterial(tier: Tier, twoSided = false): Material {
  const isPlain = tier === 'low'
  const options = { vertexColors: true, side: twoSided ? DoubleSide : FrontSide, emissive: '#ffffff' }
  const material = isPlain ? new MeshLambertMaterial(options) : new MeshStandardMaterial(options)
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = patch(shader.vertexShader, VERTEX)
    shader.fragmentShader = patch(shader.fragmentShader, isPlain ? PLAIN_FRAGMENT : RICH_FRAGMENT)
  }
  material.customProgramCacheKey = () => `surface-${isPlain ? 'plain' : 'rich'}`
  return material
}
