import { expect, test } from 'vitest'
import { median } from './figures.ts'
import { brokenIn } from './scene.ts'

const low = {
  calls: 80,
  triangles: 300_000,
  programs: 22,
  widest: 'gallery',
  scriptMs: { 100: 9, 500: 3, 1000: 4 },
}

test('what is on its budget holds, and people without a budget are only told', () => {
  expect(brokenIn({ people: 500, tiers: { low }, heap: null })).toEqual([])
})

test('each budget that is broken is named, with what was measured', () => {
  const dear = { ...low, calls: 81, triangles: 600_001, scriptMs: { 500: 3.01, 1000: Number.NaN } }
  const heap = { firstBytes: 10_000_000, lastBytes: 11_048_577, growthBytes: 1_048_577 }
  expect(brokenIn({ people: 500, tiers: { medium: dear }, heap })).toEqual([
    'medium: draw calls: 81, of at most 80',
    'medium: triangles: 600001, of at most 600000',
    'medium: script ms with 500: 3.01, of at most 3',
    'medium: script ms with 1000: NaN, of at most 4',
    'growth of the heap: 1048577, of at most 1048576',
  ])
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], Number.NaN],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})
