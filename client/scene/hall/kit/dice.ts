// Repeatable chance for leaves and façades (mulberry32), so that every visit and every picture shows the same hall.

/** Numbers in [0, 1), the same for the same seed. */
export function diceOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
