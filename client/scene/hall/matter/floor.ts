// The floor: one stone, joints and inlaid rings drawn by the shader so that they stay sharp under one's feet, and the shade of
// everything that stands on it.
import { type Material, MeshLambertMaterial, MeshStandardMaterial, type Texture } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Tier } from '../../quality.ts'
import { NOISE, patch, WORLD_AT } from './grain.ts'

const STONE = '#cdb998'
/** metres between rings of paving, spokes in a full turn, and metres between joints of the court */
const RING = '2.2'
const SPOKES = '72.'
const COURT = '1.6'

/** how strongly a thin line covers this pixel: `away` metres from its middle, `half` its half width */
const LINE = `
float lineAt(float away,float half_,float soft){return 1.-smoothstep(half_,half_+soft,abs(away));}
float each(float v,float step_){return (fract(v/step_+.5)-.5)*step_;}
`

const { outer, rim } = HALL.water
const ROUND_JOINTS = `
float far=length(worldAt.xz);
float soft=max(fwidth(worldAt.x),fwidth(worldAt.z))*1.2+.002;
float turn=atan(worldAt.x,worldAt.z);
float joints=max(lineAt(each(far,${RING}),.012,soft),lineAt(each(turn,6.2831853/${SPOKES})*far,.01,soft));
float fade=1.-smoothstep(.02,.16,soft);
diffuseColor.rgb*=1.-.32*joints*fade;
float ringAway=far-${(outer + rim.width + 0.4).toFixed(2)};
diffuseColor.rgb=mix(diffuseColor.rgb,vec3(.035,.11,.10),lineAt(ringAway,.09,soft)*fade);
diffuseColor.rgb=mix(diffuseColor.rgb,vec3(.55,.35,.10),lineAt(ringAway,.035,soft)*fade);`

const SQUARE_JOINTS = `
float soft=max(fwidth(worldAt.x),fwidth(worldAt.z))*1.2+.002;
float row=floor(worldAt.z/${COURT});
float joints=max(lineAt(each(worldAt.x+row*.8,${COURT}),.012,soft),lineAt(each(worldAt.z+.8,${COURT}),.012,soft));
diffuseColor.rgb*=1.-.3*joints*(1.-smoothstep(.02,.16,soft));`

export type Paving = 'round' | 'square' | 'none'

export interface FloorUse {
  readonly paving: Paving
  /** a picture on top of the stone */
  readonly picture?: Texture
  /** grey, `reach` metres to each side of the middle */
  readonly shade: Texture
  readonly reach: number
}

export function floorMaterial(tier: Tier, { paving, picture, shade, reach }: FloorUse): Material {
  const isPlain = tier === 'low'
  const look = picture ? { map: picture } : { color: STONE }
  const material = isPlain
    ? new MeshLambertMaterial(look)
    : new MeshStandardMaterial({ ...look, roughness: 0.4 })
  const joints = paving === 'round' ? ROUND_JOINTS : paving === 'square' ? SQUARE_JOINTS : ''
  const grain = isPlain ? '' : 'diffuseColor.rgb*=1.+(noise3(worldAt*3.)*.6+noise3(worldAt*19.)*.4-.5)*.14;'
  material.onBeforeCompile = (shader) => {
    shader.uniforms.shade = { value: shade }
    shader.vertexShader = patch(shader.vertexShader, {
      common: '%\nvarying vec3 worldAt;',
      project_vertex: WORLD_AT,
    })
    shader.fragmentShader = patch(shader.fragmentShader, {
      common: `%\nvarying vec3 worldAt;uniform sampler2D shade;\n${NOISE}${LINE}`,
      map_fragment: `%\n${grain}${joints}
float reached=texture2D(shade,vec2(worldAt.x,-worldAt.z)/${(reach * 2).toFixed(1)}+.5).r;
diffuseColor.rgb*=reached;`,
    })
  }
  material.customProgramCacheKey = () => `floor-${isPlain}-${paving}`
  return material
}
