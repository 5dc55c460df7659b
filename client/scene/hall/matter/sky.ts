// The sky over the hall, from the horizon to the zenith, with the sun's glow and stars, in the light of the present mood.
import { BackSide, ShaderMaterial } from 'three'
import type { MoodLight } from '../mood-light.ts'
import { FILM, NOISE } from './grain.ts'

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
void main(){toward=normalize(position);gl_Position=projectionMatrix*(modelViewMatrix*vec4(position,1.));}`

/** thin clouds low over the horizon, drawn out by the wind */
const CLOUDS = `
  vec2 at=n.xz/(max(n.y,0.)+.12);
  float cloud=noise3(vec3(at*vec2(.9,2.4),1.))*.6+noise3(vec3(at*vec2(2.3,6.),4.))*.4;
  float veil=smoothstep(.56,.82,cloud)*smoothstep(.015,.09,n.y)*(1.-smoothstep(.2,.5,n.y));
  c=mix(c,skyHorizon*.82+skyGlow*.25*pow(max(dot(n,sunToward),0.),3.),veil*.55);`

const fragment = (hasClouds: boolean): string => `
${SKY}${NOISE}
uniform float skyStars;
varying vec3 toward;
void main(){
  vec3 n=normalize(toward);
  vec3 c=skyAt(n);
${hasClouds ? CLOUDS : ''}
  vec3 cell=floor(n*260.);
  // a round spot in the middle of its cell, as far as the sphere goes through it there
  float spot=1.-smoothstep(.08,.42,distance(n*260.,normalize(cell+.5)*260.));
  c+=step(.9984,hash3(cell))*spot*smoothstep(.16,.6,n.y)*skyStars*(.5+hash3(cell+7.));
  gl_FragColor=vec4(c,1.);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`

/** Without a graphics card: reckoned at the corners, without clouds and stars. */
const PLAIN_VERTEX = `
${SKY}${FILM}
varying vec3 c;
void main(){c=film(skyAt(normalize(position)));gl_Position=projectionMatrix*(modelViewMatrix*vec4(position,1.));}`

const PLAIN_FRAGMENT = 'varying vec3 c;void main(){gl_FragColor=vec4(c,1.);}'

export const skyMaterial = (light: MoodLight, has: 'clouds' | 'stars' | 'nothing'): ShaderMaterial =>
  new ShaderMaterial({
    uniforms: { ...skyUniforms(light), skyStars: light.skyStars },
    vertexShader: has === 'nothing' ? PLAIN_VERTEX : VERTEX,
    fragmentShader: has === 'nothing' ? PLAIN_FRAGMENT : fragment(has === 'clouds'),
    side: BackSide,
    depthWrite: false,
  })
