// Soft ways from one value to another, the same at any rate of frames.

/** The part of the way that is left behind after `dt` seconds, closing in at `perSecond`. */
export const closing = (perSecond: number, dt: number): number => 1 - Math.exp(-perSecond * dt)

export const ease = (from: number, to: number, perSecond: number, dt: number): number =>
  from + (to - from) * closing(perSecond, dt)

/** From one heading to another by the shorter way round, -π … π. */
export function turnBetween(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI)
  if (turn > Math.PI) return turn - 2 * Math.PI
  return turn < -Math.PI ? turn + 2 * Math.PI : turn
}
