// A full hall, measured: what it costs and how old poses are. For a machine with two cores that does nothing else.
import { expect, test } from 'vitest'
import { type HallTask, measureHall } from '../bench/hall.ts'
import { showProgress } from '../bench/progress.ts'

async function measure(task: Partial<HallTask>) {
  const usual = { people: 1000, walking: 1000, where: 'hall', seconds: 8, pairs: 5 } as const
  const figures = await measureHall({ ...usual, ...task }, showProgress)
  console.log(JSON.stringify(figures))
  expect(figures.void).toBeNull()
  return figures
}

test('a thousand who walk: everybody is told at once, in few bytes', async () => {
  const figures = await measure({})
  expect(figures.poseLatencyP99Ms).toBeLessThan(80)
  expect(figures.bytesPerClientPerSecond).toBeLessThan(15_000)
  // what it is on which machine, and what of, stands in SCALING.md
  expect(figures.ratioToRaw).toBeLessThanOrEqual(1.2)
})

test('a thousand who walk within 15 by 15 metres', async () => {
  const figures = await measure({ where: 'square', pairs: 1 })
  expect(figures.poseLatencyP99Ms).toBeLessThan(80)
  expect(figures.bytesPerClientPerSecond).toBeLessThan(40_000)
})

test('three thousand who walk: the steps hold', async () => {
  const figures = await measure({ people: 3000, walking: 3000, pairs: 1 })
  expect(figures.stepsPerSecond).toBeGreaterThan(19)
  expect(figures.messagesPerClientPerSecond).toBeGreaterThan(8)
  expect(figures.poseLatencyP99Ms).toBeLessThan(250)
})

test('three thousand who do not move, and fifty who walk', async () => {
  const figures = await measure({ people: 3050, walking: 50, pairs: 1 })
  expect(figures.bytesPerClientPerSecond).toBeLessThan(2000)
  expect(figures.serverCpuPercent).toBeLessThan(25)
})
