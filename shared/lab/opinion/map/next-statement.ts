// Which statement to answer next: the one that tells most, as Pol.is weighs it; new ones come up often, those that are passed over
// seldom. Drawn from these weights by a number of one's own, so that not all answer the same ones first, and a reload keeps it.
import type { Picture, Weighed } from './picture.ts'
import { NO_TALLY, seenIn, shareOf } from './tallies.ts'

/** With the square the weights differ more; a statement that few have seen weighs up to nine times as much. */
const NEW = 8
const NEW_FOR = 5

function weightOf(weighed: Weighed | undefined, statements: number): number {
  const [agree, disagree, pass] = weighed?.all ?? NO_TALLY
  const seen = seenIn([agree, disagree, pass])
  // how far out one would stand who agreed with this alone
  const { mean = 0, x = 0, y = 0 } = weighed ?? {}
  const extremity = Math.sqrt(x * x + y * y) * (1 - mean) * Math.sqrt(statements)
  const importance = (1 - shareOf(pass, seen)) * shareOf(agree, seen) * (1 + extremity)
  return (importance * (1 + NEW * 2 ** (-seen / NEW_FOR))) ** 2
}

/** FNV-1a, as a fraction of 1: https://www.ietf.org/archive/id/draft-eastlake-fnv-17.html */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  // the last signs of a text reach only the low bits: stirred once more
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}

/**
 * One of `open` (numbers of statements that one has not answered), or null where there is none. `seed`: of the person, and how much
 * they have answered, so that a statement stays until it is answered.
 */
export function nextOf(open: readonly number[], picture: Picture | null, seed: string): number | null {
  const weighed = new Map(picture?.statements.map((each) => [each.number, each]))
  const weights = open.map((number) => weightOf(weighed.get(number), weighed.size))
  let left = fractionOf(seed) * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [at, number] of open.entries()) {
    left -= weights[at]!
    if (left < 0) return number
  }
  return open[open.length - 1] ?? null
}
