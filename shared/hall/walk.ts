// The one movement step. Client (prediction) and server (truth) run this very code on the same plan, so they agree to the last bit.
import { isClear, isInBounds, pushOut } from './collide.ts'
import { heightAt } from './heights.ts'
import { evenCos, evenSin } from './polar.ts'

export const STEP_MS = 50
/** Directions that one can walk in; 0 leads to +z, 16 to +x. */
export const HEADINGS = 64
export const PACE = { stand: 0, walk: 1, brisk: 2 } as const
export type Pace = (typeof PACE)[keyof typeof PACE]
/** Metres a second, by pace. */
export const SPEEDS = [0, 1.6, 3.4] as const
/** Metres that one can step up or down at once: ramps are less, the tiers' edges more. */
export const MAX_RISE = 0.2

/** Anything with a place on the floor. */
export interface Body {
  x: number
  z: number
}

const TURN = 2 * Math.PI
export const headingOf = (radians: number): number => Math.round((radians / TURN) * HEADINGS) & (HEADINGS - 1)
export const radiansOf = (heading: number): number => {
  const angle = (heading / HEADINGS) * TURN
  return angle > Math.PI ? angle - TURN : angle
}

/** Cut toward 0 on the grid of 1/1024 m: a free step is exact, and never longer than the pace allows. */
const cut = (metres: number): number => Math.trunc(metres * 1024) / 1024

const reaches = SPEEDS.map((speed) => (speed * STEP_MS) / 1000)
const table = (part: (angle: number) => number): Float64Array =>
  Float64Array.from({ length: reaches.length * HEADINGS }, (_, index) => {
    const reach = reaches[Math.floor(index / HEADINGS)] ?? 0
    return cut(reach * part(((index % HEADINGS) / HEADINGS) * TURN))
  })
const stepX = table(evenSin)
const stepZ = table(evenCos)

/** Metres of one free step along each axis. */
export const strideX = (heading: number, pace: Pace): number => stepX[pace * HEADINGS + heading] ?? 0
export const strideZ = (heading: number, pace: Pace): number => stepZ[pace * HEADINGS + heading] ?? 0

const target = { x: 0, z: 0 }

/** Moves by dx, dz or as far along what is in the way; false, and nothing moved, when that leads nowhere. */
function tryMove(body: Body, dx: number, dz: number, reach: number): boolean {
  target.x = body.x + dx
  target.z = body.z + dz
  const isPushed = pushOut(target)
  if (isPushed) {
    let x = target.x - body.x
    let z = target.z - body.z
    const length = Math.sqrt(x * x + z * z)
    if (length > reach) {
      x *= reach / length
      z *= reach / length
    }
    target.x = body.x + cut(x)
    target.z = body.z + cut(z)
  }
  if (target.x === body.x && target.z === body.z) return false
  // what touches nothing need not be asked for obstacles again
  if (isPushed ? !isClear(target.x, target.z) : !isInBounds(target.x, target.z)) return false
  const rise = heightAt(target.x, target.z) - heightAt(body.x, body.z)
  if (rise > MAX_RISE || rise < -MAX_RISE) return false
  body.x = target.x
  body.z = target.z
  return true
}

/**
 * One step of STEP_MS, in place; true when `body` moved. `heading` is a whole number of 0 … 63, and `body` stands on the grid
 * of 1/1024 m, where it stays. Never ends inside of something, never goes farther than the pace, allocates nothing.
 */
export function takeStep(body: Body, heading: number, pace: Pace): boolean {
  if (pace === PACE.stand) return false
  const dx = strideX(heading, pace)
  const dz = strideZ(heading, pace)
  const reach = reaches[pace] ?? 0
  // Where the straight way and the slide both fail (a corner, an edge of a floor), one of the axes may still lead along it.
  return tryMove(body, dx, dz, reach) || tryMove(body, dx, 0, reach) || tryMove(body, 0, dz, reach)
}
