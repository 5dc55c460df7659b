// The ribs of the dome, which can be lit: from the wall upward, all around with who has voted, then in three parts with what they said.
// The parts differ in pattern as well as in colour: a whole line, short dots, long dashes.
import { Color } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Glow } from './kept-light.ts'

const { base, rise, radius, oculus } = HALL.dome

export interface DomeLight {
  readonly domeTurnout: { value: number }
  readonly domeYes: { value: number }
  readonly domeAbstain: { value: number }
  /** 0: who has voted; 1: what they said */
  readonly domeSaid: { value: number }
  /** 1 when reading runs from left to right, -1 the other way */
  readonly domeSide: { value: number }
}

export const newDomeLight = (): DomeLight => ({
  domeTurnout: { value: 0 },
  domeYes: { value: 0 },
  domeAbstain: { value: 0 },
  domeSaid: { value: 0 },
  domeSide: { value: 1 },
})

const linear = (colour: string): string => {
  const { r, g, b } = new Color(colour)
  return `vec3(${r.toFixed(4)},${g.toFixed(4)},${b.toFixed(4)})`
}

/** `colours`: as on the wall. */
export interface DomeColours {
  readonly yes: string
  readonly no: string
  readonly abstain: string
}

const lit = ({ yes, no, abstain }: DomeColours): string => `
float up=asin(clamp((worldAt.y-${base.toFixed(3)})/${rise.toFixed(3)},0.,1.))/${Math.acos(oculus / radius).toFixed(5)};
// from one side over the ring to the other, as the half circle on the wall; the same again behind
float turn=domeSide*asin(clamp(worldAt.x/max(length(worldAt.xz),.01),-1.,1.))/3.14159265+.5;
vec3 said=turn<domeYes?${linear(yes)}:turn<domeYes+domeAbstain?${linear(abstain)}*step(.55,fract(up*34.)):${linear(no)}*step(.38,fract(up*8.));
vec3 glow=mix(vec3(1.,.72,.34),said,domeSaid);
totalEmissiveRadiance+=glow*mix(.8,.3,domeSaid)*smoothstep(up-.012,up+.012,domeTurnout*1.03-.02)*step(.001,domeTurnout);`

/** How the dome glows by what is decided. */
export const domeGlow = (dome: DomeLight, colours: DomeColours): Glow => ({
  uniforms: { ...dome },
  declarations: 'uniform float domeTurnout,domeYes,domeAbstain,domeSaid,domeSide;',
  text: lit(colours),
})
