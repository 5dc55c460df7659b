// Shader text shared by the materials of the hall.

/** Value noise in world space: grain of stone and wood without textures. */
export const NOISE = `
float hash3(vec3 p){p=fract(p*.3183099+.1);p*=17.;return fract(p.x*p.y*p.z*(p.x+p.y+p.z));}
float noise3(vec3 x){vec3 i=floor(x),f=fract(x);f=f*f*(3.-2.*f);
return mix(mix(mix(hash3(i),hash3(i+vec3(1,0,0)),f.x),mix(hash3(i+vec3(0,1,0)),hash3(i+vec3(1,1,0)),f.x),f.y),
mix(mix(hash3(i+vec3(0,0,1)),hash3(i+vec3(1,0,1)),f.x),mix(hash3(i+vec3(0,1,1)),hash3(i+vec3(1,1,1)),f.x),f.y),f.z);}
float fineNoise(vec3 x,float off,float from,float to){
return off<to?mix(noise3(x),.5,smoothstep(from,to,off)):.5;}
`

/** Replaces `#include <chunk>` lines; throws when three has renamed one, instead of drawing something wrong. */
export function patch(source: string, changes: Readonly<Record<string, string>>): string {
  let text = source
  for (const [chunk, replacement] of Object.entries(changes)) {
    const mark = `#include <${chunk}>`
    if (!text.includes(mark)) throw new Error(`three has no shader chunk ${chunk} any more`)
    text = text.replace(mark, replacement.replace('%', mark))
  }
  return text
}

/** World position of a vertex as `worldAt`, instanced or not. */
export const WORLD_AT = `%
{vec4 w=vec4(transformed,1.);
#ifdef USE_INSTANCING
w=instanceMatrix*w;
#endif
worldAt=(modelMatrix*w).xyz;}`

/** `film(light)`: near ACES (after K. Narkowicz) and near the curve of sRGB, for a fifth of what the exact ones cost without a card. */
export const FILM = `
vec3 film(vec3 c){
  c=clamp(c*(2.51*c+.03)/(c*(2.43*c+.59)+.14),0.,1.);
  return 1.14*sqrt(c)-.14*c;
}
`
