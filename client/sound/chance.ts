// Numbers that look like chance and are the same for the same seed, so that every sound can be heard again.

/** 0 … 1 (not 1), one after the other (mulberry32, Tommy Ettinger 2017, public domain). */
export function chanceOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
  }
}
