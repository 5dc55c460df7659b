// What is painted on heads, for each pixel and from where it lies on the head at rest: eyes with lids and lashes, brows, lips, the warmth
// of cheeks, the shade of a beard, lines of age, the roots and strands of hair. It stays sharp at any nearness and weighs no vertex.
// The places are those that assets/figures/heads.ts sculpts.

/** Columns of the paint texture that faces need, by name. */
export type FaceColumn =
  | 'skin'
  | 'hair'
  | 'hairOther'
  | 'hairLong'
  | 'beard'
  | 'brows'
  | 'lips'
  | 'iris'
  | 'traits'

const NOISE = /* glsl */ `
float hash(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f *= f * (3. - 2. * f);
  return mix(mix(hash(i), hash(i + vec2(1., 0.)), f.x), mix(hash(i + vec2(0., 1.)), hash(i + 1.), f.x), f.y);
}
float line(float d, float half_, float soft) { return 1. - smoothstep(half_ - soft, half_ + soft, abs(d)); }
float spot(vec2 d, vec2 reach) { d /= reach; return exp(-dot(d, d)); }
`

/** Inside the hairline, and inside a beard, metres; edges go up and down a little, as hair does. */
const EDGES = /* glsl */ `
float hairAt(vec3 p, float ax) {
  float front = 1.7215 - .02 * smoothstep(.02, .058, ax) + .004 * smoothstep(.012, 0., ax);
  float level = mix(mix(1.632, front, smoothstep(.012, .05, p.z)), 1.574, smoothstep(-.025, -.065, p.z));
  vec3 ear = (vec3(ax, p.yz) - vec3(.079, 1.642, -.004)) / vec3(.03, .027, .02);
  return min((p.y - level) * .8, (length(ear) - 1.) * .02);
}
float beardAt(vec3 p, float ax) {
  float cheek = 1.5965 + .03 * smoothstep(.03, .066, ax) + .0085 * smoothstep(.021, .009, ax);
  float mouth = (length(vec2(ax / .0215, (p.y - 1.584) / .0066)) - 1.) * .0066;
  float under = p.y - 1.524 - .02 * smoothstep(.05, -.01, p.z);
  return min(min((cheek - p.y) * .9, mouth * 1.4), min(under, p.z + .002 - .25 * max(0., 1.6 - p.y)));
}
`

const EYES = /* glsl */ `
vec3 paintEyes(vec3 colour, vec3 skin, vec3 p, float ax, float px, vec4 traits, vec3 iris, vec3 brows) {
  float side = p.x < 0. ? -1. : 1.;
  float female = traits.a;
  vec2 e = vec2(ax - .0318, p.y - 1.6497);
  float y = e.y - .075 * e.x;
  float wide = e.x / .0155;
  float top = (.0053 + .0005 * female) * (1. - wide * wide * (1. + .25 * wide));
  float bottom = -.0042 * (1. - wide * wide);
  top = mix(top, bottom, vBlink);
  float aa = max(px * .5, .0002);
  // the socket, the fold of the lid and what age leaves under the eye
  colour *= 1. - .16 * spot(e - vec2(-.013, .004), vec2(.007, .009)) * (1. - .4 * female);
  colour = mix(colour, skin * vec3(.62, .48, .45), .32 * spot(e - vec2(.002, .0062), vec2(.0165, .0034)));
  colour *= 1. - (.07 + .2 * traits.g) * spot(e + vec2(.002, .0105), vec2(.013, .0036));
  float fold = line(y - top - .0036 + .0012 * abs(wide), .0005, aa + .0004) * step(abs(wide), 1.08);
  colour = mix(colour, skin * .35, fold * .55);
  float open = smoothstep(-aa, aa, min(top - y, y - bottom)) * step(abs(wide), 1.);
  if (open > 0.) {
    vec3 ball = mix(vec3(.5, .47, .44), skin, .22) * mix(.45, 1., smoothstep(-.0002, .0036, top - y));
    ball *= 1. - .35 * smoothstep(.55, 1., abs(wide));
    ball = mix(ball, vec3(.55, .28, .24), .7 * smoothstep(-.8, -1., wide));
    float d = length(e - vec2(.0002, .0006)) / .0061;
    float a2 = min(aa / .0061, .3);
    vec3 ring = mix(iris * 2.1 + .012, iris * .3, smoothstep(.5, 1., d)) * mix(1.25, .6, smoothstep(-.004, .004, e.y));
    ball = mix(ball, ring, 1. - smoothstep(1. - a2, 1. + a2, d));
    ball = mix(ball, vec3(.004), 1. - smoothstep(.42 - a2, .42 + a2, d));
    vec2 glint = vec2(e.x * side - .0019, e.y - .0025);
    ball += .75 * (1. - smoothstep(.0009, .0022, px)) * (1. - smoothstep(.0007, .0007 + 1.4 * aa, length(glint)));
    // far away an eye is a shade under the brow, not a light
    colour = mix(colour, ball * mix(1., .4, smoothstep(.0016, .005, px)), open);
  }
  float reach = .0007 + .0005 * female + .0006 * (.5 + female) * smoothstep(-.4, 1., wide);
  float lash = line(y - top - reach * .5, reach, aa) * step(abs(wide), 1.03 + .06 * female);
  colour = mix(colour, mix(vec3(.012), brows, .25), lash * mix(.9, .5, smoothstep(.001, .003, px)));
  colour = mix(colour, skin * .3, line(y - bottom + .0003, .0004, aa) * step(abs(wide), .95) * .5);
  // brows: hairs that rise at the inner end and lie down outward
  float t = (ax - .0115) / .0365;
  float arch = 1.6692 + .0025 * female + (.0085 + .0022 * female) * t * (1.35 - t);
  float thick = mix(.0036, .001, smoothstep(.1, 1.05, t)) * (1. - .38 * female) * smoothstep(-.06, .14, t);
  float hairs = .55 + .45 * noise(vec2((ax * (1.1 - .5 * t) + p.y * (.9 - 1.3 * t)) * 1400., ax * 160.));
  float brow = smoothstep(aa + .0008, -aa, abs(p.y - arch) - thick) * smoothstep(1.04, .9, t) * step(-.08, t);
  return mix(colour, brows, brow * mix(hairs, .8, smoothstep(.0005, .002, px)) * .92);
}
`

