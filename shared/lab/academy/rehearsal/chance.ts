// Chance that is the same every time: a rehearsal is played by its seed alone, so that it goes on after a restart as it would have.

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** Between 0 and 1, evenly spread over what is asked for; FNV-1a of the text, mixed by the end of MurmurHash3. */
export function chanceOf(...asked: readonly (string | number)[]): number {
  let hash = OFFSET
  for (const sign of asked.join('/')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), PRIME)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** One of these, by chance; undefined: there is none. */
export const oneOf = <T>(all: readonly T[], ...asked: readonly (string | number)[]): T | undefined =>
  all[Math.floor(chanceOf(...asked) * all.length)]

/** All of these, in an order by chance. */
export const shuffled = <T extends string>(
  all: readonly T[],
  ...asked: readonly (string | number)[]
): readonly T[] =>
  all
    .map((one) => ({ one, by: chanceOf(...asked, one) }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one)
