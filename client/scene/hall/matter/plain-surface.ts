// The building's material where there is no graphics card: light, lamps and tones are reckoned at the vertices, so that a pixel is only
// filled in. A software rasteriser draws many more pixels than vertices, and the building is most of the picture.
import { DoubleSide, FrontSide, ShaderMaterial, UniformsLib, UniformsUtils } from 'three'
import type { MoodLight } from '../mood-light.ts'
import { HOUSE_LIGHT, houseUniforms } from './house-light.ts'

/** As surface.ts reckons for each pixel: Lambert, the sky as far as it reaches, lamps that glow warmly. */
const VERTEX = `
#include <common>
#include <lights_pars_begin>
#include <tonemapping_pars_fragment>
attribute vec4 finish;
uniform float lamps;uniform vec3 latticeLow;uniform vec3 ringLetters;
varying vec3 lit;
${HOUSE_LIGHT}
vec3 encoded(vec3 c){return mix(c*12.92,1.055*pow(c,vec3(1./2.4))-.055,step(vec3(.0031308),c));}
void main(){
  #include <beginnormal_vertex>
  #include <defaultnormal_vertex>
  #include <begin_vertex>
  #include <project_vertex>
  vec3 n=normalize(transformedNormal);
  vec4 place=vec4(transformed,1.);
  #ifdef USE_INSTANCING
  place=instanceMatrix*place;
  #endif
  place=modelMatrix*place;
  vec3 base=pow(color.rgb,vec3(2.2));
  float reached=color.a;
  vec3 light=ambientLightColor*reached;
  #if NUM_HEMI_LIGHTS>0
  light+=getHemisphereLightIrradiance(hemisphereLights[0],n)*reached;
  #endif
  #if NUM_DIR_LIGHTS>0
  light+=directionalLights[0].color*max(0.,dot(n,directionalLights[0].direction))*mix(.45,1.,reached);
  #endif
  vec3 glow=base*houseLight(place.xyz)*reached+base*mix(vec3(1.,.68,.36),vec3(1.),step(.98,finish.z))*finish.z*lamps;
  lit=encoded(ACESFilmicToneMapping(base*light*RECIPROCAL_PI+glow));
}`

const FRAGMENT = `
varying vec3 lit;
void main(){gl_FragColor=vec4(lit,1.);}`

export function plainSurfaceMaterial(light: MoodLight, twoSided: boolean): ShaderMaterial {
  const material = new ShaderMaterial({
    uniforms: UniformsUtils.clone(UniformsLib.lights),
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: twoSided ? DoubleSide : FrontSide,
    lights: true,
    vertexColors: true,
    // it is done at the vertices
    toneMapped: false,
  })
  // shared with all that is lit by lamps: a copy would stay dark
  Object.assign(material.uniforms, { lamps: light.lamps, ...houseUniforms(light) })
  return material
}
