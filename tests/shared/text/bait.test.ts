// Security case 83: 100 KB of what makes bad patterns backtrack costs each check less than 5 ms.
import { expect, test } from 'vitest'
import { confusableKey } from '../../../shared/text/confusable.ts'
import { cleanName } from '../../../shared/text/names.ts'
import { cleanText } from '../../../shared/text/texts.ts'

const SIZE = 100_000
const BAITS = [
  `${'a'.repeat(SIZE)}!`,
  ' '.repeat(SIZE),
  'ـ'.repeat(SIZE),
  '\u0301'.repeat(SIZE),
  'ب\u200C'.repeat(SIZE / 2),
  '👩‍'.repeat(SIZE / 3),
  'a.'.repeat(SIZE / 2),
]

/** the best of twenty, since other work may interrupt one */
function bestMs(work: () => unknown): number {
  const times = Array.from({ length: 20 }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return Math.min(...times)
}

test.each(BAITS.map((bait, i) => [i, bait] as const))('bait %i', (_, bait) => {
  const slowest = Math.max(
    bestMs(() => cleanName(bait)),
    bestMs(() => cleanText(bait, 500, { lines: true })),
    bestMs(() => cleanName(bait.slice(0, 512))),
    bestMs(() => cleanText(bait.slice(0, 6000), 500, { lines: true })),
    bestMs(() => confusableKey(bait.slice(0, 512))),
  )
  expect(slowest).toBeLessThan(5)
})
