// The flight of the tour: a smooth line through its stops, slower at each of them; pure, so that every metre of it can be tested.
import { type Point, TOUR, TOUR_STOPS, type TourStop } from '../../../shared/hall/tour.ts'

/** from one stop to the next, and before the first and after the last; seconds */
const LEG_S = 5
const REST_S = 2.5
/** the part of a leg's pace that is even; the rest swings from stop to stop */
const EVEN = 0.5

const STOPS: readonly TourStop[] = TOUR_STOPS.map((name) => TOUR[name])
const LAST = STOPS.length - 1

export const FLIGHT_S = LAST * LEG_S + 2 * REST_S

/** When the flight is at a stop, seconds from its start. */
export const secondsAt = (stop: number): number => REST_S + stop * LEG_S

/** How far one is after some seconds: 0 at the first stop, 1 at the second, between them on the way. */
export function progressAt(seconds: number): number {
  const legs = Math.min(LAST, Math.max(0, (seconds - REST_S) / LEG_S))
  const stop = Math.min(LAST - 1, Math.floor(legs))
  const part = legs - stop
  return stop + EVEN * part + (1 - EVEN) * part * part * (3 - 2 * part)
}

/** The stop that is spoken of after some seconds. */
export const stopAt = (seconds: number): number => Math.round(progressAt(seconds))

/** Through four values, from the second to the third (Catmull and Rom 1974, with half the tangents: it swings out less). */
function between(before: number, from: number, to: number, after: number, part: number): number {
  const [leaving, arriving] = [(to - before) * 0.35, (after - from) * 0.35]
  const [square, cube] = [part * part, part * part * part]
  return (
    from * (2 * cube - 3 * square + 1) +
    leaving * (cube - 2 * square + part) +
    to * (3 * square - 2 * cube) +
    arriving * (cube - square)
  )
}

export interface Shot {
  readonly eye: { x: number; y: number; z: number }
  readonly at: { x: number; y: number; z: number }
}

export const newShot = (): Shot => ({ eye: { x: 0, y: 0, z: 0 }, at: { x: 0, y: 0, z: 0 } })

/** Where the camera is and looks after some seconds, written to `shot`. */
export function flyTo(seconds: number, shot: Shot): void {
  const progress = progressAt(seconds)
  const stop = Math.min(LAST - 1, Math.floor(progress))
  const part = progress - stop
  for (const side of ['eye', 'at'] as const) {
    const before = pointOf(stop - 1, side)
    const from = pointOf(stop, side)
    const to = pointOf(stop + 1, side)
    const after = pointOf(stop + 2, side)
    shot[side].x = between(before.x, from.x, to.x, after.x, part)
    shot[side].y = between(before.y, from.y, to.y, after.y, part)
    shot[side].z = between(before.z, from.z, to.z, after.z, part)
  }
}

const pointOf = (stop: number, side: keyof TourStop): Point => STOPS[Math.min(LAST, Math.max(0, stop))]![side]