const MOUTH = /* glsl */ `
vec3 paintMouth(vec3 colour, vec3 skin, vec3 p, float ax, float px, vec4 traits, vec3 lips) {
  float female = traits.a;
  float aa = max(px * .75, .0004);
  float wide = ax / .0245;
  float seam = 1.5853 + .0014 * wide * wide - .0006 * exp(-pow(ax / .004, 2.));
  float upper = seam + .0068 * (1. - wide * wide) - .0014 * exp(-pow(ax / .0036, 2.));
  float lower = seam - .0092 * (1. - wide * wide * 1.05);
  float on = smoothstep(-aa - .0006, aa + .0006, min(upper - p.y, p.y - lower));
  vec3 tone = lips * (p.y > seam ? .88 : 1.08) * (.92 + .16 * noise(vec2(p.x * 900., p.y * 120.)));
  colour = mix(colour, tone, on * mix(.36, .85, female));
  colour = mix(colour, lips * vec3(.22, .16, .16), line(p.y - seam, .0005, aa) * smoothstep(1.04, .9, wide) * .85);
  colour *= 1. - .3 * spot(vec2(ax - .0252, p.y - 1.5868), vec2(.003, .0032));
  colour *= 1. - .16 * spot(vec2(ax, p.y - 1.5735), vec2(.013, .0034));
  // nostrils, and where the wings meet the cheek
  vec3 hole = (vec3(ax, p.yz) - vec3(.0068, 1.6092, .0905)) / vec3(.0038, .0024, .0052);
  colour = mix(colour, skin * vec3(.16, .09, .08), .8 * smoothstep(1.25, .6, length(hole)));
  colour *= 1. - .22 * line(length(vec2(ax - .0105, (p.y - 1.6155) * 1.1)) - .0088, .0007, .0009) * step(.013, ax);
  // from the nose to the corners of the mouth
  vec2 a = vec2(ax, p.y) - vec2(.0195, 1.612), b = vec2(.0105, -.0225);
  float h = clamp(dot(a, b) / dot(b, b), 0., 1.);
  float far = length(a - b * h - vec2(.0015 * sin(3.14 * h), 0.));
  colour *= 1. - (.05 + .3 * traits.g) * exp(-pow(far / (.0016 + px), 2.)) * sin(3.14 * (h * .8 + .12));
  return colour;
}
`

