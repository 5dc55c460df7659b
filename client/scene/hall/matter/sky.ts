// The sky at dusk: warm at the horizon where the sun has just set, deep blue above, first stars.
import { shaderMaterial } from '@react-three/drei/core/shaderMaterial.js'
import { BackSide, type ShaderMaterial } from 'three'

const VERTEX = `
varying vec3 toward;
void main(){toward=normalize(position);gl_Position=projectionMatrix*modelViewMatrix*vec4(position,1.);}`

const FRAGMENT = `
varying vec3 toward;
float hash(vec3 p){p=fract(p*.3183099+.1);p*=17.;return fract(p.x*p.y*p.z*(p.x+p.y+p.z));}
void main(){
  vec3 n=normalize(toward);
  float high=clamp(n.y,-.1,1.);
  vec3 c=mix(vec3(1.15,.58,.30),vec3(.62,.41,.47),smoothstep(-.02,.15,high));
  c=mix(c,vec3(.13,.22,.50),smoothstep(.08,.42,high));
  c=mix(c,vec3(.025,.06,.22),smoothstep(.34,.95,high));
  float sun=max(dot(n,normalize(vec3(.50,.2,.46))),0.);
  c+=vec3(1.3,.6,.22)*pow(sun,5.)*.6;
  c+=step(.9986,hash(floor(n*260.)))*smoothstep(.4,.85,high)*.5;
  gl_FragColor=vec4(c,1.);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`

const SkyMaterial = shaderMaterial({}, VERTEX, FRAGMENT)

export const skyMaterial = (): ShaderMaterial =>
  new SkyMaterial({ side: BackSide, depthWrite: false, fog: false })
