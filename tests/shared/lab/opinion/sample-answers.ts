// Made-up answers with camps planted in them, the same each time.
import type { Row } from '../../../../shared/lab/opinion/answer.ts'

/** mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Person `i` is of camp `i % camps`; of each camp a statement is liked by most or by few. A part of the answers is missing. */
export function camps(
  people: number,
  statements: number,
  camps: number,
  { answered = 0.6, seed = 7 } = {},
): Row[] {
  const roll = dice(seed)
  const likes = Array.from({ length: camps }, () =>
    Array.from({ length: statements }, () => (roll() < 0.5 ? 0.08 : 0.92)),
  )
  return Array.from({ length: people }, (_, person) =>
    likes[person % camps]!.map((like) =>
      roll() > answered ? '-' : roll() < 0.08 ? 'p' : roll() < like ? 'a' : 'd',
    ).join(''),
  )
}

export const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

export function shuffled<T>(list: readonly T[], seed = 3): T[] {
  const roll = dice(seed)
  const mixed = list.slice()
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(roll() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}
