// What is woven into clothes and which of it is bare, painted for each pixel from where it lies on the body at rest: the blouse, borders
// and motifs of a sari, the ribbons of a pollera and the stripes of a mantle. Weighs no vertex. The edges of a sari's end are those that
// assets/figures/drapes.ts cuts.
import { WEAVES } from '../../../shared/hall/looks.ts'

/** Columns of the paint texture, by name. */
export type ClothColumn = 'skin' | 'garment' | 'shirt' | 'drape' | 'mantle' | 'weave'

const TOOLS = /* glsl */ `
// at rest the arms stand off the body
bool isOnArm(vec3 p) { return abs(p.x) > .2 && p.y > .86; }
float between(float at, float from, float to, float soft) {
  return smoothstep(from - soft, from + soft, at) * (1. - smoothstep(to - soft, to + soft, at));
}
float zigzag(float at) { return abs(fract(at) - .5) * 2.; }
`

/** Elbow, waist and hem lie at 1.14, 1.0 and 0.03 m. */
const SARI = /* glsl */ `
float drapeEdge(vec3 p) {
  float front = smoothstep(-.045, .045, p.z);
  float across = max(p.y - p.x - 1.375, (1.06 - p.y + 1.75 * p.x) * .5) * .7;
  return mix(max(-.045 - p.x, p.x - .19), across, front);
}
vec3 paintDrape(vec3 cloth, vec3 thread, vec3 p, float px) {
  float border = max(smoothstep(-.03 - px, -.03 + px, drapeEdge(p)), 1. - smoothstep(.6 - px, .6 + px, p.y));
  float lines = mix(.72 + .28 * step(.35, fract(drapeEdge(p) * 130.)), .85, smoothstep(.002, .006, px));
  vec2 grid = fract(vec2(p.x + .5 * p.y, p.y) * 17.) - .5;
  float motif = (1. - smoothstep(.1, .16, length(grid))) * (1. - smoothstep(.004, .012, px));
  return mix(mix(cloth, thread, .75 * motif), thread * lines, border);
}
int paintSari(inout vec3 cloth, vec3 thread, vec3 blouse, vec3 skin, vec3 p, float px) {
  if (isOnArm(p) && p.y < 1.135) { cloth = skin; return SKIN; }
  if (isOnArm(p) || p.y > 1.) {
    cloth = mix(blouse, thread, .85 * between(p.y, 1.135, 1.15, px) * (isOnArm(p) ? 1. : 0.));
    return GARMENT;
  }
  // pleats that are tucked in at the middle of the waist, and the border along the ground
  float pleats = p.z > 0. ? (1. - smoothstep(.05, .1, abs(p.x))) * (1. - smoothstep(.9, 1., p.y)) : 0.;
  cloth *= 1. - .22 * pleats * (.5 + .5 * cos(p.x * 330.));
  float lines = mix(.72 + .28 * step(.35, fract(p.y * 70.)), .85, smoothstep(.002, .006, px));
  cloth = mix(cloth, thread * lines, between(p.y, .03, .11, px));
  return GARMENT;
}
`

const POLLERA = /* glsl */ `
void paintPollera(inout vec3 cloth, vec3 mantle, vec3 thread, vec3 blouse, vec3 p, float px) {
  if (isOnArm(p) || p.y > 1.) { cloth = blouse; return; }
  float around = atan(p.x, p.z);
  float broad = between(p.y, .1, .2, px);
  float wave = smoothstep(.02, -.02, abs(p.y - .15) - .028 * zigzag(around * 3.8) - .006);
  vec3 ribbon = mix(mantle, thread * 1.1, wave);
  cloth = mix(cloth, ribbon, broad);
  cloth = mix(cloth, thread, between(p.y, .085, .096, px) + between(p.y, .204, .215, px));
  cloth = mix(cloth, mantle, between(p.y, .27, .3, px));
  cloth *= 1. - .16 * (.5 + .5 * cos(around * 46.)) * between(p.y, .2, .98, .04);
}
vec3 paintMantle(vec3 cloth, vec3 skirt, vec3 thread, vec3 p, float px) {
  float at = fract(p.y * 9. + .1);
  float soft = max(px * 9., .01);
  float diamonds = smoothstep(.1, -.1, abs(at - .15) * 9. - zigzag(atan(p.x, p.z) * 6.) * 1.1);
  vec3 woven = mix(cloth, mix(skirt, thread, diamonds), between(at, .03, .27, soft));
  woven = mix(woven, vec3(.62, .57, .47), between(at, .4, .46, soft) + between(at, .6, .66, soft));
  woven = mix(woven, thread, between(at, .47, .59, soft));
  // a pin of silver holds it
  float pin = p.z > 0. ? 1. - smoothstep(.015 - px, .015 + px, length(p.xy - vec2(0., 1.343))) : 0.;
  return mix(woven, vec3(.6, .6, .58), pin);
}
`

/** Needs `vec4 paintOf(int column, int row)`. Gives paintWeave, which paints cloth and tells what region a place then is of. */
export const clothGlsl = (columns: Readonly<Record<ClothColumn, number>>): string => /* glsl */ `
#define SKIN ${columns.skin}
#define GARMENT ${columns.garment}
${TOOLS}${SARI}${POLLERA}
int paintWeave(inout vec3 cloth, int region, vec3 p, int row) {
  vec4 weave = paintOf(${columns.weave}, row);
  float px = max(fwidth(p.y), .5 * fwidth(p.x));
  if (weave.a < .5) return region;
  vec3 blouse = paintOf(${columns.shirt}, row).rgb;
  bool isSari = weave.a < ${WEAVES.indexOf('sari')}.5;
  if (region == ${columns.drape}) cloth = paintDrape(cloth, weave.rgb, p, px);
  else if (region == ${columns.mantle}) cloth = paintMantle(cloth, paintOf(GARMENT, row).rgb, weave.rgb, p, px);
  else if (isSari) return paintSari(cloth, weave.rgb, blouse, paintOf(SKIN, row).rgb, p, px);
  else paintPollera(cloth, paintOf(${columns.mantle}, row).rgb, weave.rgb, blouse, p, px);
  return region;
}
`
