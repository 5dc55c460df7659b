// What polished stone mirrors, worked out for each pixel from the plan: the ring with its letters, the wall in it, the lattice around,
// the ribs of the dome and the sky. It costs no second picture of the hall, and is as sharp as the stone is smooth.
import { Texture } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { MoodLight } from '../mood-light.ts'
import { skyUniforms } from './sky.ts'

const { torus, votingWall, wall, perimeter, tiers, row } = HALL
const float = (value: number): string => value.toFixed(4)

/** The pictures that are seen again in the floor. */
export interface Mirrored {
  readonly words: { value: Texture }
  readonly wall: { value: Texture }
}
export const newMirrored = (): Mirrored => ({
  words: { value: new Texture() },
  wall: { value: new Texture() },
})

export const mirrorUniforms = (light: MoodLight, { words, wall: picture }: Mirrored) => ({
  ...skyUniforms(light),
  ringLetters: light.ringLetters,
  ringHalo: light.ringHalo,
  latticeLow: light.latticeLow,
  latticeHigh: light.latticeHigh,
  mirroredWords: words,
  mirroredWall: picture,
})

/** the desks' backs stand before who looks from behind the last row: their rim, and how high they and those who sit there reach */
const RIM = { radius: tiers[tiers.length - 1]!.radius + row.back, height: 2.2 }

/** Needs SKY and TRELLIS. `mirrorAt(place, toward, hasRibs)`. */
export const MIRROR = `
uniform vec3 ringLetters;uniform float ringHalo;uniform vec3 latticeLow;uniform vec3 latticeHigh;
uniform sampler2D mirroredWords;uniform sampler2D mirroredWall;
vec4 ringIn(vec2 at){
  vec2 e=at/vec2(${float(torus.halfWidth)},${float(torus.halfHeight)});
  float turn=atan(e.y,e.x);
  vec2 middle=vec2(cos(turn),sin(turn))*vec2(${float(torus.halfWidth)},${float(torus.halfHeight)});
  vec2 out_=normalize(vec2(cos(turn)*${float(torus.halfHeight)},sin(turn)*${float(torus.halfWidth)}));
  float thick=${float(torus.tube)}*(1.+.16*cos(turn+.9));
  float off=dot(at-middle,out_)/thick;
  if(off<-1.){
    vec2 uv=(at+vec2(${float(votingWall.width / 2)},${float(votingWall.height / 2)}))/vec2(${float(votingWall.width)},${float(votingWall.height)});
    vec2 in_=step(vec2(0.),uv)*step(uv,vec2(1.));
    vec3 shown=texture2D(mirroredWall,clamp(uv,0.,1.),2.).rgb;
    return vec4(mix(vec3(.01,.045,.06),shown,in_.x*in_.y),1.);
  }
  if(off>1.)return vec4(0.,0.,0.,0.);
  float across=acos(off)/3.14159265;
  bool lower=turn<0.;
  vec2 uv=vec2(lower?(turn+3.14159265)/3.14159265:1.-turn/3.14159265,lower?.5-(1.-across)*.5:1.-across*.5);
  // chosen by hand: where the picture's two ends meet its own choice would jump
  float fine=log2(max(length(fwidth(at))*float(textureSize(mirroredWords,0).x)/39.,1.))+1.4;
  vec2 cut=textureLod(mirroredWords,uv,fine).rg;
  vec3 steel=vec3(.16,.15,.15)*(.4+.6*sqrt(max(1.-off*off,0.)));
  return vec4(steel+ringLetters*(cut.r+cut.g*ringHalo*.8),smoothstep(1.,.94,off));
}
vec3 mirrorAt(vec3 place,vec3 toward,bool hasRibs){
  vec3 seen=skyAt(toward);
  if(hasRibs)seen=mix(seen,vec3(.12,.09,.06),ribAt(domeHit(place,toward),.1)*.8);
  // the wall all around, but for the open side
  float b=dot(place.xz,toward.xz),a=max(dot(toward.xz,toward.xz),.0001);
  float far=(-b+sqrt(max(b*b-a*(dot(place.xz,place.xz)-${float(perimeter.screens.at ** 2)}),0.)))/a;
  vec3 there=place+toward*far;
  float closed=step(-there.z,${float(perimeter.screens.at * Math.cos(wall.open))});
  float rise=there.y/${float(wall.height)};
  seen=mix(seen,mix(latticeLow,latticeHigh,rise)*.42,closed*smoothstep(1.,.96,rise));
  if(toward.z<-.02){
    vec3 at=place+toward*((${float(torus.z)}-place.z)/toward.z);
    vec4 ring=ringIn(at.xy-vec2(${float(torus.x)},${float(torus.y)}));
    // behind the rows one sees the rows
    float out_=length(place.xz)-${float(RIM.radius)};
    float over=out_>0.&&place.z>-8.?out_*toward.y/max(length(toward.xz),.01):10.;
    seen=mix(seen,ring.rgb,ring.a*(1.-smoothstep(31.,37.,length(place.xz)))*smoothstep(${float(RIM.height)},${float(RIM.height + 1.2)},over));
  }
  return seen;
}
`
