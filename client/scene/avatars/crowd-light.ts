// The light that people have beside the sun and the sky: lamps and pale stone all around them, stronger where one looks at them, so that
// faces and dark cloth are read in every mood. The hall itself is not lit by it.
import { Vector3 } from 'three'

/** Linear light, as uniforms that a mood writes. */
export interface PeopleLight {
  /** from all around, on whatever colour people have */
  readonly peopleFill: { value: Vector3 }
  /** along edges and folds, where cloth seen aslant is lighter than its colour */
  readonly peopleRim: { value: Vector3 }
}

/** Where there is no hall around them: in the mirror of the wardrobe. */
export const indoorLight = (): PeopleLight => ({
  peopleFill: { value: new Vector3(0.12, 0.11, 0.1) },
  peopleRim: { value: new Vector3(0.2, 0.19, 0.18) },
})

/** No cloth is darker: what is dyed black still gives back a fiftieth of the light. */
const BLACKEST = 0.017

/** Before the lights of three: `isCloth` stands before it. Changes `diffuseColor`, gives `brightest`. */
export const CLOTH_GLSL = /* glsl */ `
float brightest = max(diffuseColor.r, max(diffuseColor.g, diffuseColor.b));
if (isCloth) diffuseColor.rgb += ${BLACKEST} * (1. - smoothstep(0., .12, brightest));
`

export const PEOPLE_LIGHT_DECLARE = /* glsl */ `
uniform vec3 peopleFill;
uniform vec3 peopleRim;
`

/**
 * After the lights of three, whose normal and direction to the eye it takes. A lamp high on the left of whoever looks shapes what it
 * lights; dark skin and cloth get more of it, as a photographer would give them, and white cloth keeps its folds.
 */
export const PEOPLE_LIGHT_GLSL = /* glsl */ `
{
  float up = dot(geometryNormal, viewMatrix[1].xyz);
  float front = clamp(dot(geometryNormal, geometryViewDir), 0., 1.);
  float shaped = dot(geometryNormal, normalize(geometryViewDir + .55 * viewMatrix[1].xyz - vec3(.6, 0., 0.))) * .5 + .5;
  // the floor gives it back warmer than the sky sends it
  vec3 warmth = mix(vec3(1.14, .97, .8), vec3(.95, .99, 1.04), .5 + .5 * up);
  float share = mix(1.5, .5, smoothstep(.02, .6, brightest)) * (.2 + .8 * shaped * shaped) * (isCloth ? 1. : 1.2);
  reflectedLight.indirectDiffuse += peopleFill * warmth * share * diffuseColor.rgb;
  float edge = (1. - front) * (1. - front);
  vec3 sheen = isCloth ? .055 + .2 * diffuseColor.rgb : .25 * (1. - front) * diffuseColor.rgb;
  reflectedLight.indirectDiffuse += peopleRim * warmth * edge * (.62 + .38 * up) * sheen;
}
`

/** How high the folds of worn cloth stand, metres; gone where a pixel is wider than they are. */
const FOLD_HEIGHT = 0.005

/** Turns `normal` by the folds that paintCloth paints (face-paint.ts). */
export const FOLDS_GLSL = /* glsl */ `
{
  float isWoven = region == GARMENT ? 1. : 0.;
  float high = foldsAt(vRest) * ${FOLD_HEIGHT} * isWoven * (1. - smoothstep(.006, .02, length(fwidth(vRest))));
  vec3 alongX = dFdx(-vViewPosition), alongY = dFdy(-vViewPosition);
  vec3 first = cross(alongY, normal), second = cross(normal, alongX);
  float area = dot(alongX, first);
  normal = normalize(abs(area) * normal - sign(area) * (dFdx(high) * first + dFdy(high) * second));
}
`
