// Far towers and the land before them: pale with haze at their feet, with lit windows.
import { ShaderMaterial } from 'three'
import type { MoodLight } from '../mood-light.ts'
import { NOISE } from './grain.ts'

const VERTEX = `
varying vec3 worldAt;varying vec3 facing;
void main(){worldAt=position;facing=normal;gl_Position=projectionMatrix*modelViewMatrix*vec4(position,1.);}`

const END = `
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
`

const TOWERS = `
${NOISE}
uniform vec3 cityFoot;uniform vec3 cityTop;uniform vec3 cityWindow;uniform float cityLit;
varying vec3 worldAt;varying vec3 facing;
void main(){
  float high=clamp(worldAt.y/60.,0.,1.);
  vec3 base=mix(cityFoot,cityTop,smoothstep(0.,.5,high))*(.72+.28*abs(facing.x));
  vec2 grid=vec2((worldAt.x+worldAt.z)*1.9,worldAt.y*1.7);
  float which=hash3(vec3(floor(grid),3.));
  float pane=step(.3,fract(grid.x))*step(.35,fract(grid.y))*step(abs(facing.y),.5);
  float lit=step(1.-cityLit,which)*pane;
  gl_FragColor=vec4(base*(1.-.16*pane*(1.-lit))+cityWindow*lit*(.35+.65*hash3(vec3(floor(grid),9.))),1.);
${END}}`

const LAND = `
uniform vec3 cityFoot;uniform vec3 cityLand;
varying vec3 worldAt;
void main(){
  gl_FragColor=vec4(mix(cityLand,cityFoot,smoothstep(45.,135.,length(worldAt.xz))),1.);
${END}}`

export function skylineMaterial(light: MoodLight): ShaderMaterial {
  const { cityFoot, cityTop, cityWindow, cityLit } = light
  return new ShaderMaterial({
    uniforms: { cityFoot, cityTop, cityWindow, cityLit },
    vertexShader: VERTEX,
    fragmentShader: TOWERS,
  })
}

export function landMaterial({ cityFoot, cityLand }: MoodLight): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { cityFoot, cityLand },
    vertexShader: VERTEX,
    fragmentShader: LAND,
  })
}
