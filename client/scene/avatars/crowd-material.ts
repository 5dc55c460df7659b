// The material of people: bends each vertex by the bone texture, stands it where its person is, and paints it by region.
import { type Material, MeshLambertMaterial, MeshStandardMaterial, type Texture } from 'three'
import { REGIONS, type Region } from '../../../shared/hall/looks.ts'
import { clothGlsl } from './cloth-paint.ts'
import {
  CLOTH_GLSL,
  FOLDS_GLSL,
  PEOPLE_LIGHT_DECLARE,
  PEOPLE_LIGHT_GLSL,
  type PeopleLight,
} from './crowd-light.ts'
import { faceGlsl } from './face-paint.ts'
import { SHAPE_COLUMN, TRAITS_COLUMN, WEAVE_COLUMN } from './paints.ts'
import { SHAPE_GLSL, SHAPES } from './shapes.ts'

export interface CrowdTextures {
  readonly bones: Texture
  readonly paints: Texture
  /** by which people blink; 0: nobody does */
  readonly seconds: { value: number }
  readonly light: PeopleLight
}

/**
 * Per instance: `place` is x, y, z and yaw; `motion` is the row of the pose (with a fraction toward the next one), the row that is
 * left behind, how far the pose has taken over (0…1), and the row of the colours.
 */
const DECLARE = /* glsl */ `
uniform highp sampler2D boneRows;
uniform highp sampler2D paintRows;
uniform float seconds;
attribute vec4 place;
attribute vec4 motion;
attribute float gaze;
attribute vec2 paint;
attribute vec4 bones;
attribute vec4 weights;
// centroid: on slivers, samples outside would get light and colour from beyond the vertices
centroid varying vec4 vPaint;
centroid varying vec3 vRest;
flat varying ivec2 vWho;
flat varying float vBlink;
${SHAPE_GLSL}
vec4 paintOf(int column) { return texelFetch(paintRows, ivec2(column, int(motion.w)), 0); }

// the three rows by which a vertex is bent: rows and products of single numbers, since whole matrices cost a software renderer four times
// as much
vec4 bendX = vec4(0.), bendY = vec4(0.), bendZ = vec4(0.);

void addBone(int row, float bone, float share) {
  int x = int(bone) * 3;
  bendX += texelFetch(boneRows, ivec2(x, row), 0) * share;
  bendY += texelFetch(boneRows, ivec2(x + 1, row), 0) * share;
  bendZ += texelFetch(boneRows, ivec2(x + 2, row), 0) * share;
}

void addPose(int row, float share) {
  // weights are bytes that sum to 252
  vec4 shares = weights * (share * 255. / 252.);
  addBone(row, bones.x, shares.x);
  addBone(row, bones.y, shares.y);
  #if BONES > 2
    addBone(row, bones.z, shares.z);
    addBone(row, bones.w, shares.w);
  #endif
}

void addPoses() {
  int row = int(motion.x);
  float taken = min(motion.z, 1.);
  #if BONES > 2
    float part = fract(motion.x);
    addPose(row, (1. - part) * taken);
    addPose(row + 1, part * taken);
  #else
    addPose(row, taken);
  #endif
  if (taken < 1.) addPose(int(motion.y), 1. - taken);
}
`

/** A region without colour goes where nothing is drawn. */
const PAINT = /* glsl */ `
vec4 colour = paintOf(int(paint.x + .5));
vPaint = vec4(colour.rgb, paint.y / 255.);
vRest = position;
vWho = ivec2(int(paint.x + .5), int(motion.w));
// each by their own clock: a fifth of a second every five seconds
float own = fract(sin(motion.w * 12.99 + floor(place.x * .5) * 78.23 + floor(place.z * .5) * 37.72) * 43758.5);
vBlink = seconds > 0. ? max(0., 1. - abs(fract(seconds * .2 + own) - .02) / .02) : 0.;
bool isHidden = colour.a < .5;
`

const SHAPE = /* glsl */ `
addPoses();
vec3 shaped = position;
vec3 turned = normal;
vec4 shapes[${SHAPES.length / 4}];
${Array.from({ length: SHAPES.length / 4 }, (_, i) => `shapes[${i}] = paintOf(${SHAPE_COLUMN + i});`).join('\n')}
shapeBody(shaped, turned, shapes);
// the head looks aside around the axis of the neck, and what hangs from it follows
float aside = gaze * smoothstep(1.43, 1.57, position.y);
float turnedC = cos(aside), turnedS = sin(aside);
mat3 look = mat3(turnedC, 0., -turnedS, 0., 1., 0., turnedS, 0., turnedC);
const vec3 NECK = vec3(0., 0., -.016);
shaped = look * (shaped - NECK) + NECK;
turned = look * turned;
float size = paintOf(${TRAITS_COLUMN}).r;
float c = cos(place.w), s = sin(place.w);
vec4 standing = vec4(shaped, 1.);
vec3 bent = vec3(dot(bendX, standing), dot(bendY, standing), dot(bendZ, standing)) * size;
vec3 facing = vec3(dot(bendX.xyz, turned), dot(bendY.xyz, turned), dot(bendZ.xyz, turned));
vec3 objectNormal = normalize(vec3(c * facing.x + s * facing.z, facing.y, c * facing.z - s * facing.x));
`

