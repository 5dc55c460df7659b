// Chance from one number, so that a step of a property says all that is drawn in it (mulberry32).

export interface Draw {
  /** 0 … below - 1 */
  upTo(below: number): number
  pick<T>(all: readonly T[]): T
  isOn(): boolean
}

/** Throws when something is picked from nothing. */
export function drawOf(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (below: number): number => Math.floor(next() * below)
  return {
    upTo,
    pick: (all) => {
      if (all.length === 0) throw new Error('nothing to pick from')
      return all[upTo(all.length)]!
    },
    isOn: () => next() < 0.5,
  }
}
