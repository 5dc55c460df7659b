// Paved floors where there is no graphics card: stone times the light that is kept for it, and the sky that the polish mirrors aslant.
import { LinearMipmapNearestFilter, ShaderMaterial, type Texture } from 'three'
import { LIT_SHARE, type PavedLight, SHEEN } from './paved-light.ts'
import { SKY_REACH } from './skylight.ts'

/** metres of floor that the picture of slabs covers before it repeats */
const SLABS_M = 6.4

const float = (value: number): string => value.toFixed(5)

// places are all that is handed on: a floor lies flat, and each figure more is reckoned anew for every pixel
const VERTEX = `
varying vec2 at;
void main(){at=position.xz;gl_Position=projectionMatrix*(viewMatrix*vec4(position,1.));}`

const FRAGMENT = `
uniform sampler2D lit;uniform sampler2D slabs;uniform vec3 more;uniform vec3 less;
varying vec2 at;
void main(){
  vec4 light=texture2D(lit,at*${float(1 / SKY_REACH / 2)}+.5);
  vec3 stone=texture2D(slabs,at*${float(1 / SLABS_M)}).rgb;
  vec2 away=cameraPosition.xz-at;
  float high=cameraPosition.y;
  float slant=1.-high*inversesqrt(dot(away,away)+high*high);
  slant*=slant;
  float sheen=light.a*(${float(SHEEN.least)}+${float(SHEEN.aslant)}*slant*slant);
  gl_FragColor=vec4(stone*light.rgb*${float(1 / LIT_SHARE)}+sheen*(more-sheen*less),1.);
}`

export function pavedFloorMaterial({ texture, more, less }: PavedLight, slabs: Texture): ShaderMaterial {
  // one of its smaller pictures at a time: mixing two costs as much as all the rest
  slabs.minFilter = LinearMipmapNearestFilter
  return new ShaderMaterial({
    uniforms: {
      lit: { value: texture },
      slabs: { value: slabs },
      more: { value: more },
      less: { value: less },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    toneMapped: false,
  })
}
