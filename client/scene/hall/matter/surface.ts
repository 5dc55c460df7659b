// The one material of the building where there is a graphics card: colour, roughness, metalness, glow and grain stand in the vertices (kit/batch.ts).
import { DoubleSide, FrontSide, type Material, MeshStandardMaterial } from 'three'
import type { MoodLight } from '../mood-light.ts'
import { NOISE, patch, WORLD_AT } from './grain.ts'
import { HOUSE_LIGHT, houseUniforms, WARM } from './house-light.ts'
import type { Glow } from './kept-light.ts'
import { TRELLIS } from './trellis.ts'

const VARYINGS =
  'varying vec4 look;varying vec3 worldAt;varying float reached;varying float level;varying vec3 house;'

const VERTEX = {
  common: `%\nattribute vec4 finish;uniform vec3 latticeLow;uniform vec3 ringLetters;${VARYINGS}${HOUSE_LIGHT}`,
  // colours are stored as sRGB bytes; alpha is how much of the sky reaches the place
  color_vertex:
    'vColor=vec4(pow(color.rgb,vec3(2.2)),1.);reached=color.a;look=finish;level=smoothstep(.5,.8,abs(normal.y));',
  // soft enough to be known at the corners only
  project_vertex: `${WORLD_AT}\nhouse=houseLight(worldAt)*reached;`,
}

/**
 * Stone is cloudy, wood has its fibres along the boards, cloth its threads: kit/batch.ts says which. What is finer than a pixel from so
 * far would only flicker, and noise is the dearest part of a surface: it fades out, and is then not reckoned. Metres, for 1440 lines.
 */
const GRAIN = `
float kind=floor(look.w*3.);float much=fract(look.w*3.);
float off=distance(worldAt,cameraPosition);
much*=1.-.7*smoothstep(7.,22.,off)*step(.5,kind);
float grain=.5;
if(much>.01){
if(kind<.5)grain=noise3(worldAt*1.3)*.35+noise3(worldAt*9.)*.4+fineNoise(worldAt*37.,off,12.,20.)*.25;
else if(kind<1.5){
float around=atan(worldAt.x,worldAt.z)*length(worldAt.xz);
vec2 board=mix(vec2(around,worldAt.y),vec2(length(worldAt.xz),around),level);
grain=fineNoise(vec3(board*vec2(46.,2.1),3.),off,14.,26.)*.55+noise3(vec3(board*vec2(13.,.8),7.))*.45;
}else grain=fineNoise(worldAt*vec3(90.,60.,90.),off,8.,14.)*.6+noise3(worldAt*7.)*.4;
}
diffuseColor.rgb*=vColor.rgb*(1.+(grain-.5)*(kind<.5?.3:kind<1.5?.75:.42)*much);`

const FRAGMENT = {
  common: `%\nuniform float lamps;${VARYINGS}\nuniform vec3 sunToward;uniform float dapple;\n${NOISE}${TRELLIS}`,
  color_fragment: GRAIN,
  roughnessmap_fragment: 'float roughnessFactor=clamp(look.x+(grain-.5)*.26*much,.05,1.);',
  metalnessmap_fragment: 'float metalnessFactor=look.y;',
  // what is lit by a lamp glows in its own colour, warmly; a lamp itself with all its light
  emissivemap_fragment: `totalEmissiveRadiance=vColor.rgb*(mix(vec3(1.,${WARM.green},${WARM.blue}),vec3(1.),step(.98,look.z))*look.z*lamps+house);`,
  aomap_fragment: `%\nreflectedLight.indirectDiffuse*=reached;reflectedLight.directDiffuse*=mix(.45,1.,reached);
reflectedLight.indirectSpecular*=mix(.2,1.,reached);
if(worldAt.y<7.&&dapple>0.&&reflectedLight.directDiffuse.r>.001)reflectedLight.directDiffuse*=mix(1.,sunReach(worldAt,sunToward),dapple);`,
}

export interface SurfaceUse {
  /** for leaves */
  readonly twoSided?: boolean
  readonly glow?: Glow
}

export function surfaceMaterial(light: MoodLight, { twoSided = false, glow }: SurfaceUse = {}): Material {
  const options = { vertexColors: true, side: twoSided ? DoubleSide : FrontSide, emissive: '#ffffff' }
  const material = new MeshStandardMaterial(options)
  const { lamps, dapple, sunToward } = light
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { lamps, dapple, sunToward, ...houseUniforms(light), ...glow?.uniforms })
    shader.vertexShader = patch(shader.vertexShader, VERTEX)
    shader.fragmentShader = patch(shader.fragmentShader, {
      ...FRAGMENT,
      common: `${FRAGMENT.common}\n${glow?.declarations ?? ''}`,
      emissivemap_fragment: `${FRAGMENT.emissivemap_fragment}\n${glow?.text ?? ''}`,
    })
  }
  material.customProgramCacheKey = () => `surface-${glow?.declarations ?? ''}`
  return material
}
