// How large a name is and when it gives way: it keeps one size on the screen where one talks to people, is gone close to the eye and far
// away, and steps aside for the voting wall and for whoever speaks.
import { type Camera, Vector3 } from 'three'
import { HALL } from '../../../shared/hall/plan.ts'

export interface Place {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** Width by distance, so that it stays as wide on the screen until it would be wider than people sit apart; metres. */
const WIDE_PER_METRE = 0.125
const WIDEST = 1.05
/** Nearer than the first there is none, farther than the second it is whole; metres. */
const NEAR = [0.9, 1.9] as const
/** Share of its reach from where it fades. */
const FADES = 0.75
/** Half width and half height of a head and its name, metres. */
const HEAD = [0.75, 0.8] as const
/** What stands so much farther than a name is behind it, metres. */
const BEHIND = 0.5
/** Where a name begins to cover something and where it does, as shares of the way from the middle to the edge. */
const EDGE = [0.8, 1.15] as const

export const WALL: Place = HALL.votingWall
export const WALL_HALF = [HALL.votingWall.width / 2, HALL.votingWall.height / 2] as const
export const PLATE_TALL = 0.3

export const widthAt = (far: number): number => Math.min(far * WIDE_PER_METRE, WIDEST)

const eased = ([from, to]: readonly [number, number], at: number): number => {
  const t = Math.min(Math.max((at - from) / (to - from), 0), 1)
  return t * t * (3 - 2 * t)
}

const spot = new Vector3()
const thing = new Vector3()

/** 0 where the name, in the view's frame, would stand before `what`, 1 where it does not. */
function besides(camera: Camera, what: Place, [halfWidth, halfHeight]: readonly [number, number]): number {
  thing.set(what.x, what.y, what.z).applyMatrix4(camera.matrixWorldInverse)
  const [far, distance] = [-spot.z, -thing.z]
  if (distance < far + BEHIND) return 1
  const middle = spot.y + (widthAt(far) * PLATE_TALL) / 2
  const across = (spot.x / far) * distance - thing.x
  const up = (middle / far) * distance - thing.y
  return eased(EDGE, Math.hypot(across / halfWidth, up / halfHeight))
}

/** How much of a name is seen, 0…1. `foot`: where its plate stands; `speaker`: the same of whoever has the floor. Allocates nothing. */
export function veilAt(camera: Camera, foot: Place, reach: number, speaker: Place | null): number {
  spot.set(foot.x, foot.y, foot.z).applyMatrix4(camera.matrixWorldInverse)
  const far = -spot.z
  if (far <= NEAR[0] || far >= reach) return 0
  const veil = eased(NEAR, far) * (1 - eased([reach * FADES, reach], far)) * besides(camera, WALL, WALL_HALF)
  return speaker === null ? veil : veil * besides(camera, speaker, HEAD)
}

interface Cells {
  readonly columns: number
  readonly rows: number
}

/** Each corner has `spot`, the foot of the plate and how much is seen, and `cell`. */
export const plateVertex = ({ columns, rows }: Cells): string => /* glsl */ `
attribute vec4 spot;
attribute vec2 cell;
varying vec2 at;
varying float veil;
void main() {
  vec4 mid = viewMatrix * vec4(spot.xyz, 1.);
  float wide = min(-mid.z * ${WIDE_PER_METRE}, ${WIDEST});
  mid.xy += (position.xy + vec2(0., .5)) * wide * vec2(1., ${PLATE_TALL});
  gl_Position = projectionMatrix * mid;
  at = vec2((cell.x + uv.x) / ${columns}., (cell.y + 1. - uv.y) / ${rows}.);
  veil = spot.w;
}
`
