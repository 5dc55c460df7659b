// The floor: one polished stone, joints and inlaid rings drawn by the shader so that they stay sharp under one's feet; the shade of
// everything that stands on it, the warmth of the lamps near it, the dome's trellis in the sun, and what the polish mirrors.
import { type Material, MeshStandardMaterial, type Texture } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { MoodLight } from '../mood-light.ts'
import { NOISE, patch, WORLD_AT } from './grain.ts'
import { HOUSE_LIGHT, WOOL_LIT } from './house-light.ts'
import { MIRROR, type Mirrored, mirrorUniforms } from './mirror.ts'
import { SKY } from './sky.ts'
import { TRELLIS } from './trellis.ts'

const STONE = '#c9b592'
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
float slab=hash3(vec3(floor(far/${RING}+.5),floor(turn*${SPOKES}/6.2831853+.5),5.));
diffuseColor.rgb*=(1.-.32*joints*fade)*(.94+.1*slab);
float ringAway=far-${(outer + rim.width + 0.4).toFixed(2)};
diffuseColor.rgb=mix(diffuseColor.rgb,vec3(.035,.11,.10),lineAt(ringAway,.09,soft)*fade);
diffuseColor.rgb=mix(diffuseColor.rgb,vec3(.55,.35,.10),lineAt(ringAway,.035,soft)*fade);`

const SQUARE_JOINTS = `
float soft=max(fwidth(worldAt.x),fwidth(worldAt.z))*1.2+.002;
float row=floor(worldAt.z/${COURT});
float joints=max(lineAt(each(worldAt.x+row*.8,${COURT}),.012,soft),lineAt(each(worldAt.z+.8,${COURT}),.012,soft));
float lane=abs(worldAt.x)-3.7;
float slab=hash3(vec3(floor((worldAt.x+row*.8)/${COURT}+.5),row,5.));
diffuseColor.rgb*=(1.-.3*joints*(1.-smoothstep(.02,.16,soft)))*(.93+.12*slab)*(lane<0.?1.1:1.);
// the way to the door, between two inlaid lines
if(abs(worldAt.x)<5.){
diffuseColor.rgb=mix(diffuseColor.rgb,vec3(.035,.11,.10),lineAt(lane,.11,soft));
diffuseColor.rgb=mix(diffuseColor.rgb,vec3(.55,.35,.10),lineAt(lane,.04,soft));}`

export type Paving = 'round' | 'square' | 'none' | 'wool'

export interface FloorUse {
  readonly paving: Paving
  /** a picture on top of the stone */
  readonly picture?: Texture
  /** red the sky, green the lamps that reach a place, `reach` metres to each side of the middle */
  readonly shade: Texture
  readonly reach: number
  readonly light: MoodLight
  readonly mirrored: Mirrored
}

const GRAIN = `
float cloud=noise3(worldAt*vec3(.9,1.,.9))*.5+noise3(worldAt*3.1)*.3+noise3(worldAt*19.)*.2;
float vein=1.-smoothstep(0.,.06,abs(noise3(worldAt*.55+noise3(worldAt*1.7)*.9)-.5));
diffuseColor.rgb*=1.+(cloud-.5)*.16;diffuseColor.rgb*=1.-.07*vein;`

const THREADS = '\ndiffuseColor.rgb*=.86+.28*noise3(worldAt*vec3(80.,60.,80.));'

/** of wool there is no polish: within the carpet nothing is mirrored */
const POLISH = `
float wool=1.-smoothstep(${(HALL.carpet.radius - 0.05).toFixed(2)},${(HALL.carpet.radius + 0.05).toFixed(2)},length(worldAt.xz));
vec3 from=normalize(worldAt-cameraPosition);
float grazing=pow(1.-clamp(-from.y,0.,1.),3.5);
float polish=(1.-wool)*(.04+.5*grazing)*mix(.4,1.,reached);`

/** Where there is no graphics card: plain-floor.ts. */
export function floorMaterial(use: FloorUse): Material {
  const { paving, picture, shade, reach, light, mirrored } = use
  const look = picture ? { map: picture } : { color: STONE }
  const material = new MeshStandardMaterial({
    ...look,
    roughness: paving === 'wool' ? 0.97 : 0.62,
    envMapIntensity: paving === 'wool' ? 0.1 : 0.35,
  })
  const joints = paving === 'round' ? ROUND_JOINTS : paving === 'square' ? SQUARE_JOINTS : ''
  const mirror =
    paving === 'wool'
      ? ''
      : paving === 'square'
        ? `totalEmissiveRadiance+=skyAt(reflect(from,vec3(0.,1.,0.)))*polish*.6;`
        : `vec3 up=normalize(vec3((cloud-.5)*.012,1.,0.));
totalEmissiveRadiance+=mirrorAt(worldAt,reflect(from,up),true)*polish;`
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { shade: { value: shade }, lamps: light.lamps, dapple: light.dapple })
    Object.assign(shader.uniforms, mirrorUniforms(light, mirrored))
    shader.vertexShader = patch(shader.vertexShader, {
      common: '%\nvarying vec3 worldAt;',
      project_vertex: WORLD_AT,
    })
    shader.fragmentShader = patch(shader.fragmentShader, {
      common: `%\nvarying vec3 worldAt;uniform sampler2D shade;uniform float lamps;uniform float dapple;
${NOISE}${LINE}${SKY}${TRELLIS}${MIRROR}${HOUSE_LIGHT}`,
      map_fragment: `%\n${paving === 'wool' ? THREADS : GRAIN}${joints}
vec2 reaching=texture2D(shade,vec2(worldAt.x,-worldAt.z)/${(reach * 2).toFixed(1)}+.5).rg;${paving === 'wool' ? WOOL_LIT : ''}
float reached=reaching.r;`,
      emissivemap_fragment: `${POLISH}
totalEmissiveRadiance+=diffuseColor.rgb*(vec3(1.,.66,.33)*reaching.g*lamps*.5+houseLight(worldAt)*reached*.7);\n${mirror}`,
      aomap_fragment: `%\nreflectedLight.indirectDiffuse*=reached;
reflectedLight.directDiffuse*=mix(.6,1.,reached)*mix(1.,sunReach(worldAt,sunToward),dapple);`,
    })
  }
  material.customProgramCacheKey = () => `floor-${paving}`
  return material
}
