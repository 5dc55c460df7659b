// From a panel to the hall: that somebody wants to be led to a seat. The hall takes it with its next picture and walks the way.
import type { Sitting } from './net/sitting.ts'

const WANTED = new WeakMap<Sitting, number>()

/** The last one who asks is led. */
export const askToWalk = (sitting: Sitting, seat: number): void => void WANTED.set(sitting, seat)

/** What is wanted, once; null: nothing. */
export function takeWalk(sitting: Sitting): number | null {
  const seat = WANTED.get(sitting)
  if (seat === undefined) return null
  WANTED.delete(sitting)
  return seat
}
