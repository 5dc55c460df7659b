// The sky over the hall, from the horizon to the zenith, with the sun's glow and stars, in the light of the present mood.
import { BackSide, ShaderMaterial } from 'three'
import type { MoodLight } from '../mood-light.ts'

/** `skyAt(direction)` for whoever shows or mirrors the sky; stars are not in it. */
export const SKY = `
uniform vec3 sunToward;uniform vec3 skyHorizon;uniform vec3 skyLow;uniform vec3 skyHigh;uniform vec3 skyZenith;uniform vec3 skyGlow;
vec3 skyAt(vec3 n){
  float high=clamp(n.y,-.1,1.);
  vec3 c=mix(skyHorizon,skyLow,smoothstep(-.02,.15,high));
  c=mix(c,skyHigh,smoothstep(.08,.42,high));
  c=mix(c,skyZenith,smoothstep(.34,.95,high));
  return c+skyGlow*.6*pow(max(dot(n,sunToward),0.),5.);
}
`

/** What SKY reads. */
export const skyUniforms = (light: MoodLight) => {
  const { sunToward, skyHorizon, skyLow, skyHigh, skyZenith, skyGlow } = light
  return { sunToward, skyHorizon, skyLow, skyHigh, skyZenith, skyGlow }
}

const VERTEX = `
varying vec3 toward;
void main(){toward=normalize(position);gl_Position=projectionMatrix*modelViewMatrix*vec4(position,1.);}`

const FRAGMENT = `
${SKY}
uniform float skyStars;
varying vec3 toward;
float hash(vec3 p){p=fract(p*.3183099+.1);p*=17.;return fract(p.x*p.y*p.z*(p.x+p.y+p.z));}
void main(){
  vec3 n=normalize(toward);
  vec3 c=skyAt(n);
  vec3 cell=floor(n*260.);
  c+=step(.9984,hash(cell))*smoothstep(.16,.6,n.y)*skyStars*(.35+.65*hash(cell+7.));
  gl_FragColor=vec4(c,1.);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`

export const skyMaterial = (light: MoodLight): ShaderMaterial =>
  new ShaderMaterial({
    uniforms: { ...skyUniforms(light), skyStars: light.skyStars },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: BackSide,
    depthWrite: false,
  })
