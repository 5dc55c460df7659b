// Floors with a picture of their own (the medallion, carpets) where there is no graphics card: shade and lamps are read from a picture, light
// is reckoned at the corners, and of what the polish mirrors only the sky's brightness is left.
import {
  type IUniform,
  LinearMipmapNearestFilter,
  Texture as NoTexture,
  ShaderMaterial,
  UniformsLib,
  UniformsUtils,
} from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { MoodLight } from '../mood-light.ts'
import type { FloorUse } from './floor.ts'
import { FILM } from './grain.ts'
import { HOUSE_LIGHT, houseUniforms, WOOL_LIT } from './house-light.ts'

const VERTEX = `
#include <common>
#include <lights_pars_begin>
uniform vec3 latticeLow;uniform vec3 ringLetters;
varying vec2 onPicture;varying vec3 worldAt;varying vec3 sky;varying vec3 sun;varying vec3 house;
${HOUSE_LIGHT}
void main(){
  onPicture=uv;
  worldAt=(modelMatrix*vec4(position,1.)).xyz;
  vec3 n=normalize(normalMatrix*vec3(0.,1.,0.));
  sky=ambientLightColor;sun=vec3(0.);
  #if NUM_HEMI_LIGHTS>0
  sky+=getHemisphereLightIrradiance(hemisphereLights[0],n);
  #endif
  #if NUM_DIR_LIGHTS>0
  sun=directionalLights[0].color*max(0.,dot(n,directionalLights[0].direction));
  #endif
  sky*=RECIPROCAL_PI;sun*=RECIPROCAL_PI;
  house=houseLight(worldAt)*.7;
  gl_Position=projectionMatrix*(viewMatrix*vec4(worldAt,1.));
}`

const fragment = (isPolished: boolean, reach: number): string => `
${FILM}
uniform sampler2D shade;uniform sampler2D picture;uniform float lamps;uniform vec3 skyHorizon;uniform vec3 skyLow;
varying vec2 onPicture;varying vec3 worldAt;varying vec3 sky;varying vec3 sun;varying vec3 house;
void main(){
  vec2 reaching=texture2D(shade,vec2(worldAt.x,-worldAt.z)/${(reach * 2).toFixed(1)}+.5).rg;
  ${isPolished ? '' : WOOL_LIT}
  vec3 base=texture2D(picture,onPicture).rgb;
  vec3 c=base*(sky*reaching.r+sun*mix(.6,1.,reaching.r)+vec3(1.,.66,.33)*(reaching.g*lamps*.5)+house*reaching.r);
${
  isPolished
    ? `  vec3 from=cameraPosition-worldAt;
  float grazing=1.-from.y*inversesqrt(dot(from,from));
  grazing*=grazing;
  float wool=step(dot(worldAt.xz,worldAt.xz),${(HALL.carpet.radius ** 2).toFixed(2)});
  c+=mix(skyHorizon,skyLow,.5)*((1.-wool)*(.04+.4*grazing*grazing)*mix(.4,1.,reaching.r));`
    : ''
}
  gl_FragColor=vec4(film(c),1.);
}`

/** A floor without a picture shows none. */
export function plainFloorMaterial(use: FloorUse): ShaderMaterial {
  const { paving, picture = new NoTexture(), shade, reach, light } = use
  // one of their smaller pictures at a time: mixing two costs as much as all the rest
  for (const texture of [shade, picture]) texture.minFilter = LinearMipmapNearestFilter
  const material = new ShaderMaterial({
    uniforms: UniformsUtils.clone(UniformsLib.lights),
    vertexShader: VERTEX,
    fragmentShader: fragment(paving !== 'wool', reach),
    lights: true,
  })
  // shared with all that the mood changes: copies would stay as they are
  const shared: Record<string, IUniform> = {
    shade: { value: shade },
    picture: { value: picture },
    ...sharedWith(light),
  }
  Object.assign(material.uniforms, shared)
  return material
}

const sharedWith = (light: MoodLight): Record<string, IUniform> => ({
  lamps: light.lamps,
  skyHorizon: light.skyHorizon,
  skyLow: light.skyLow,
  ...houseUniforms(light),
})
