import { expect, test } from 'vitest'
import { slopeMb } from './soak.ts'

test('the slope is that of the straight line through the weights, in ten minutes', () => {
  const points = [0, 1, 2, 3].map((minute) => [minute * 60_000, 100 + minute * 0.2] as const)
  const bent = points.map(([at, mb], index) => [at, mb + (index % 2)] as const)
  expect([slopeMb(points), slopeMb(points.map(([at]) => [at, 7])), slopeMb(bent) > 2]).toEqual([2, 0, true])
})
