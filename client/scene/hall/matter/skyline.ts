// Far towers and the land before them: pale with haze at their feet, with lit windows.
import { ShaderMaterial } from 'three'
import type { MoodLight } from '../mood-light.ts'
import { FILM, NOISE } from './grain.ts'
import { SKY, skyUniforms } from './sky.ts'

const VERTEX = `
varying vec3 worldAt;varying vec3 facing;
void main(){worldAt=position;facing=normal;gl_Position=projectionMatrix*(modelViewMatrix*vec4(position,1.));}`

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

/** Without a graphics card: every lit window is as bright as the next, and the creek lies still. */
const PLAIN_TOWERS = `
${FILM}
uniform vec3 cityFoot;uniform vec3 cityTop;uniform vec3 cityWindow;uniform float cityLit;
varying vec3 worldAt;varying vec3 facing;
void main(){
  vec3 base=mix(cityFoot,cityTop,min(1.,worldAt.y/30.))*(.72+.28*abs(facing.x));
  vec2 grid=vec2((worldAt.x+worldAt.z)*1.9,worldAt.y*1.7);
  vec2 pane=floor(grid);
  float lit=step(fract(sin(dot(pane,vec2(12.99,78.23)))*43758.5),cityLit)*step(.3,fract(grid.x))*step(.35,fract(grid.y))*step(abs(facing.y),.5);
  gl_FragColor=vec4(film(base+cityWindow*lit*.7),1.);
}`

/** the creek between the hall and the city: from bank to bank, metres from the middle */
const CREEK = { near: '47.', far: '98.' }

const LAND = `
${NOISE}${SKY}
uniform vec3 cityFoot;uniform vec3 cityLand;uniform vec3 cityWindow;uniform float cityLit;uniform float seconds;
varying vec3 worldAt;
void main(){
  float far=length(worldAt.xz);
  vec3 c=mix(cityLand,cityFoot,smoothstep(45.,135.,far));
  float turn=atan(worldAt.x,-worldAt.z);
  float bank=noise3(vec3(turn*6.,1.,2.))*3.;
  float creek=smoothstep(${CREEK.near},${CREEK.near}+.6,far-bank)*(1.-smoothstep(${CREEK.far}-.8,${CREEK.far},far-bank))*smoothstep(1.75,1.5,abs(turn));
  vec3 from=normalize(worldAt-cameraPosition);
  float wave=noise3(vec3(worldAt.xz*vec2(.5,1.6),seconds*.4))-.5;
  vec3 water=skyAt(normalize(vec3(from.x+wave*.05,-from.y+.04,from.z)))*.62;
  // lights of the far bank, drawn out by the water
  float streak=hash3(vec3(floor(turn*90.),2.,5.));
  water+=cityWindow*cityLit*smoothstep(.45,1.,streak)*smoothstep(60.,96.,far)*(.35+.9*smoothstep(-.1,.35,wave));
  gl_FragColor=vec4(mix(c,water,creek),1.);
${END}}`

const PLAIN_LAND = `
${FILM}
uniform vec3 cityFoot;uniform vec3 cityLand;uniform vec3 skyHorizon;uniform vec3 skyLow;
varying vec3 worldAt;
void main(){
  float far=length(worldAt.xz);
  float creek=step(${CREEK.near},far)*step(far,${CREEK.far})*step(worldAt.z,.1*abs(worldAt.x));
  gl_FragColor=vec4(film(mix(mix(cityLand,cityFoot,clamp((far-45.)/90.,0.,1.)),mix(skyLow,skyHorizon,.4)*.62,creek)),1.);
}`

export function skylineMaterial(light: MoodLight, isPlain: boolean): ShaderMaterial {
  const { cityFoot, cityTop, cityWindow, cityLit } = light
  return new ShaderMaterial({
    uniforms: { cityFoot, cityTop, cityWindow, cityLit },
    vertexShader: VERTEX,
    fragmentShader: isPlain ? PLAIN_TOWERS : TOWERS,
  })
}

/** The land outside, and the creek that mirrors the city. */
export function landMaterial(light: MoodLight, seconds: { value: number }, isPlain: boolean): ShaderMaterial {
  const { cityFoot, cityLand, cityWindow, cityLit } = light
  return new ShaderMaterial({
    uniforms: { ...skyUniforms(light), cityFoot, cityLand, cityWindow, cityLit, seconds },
    vertexShader: VERTEX,
    fragmentShader: isPlain ? PLAIN_LAND : LAND,
  })
}
