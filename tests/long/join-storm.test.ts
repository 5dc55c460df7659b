// Everybody comes at once, and everybody comes back.
import { expect, test } from 'vitest'
import { measureJoin } from '../bench/join.ts'
import { showProgress } from '../bench/progress.ts'

test('a thousand come in within 5 s and nobody who is there sees it; after a restart they are back within 10 s', async () => {
  const figures = await measureJoin({ people: 1000 }, showProgress)
  console.log(JSON.stringify(figures))
  expect(figures.void).toBeNull()
  expect(figures.allInAfterMs).toBeLessThan(5000)
  // screens draw others 150 ms late
  expect(figures.poseLatencyP99Ms).toBeLessThan(150)
  expect(figures.allBackAfterMs).toBeLessThan(10_000)
  expect(figures.inTheirSeats).toBe(figures.seated)
})
