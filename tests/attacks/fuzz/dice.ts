// Chance that repeats: the same seed throws the same numbers.

/** A whole number from 0 below `sides`. */
export type Dice = (sides: number) => number

/** mulberry32 */
export function dice(seed: number): Dice {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

export const pick = <T>(roll: Dice, from: readonly T[]): T => from[roll(from.length)]!