const SKIN = /* glsl */ `
vec3 paintSkin(vec3 skin, vec3 p, int row) {
  vec3 step_ = fwidth(p);
  float px = max(step_.x, max(step_.y, step_.z));
  float ax = abs(p.x);
  vec4 traits = paintOf(TRAITS, row);
  vec3 colour = skin;
  // blood near the surface: cheeks, nose, ears
  float warm = .55 * spot(vec2(ax - .042, p.y - 1.618), vec2(.02, .017)) * smoothstep(.02, .05, p.z)
    + .6 * spot(vec2(ax, p.y - 1.617), vec2(.013, .011)) * smoothstep(.085, .1, p.z) + .5 * smoothstep(.074, .083, ax);
  colour *= mix(vec3(1.), vec3(1.07, .86, .82), warm * .75);
  colour *= .97 + .06 * noise(p.xy * 190. + p.z * 130.);
  float grain = noise(vec2(p.x * 1500. + p.z * 900., p.y * 1100.));
  vec4 beard = paintOf(BEARD, row);
  float bearded = beardAt(p, ax) + (grain - .5) * .004;
  vec3 stubble = beard.a > .5 ? beard.rgb : mix(paintOf(BROWS, row).rgb, skin * vec3(.5, .52, .56), .6);
  float strength = beard.a > .5 ? .94 : traits.b;
  colour = mix(colour, stubble * (.8 + .4 * grain), strength * smoothstep(-.004, .006, bearded) * step(.0, p.z + .04));
  vec4 hair = paintOf(HAIR, row);
  if (hair.a < .5) hair = paintOf(HAIR_OTHER, row);
  if (hair.a < .5) hair = paintOf(HAIR_LONG, row);
  float roots = hairAt(p, ax) + (noise(vec2(ax * 700. + p.z * 300., p.y * 90.)) - .5) * .006;
  if (hair.a > .5) colour = mix(colour, hair.rgb, .95 * smoothstep(-.003, .003, roots));
  if (p.z < .025 || px > .012) return colour;
  if (traits.g > 0.) {
    float rows = sin((p.y + .0012 * sin(p.x * 90.) - 1.6915) * 860.);
    colour *= 1. - .24 * traits.g * smoothstep(.75, 1., rows) * spot(vec2(ax, p.y - 1.7), vec2(.034, .0095));
    vec2 corner = vec2(ax - .0475, p.y - 1.648);
    float feet = smoothstep(.7, 1., sin(atan(corner.y, corner.x) * 7.)) * smoothstep(.002, .005, corner.x);
    colour *= 1. - .24 * traits.g * feet * smoothstep(.014, .006, length(corner));
  }
  colour = paintMouth(colour, skin, p, ax, px, traits, paintOf(LIPS, row).rgb);
  return paintEyes(colour, skin, p, ax, px, traits, paintOf(IRIS, row).rgb, paintOf(BROWS, row).rgb);
}

/** Strands run back from the brow and down at the sides; near the edges skin shows through. */
vec3 paintHair(vec3 hair, vec3 p) {
  float around = atan(p.x, p.z + .02);
  float top = smoothstep(1.70, 1.75, p.y);
  vec2 along = mix(vec2(around * 42., p.y * 26.), vec2(p.x * 620., p.z * 34.), top);
  float strands = .6 * noise(along) + .4 * noise(along * vec2(2.7, 1.6) + 7.);
  return hair * (.68 + .64 * strands);
}

/** Cloth that has been worn: soft folds down the body, 0 … 1. */
float foldsAt(vec3 p) {
  float around = atan(abs(p.x), p.z + .02) * 5.;
  return .65 * noise(vec2(around + p.y * .8, p.y * 4.)) + .35 * noise(vec2(around * 3., p.y * 9. + p.x * 6.));
}

vec3 paintCloth(vec3 cloth, vec3 p) { return cloth * (.9 + .18 * foldsAt(p)); }

vec3 paintBeard(vec3 beard, vec3 p, int row) {
  float grain = noise(vec2(p.x * 1300. + p.z * 500., p.y * 300.));
  float inside = beardAt(p, abs(p.x)) + (grain - .5) * .004;
  return mix(paintOf(SKIN_REGION, row).rgb, beard * (.65 + .7 * grain), .94 * smoothstep(-.004, .006, inside));
}
`

/** Needs `vec4 paintOf(int column, int row)` and `float vBlink`, 1 for closed eyes. Gives paintSkin, paintHair, paintBeard, foldsAt and paintCloth: linear colours in and out, places at rest. */
export const faceGlsl = (columns: Readonly<Record<FaceColumn, number>>): string => `
#define SKIN_REGION ${columns.skin}
#define HAIR ${columns.hair}
#define HAIR_OTHER ${columns.hairOther}
#define HAIR_LONG ${columns.hairLong}
#define BEARD ${columns.beard}
#define BROWS ${columns.brows}
#define LIPS ${columns.lips}
#define IRIS ${columns.iris}
#define TRAITS ${columns.traits}
${NOISE}${EDGES}${EYES}${MOUTH}${SKIN}`
