// The dome as shaders see it: where a ray from a place meets its ribs. So the trellis draws itself on floor and desks, and in the
// polished stone, without a shadow map and without a second picture.
import { HALL } from '../../../../shared/hall/plan.ts'
import { ARCS, SWING, TWIST } from '../parts/dome.ts'

const { base, radius, rise, oculus } = HALL.dome
const { open, height } = HALL.wall
const float = (value: number): string => value.toFixed(5)

/**
 * `domeHit(from, toward)`: where a ray from within leaves the dome, relative to its base. `ribAt(hit, soft)`: 0..1 how much of a rib, of
 * the hoops or of the wall below is there. `sunReach(place)`: 0..1 how much of the sun comes through.
 */
export const TRELLIS = `
vec3 domeHit(vec3 from,vec3 toward){
  vec3 size=vec3(${float(1 / radius)},${float(1 / rise)},${float(1 / radius)});
  vec3 o=from-vec3(0.,${float(base)},0.);
  vec3 os=o*size,ds=toward*size;
  float a=dot(ds,ds),b=dot(os,ds),c=dot(os,os)-1.;
  return o+toward*((-b+sqrt(max(b*b-a*c,0.)))/a);
}
float ribAt(vec3 hit,float soft){
  float t=asin(clamp(hit.y*${float(1 / rise)},0.,1.))*${float(1 / Math.acos(oculus / radius))};
  float turn=atan(hit.x,hit.z);
  float wander=t*${float(TWIST)}+${float(SWING)}*sin(t*6.2831853);
  float metres=${float((Math.PI * 2) / ARCS)}*length(hit.xz);
  vec2 phase=(turn+vec2(wander,-wander))*${float(ARCS / Math.PI / 2)};
  vec2 away=abs(fract(phase+.5)-.5)*metres;
  float rib=.17-.08*t;
  vec2 there=1.-smoothstep(vec2(rib*.5),vec2(rib+soft),away);
  return max(there.x,there.y)*step(t,1.);
}
float sunReach(vec3 place,vec3 toward){
  if(dot(place.xz,place.xz)>${float(radius ** 2)})return 1.;
  vec3 hit=domeHit(place,toward);
  float isOpenSide=step(${float(Math.cos(open))},-hit.z/max(length(hit.xz),.01));
  float wall=(1.-smoothstep(-.7,0.,hit.y))*(1.-isOpenSide)*step(hit.y,${float(height)});
  return 1.-max(wall,ribAt(hit,.24)*.72);
}
`
