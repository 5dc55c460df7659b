// A small hall beside `ws` alone, so that a change that makes it dearer is seen. What a full hall costs is measured in tests/long.
import { expect, test } from 'vitest'
import { measureHall } from '../bench/hall.ts'

/** Of three pairs the median; a hall of a thousand is nearer to the baseline, since what is the same for all weighs less there. */
const MOST_RATIO = 2.2
/** Everybody walks and turns twice a second; every place in full would be 48,000. */
const MOST_BYTES = 4800
/** A line of news a step, and what the state and the pulse bring. */
const MOST_MESSAGES = 23

test(`300 who walk cost at most ${MOST_RATIO} times what ws costs, and ${MOST_BYTES} bytes a second each`, async () => {
  const task = { people: 300, walking: 300, where: 'hall', seconds: 2, pairs: 3, warmMs: 600 } as const
  const figures = await measureHall(task, () => undefined)
  console.log(JSON.stringify(figures))
  expect(figures.ratioToRaw).toBeLessThan(MOST_RATIO)
  expect(figures.bytesPerClientPerSecond).toBeLessThan(MOST_BYTES)
  expect(figures.messagesPerClientPerSecond).toBeLessThan(MOST_MESSAGES)
  expect(figures.poseLatencySamples).toBeGreaterThan(500)
  expect(figures.corrections).toBe(0)
})
