// Soft changes of drawn values, the same at every frame rate.

const TURN = 2 * Math.PI

/** The part of a difference that is gone after `dtMs`, when `timeMs` takes away 63 % of it. */
export const easing = (dtMs: number, timeMs: number): number => 1 - Math.exp(-dtMs / timeMs)

/** From one angle toward another by the nearer way round, `part` (0 … 1) of it; -π … π. */
export function turn(from: number, to: number, part: number): number {
  const apart = to - from
  const angle = from + (apart - TURN * Math.round(apart / TURN)) * part
  return angle - TURN * Math.round(angle / TURN)
}
