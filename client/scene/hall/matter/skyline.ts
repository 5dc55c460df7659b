// Far towers: pale with haze at their feet, with lit windows.
import { MeshBasicMaterial } from 'three'
import { NOISE, patch } from './grain.ts'

const FRAGMENT = `
float high=clamp(worldAt.y/60.,0.,1.);
vec3 base=mix(vec3(.56,.36,.33),vec3(.15,.18,.32),smoothstep(0.,.5,high))*(.75+.25*abs(facing.x));
vec2 grid=vec2((worldAt.x+worldAt.z)*1.9,worldAt.y*1.7);
float lit=step(.72,hash3(vec3(floor(grid),3.)))*step(.3,fract(grid.x))*step(.35,fract(grid.y))*step(abs(facing.y),.5);
diffuseColor.rgb=base+vec3(1.,.70,.36)*lit*.7;`

export function skylineMaterial(): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ fog: false })
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = patch(shader.vertexShader, {
      common: '%\nvarying vec3 worldAt;varying vec3 facing;',
      begin_vertex: '%\nworldAt=position;facing=normal;',
    })
    shader.fragmentShader = patch(shader.fragmentShader, {
      common: `%\nvarying vec3 worldAt;varying vec3 facing;\n${NOISE}`,
      color_fragment: FRAGMENT,
    })
  }
  return material
}