/** Woven: the rest is skin, hair, metal, leather. */
const CLOTHS: readonly Region[] = ['garment', 'second', 'accent', 'shirt', 'wrap', 'drape', 'mantle', 'hat']

const COLUMN = {
  ...(Object.fromEntries(REGIONS.map((region, i) => [region, i])) as Record<Region, number>),
  traits: TRAITS_COLUMN,
  weave: WEAVE_COLUMN,
}

const FRAGMENT = /* glsl */ `
uniform highp sampler2D paintRows;
centroid varying vec4 vPaint;
centroid varying vec3 vRest;
flat varying ivec2 vWho;
flat varying float vBlink;
${PEOPLE_LIGHT_DECLARE}
vec4 paintOf(int column, int row) { return texelFetch(paintRows, ivec2(column, row), 0); }
bool isHair(int region) { return region >= ${COLUMN.hair} && region <= ${COLUMN.hairLong}; }
${faceGlsl(COLUMN)}
${clothGlsl(COLUMN)}
`

/** Parts that may have something woven in. */
const isWoven = (['garment', 'drape', 'mantle'] as const)
  .map((name) => `region == ${COLUMN[name]}`)
  .join(' || ')

/** What is hidden from the light is darker even in the sun. */
const COLOUR = /* glsl */ `
vec3 painted = vPaint.rgb;
int region = vWho.x;
if (${isWoven}) region = paintWeave(painted, region, vRest, vWho.y);
if (region == ${COLUMN.skin} && vRest.y > 1.5) painted = paintSkin(painted, vRest, vWho.y);
else if (isHair(region)) painted = paintHair(painted, vRest);
else if (region == ${COLUMN.beard}) painted = paintBeard(painted, vRest, vWho.y);
else if (region == ${COLUMN.garment}) painted = paintCloth(painted, vRest);
diffuseColor.rgb *= painted * mix(.5, 1., vPaint.a);
bool isCloth = ${CLOTHS.map((region) => `region == ${COLUMN[region]}`).join(' || ')};
${CLOTH_GLSL}`

/** Skin and hair are smoother than cloth, shoes and metal smoother still. */
const ROUGHNESS = /* glsl */ `
if (region == ${COLUMN.skin}) roughnessFactor = .58;
else if (isHair(region)) roughnessFactor = .62;
else if (region == ${COLUMN.shoes} || region == ${COLUMN.glasses} || region == ${COLUMN.cane}) roughnessFactor = .38;
`

/** `bones`: how many bend a vertex; two are enough far away. `isPlain` leaves out what a machine without GPU can do without. */
export function crowdMaterial(
  { bones, paints, seconds, light }: CrowdTextures,
  bonesPerVertex: 2 | 4,
  isPlain: boolean,
): Material {
  const material = isPlain
    ? new MeshLambertMaterial()
    : new MeshStandardMaterial({ roughness: 0.8, metalness: 0 })
  material.defines = { ...material.defines, BONES: bonesPerVertex }
  material.onBeforeCompile = (shader) => {
    shader.uniforms.boneRows = { value: bones }
    shader.uniforms.paintRows = { value: paints }
    shader.uniforms.seconds = seconds
    Object.assign(shader.uniforms, light)
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${DECLARE}`)
      .replace('#include <color_vertex>', PAINT)
      .replace('#include <beginnormal_vertex>', SHAPE)
      .replace(
        '#include <begin_vertex>',
        'vec3 transformed = vec3(c * bent.x + s * bent.z, bent.y, c * bent.z - s * bent.x) + place.xyz;',
      )
      .replace(
        '#include <project_vertex>',
        '#include <project_vertex>\nif (isHidden) gl_Position = vec4(2., 2., 2., 1.);',
      )
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT}`)
      .replace('#include <color_fragment>', COLOUR)
      .replace('#include <normal_fragment_maps>', isPlain || bonesPerVertex === 2 ? '' : FOLDS_GLSL)
      .replace('#include <roughnessmap_fragment>', `#include <roughnessmap_fragment>\n${ROUGHNESS}`)
      .replace(
        '#include <aomap_fragment>',
        `${PEOPLE_LIGHT_GLSL}reflectedLight.indirectDiffuse *= vPaint.a;\nreflectedLight.indirectSpecular *= vPaint.a;`,
      )
  }
  material.customProgramCacheKey = () => `crowd-${bonesPerVertex}-${isPlain}`
  return material
}
