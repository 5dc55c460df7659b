import { expect, test } from 'vitest'
import { growthOf, slopeOf } from './growth.ts'

const MINUTE_MS = 60_000

test('the slope is that of the straight line through the weights, in ten minutes', () => {
  const points = [0, 1, 2, 3].map((minute) => [minute * MINUTE_MS, 100 + minute / 4] as const)
  const bent = points.map(([at, mb], index) => [at, mb + (index % 2)] as const)
  expect([slopeOf(points), slopeOf(points.map(([at]) => [at, 7])), slopeOf(bent) > 2.5]).toEqual([
    2.5,
    0,
    true,
  ])
})

test('memory grows by what all threads hold, less what the sitting keeps of its entries', () => {
  const weights = [0, 1, 2].flatMap((minute) =>
    [0, 1].map((thread) => ({
      ...{ at: minute * MINUTE_MS, thread, rssMb: 200 + minute },
      ...{ liveMb: 40 + minute / 4, codeMb: 3 + minute / 2 },
    })),
  )
  const writtenAt = [0, 1, 2].flatMap((minute) => [minute * MINUTE_MS, minute * MINUTE_MS])
  expect(growthOf(weights, writtenAt, 1_048_576 / 10)).toEqual({
    ...{ liveSlopeMb: 3, wholeSlopeMb: 5, keptBytesPerEntry: 104_858, entriesSlope: 20, codeSlopeMb: 10 },
    ...{ rssSlopeMb: 10, rssMb: [200, 202] },
  })
})
