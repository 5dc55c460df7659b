// The sounds themselves, as a browser makes them: none is silent, none is loud, and all of them together stay under −3 dBFS.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/browser.ts'
import { renderSounds, renderVoices } from '../browser/sound-render.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** −3 dBFS */
const LOUDEST = 10 ** (-3 / 20)

test('every sound of the hall is heard, and none goes beyond −3 dBFS', async () => {
  const page = await browser.newPage()
  const measured = await renderSounds(page)
  const decibels = (value: number): number => 20 * Math.log10(value)
  for (const { name, peak, rms } of measured)
    console.info(`${name}: peak ${decibels(peak).toFixed(1)} dBFS, mean ${decibels(rms).toFixed(1)} dBFS`)
  expect(measured.map(({ name, peak }) => [name, peak < LOUDEST])).toEqual(
    measured.map(({ name }) => [name, true]),
  )
  // the room is to be hardly noticed; everything else is to be heard
  expect(measured.map(({ name, rms }) => [name, decibels(rms) > (name === 'room' ? -70 : -50)])).toEqual(
    measured.map(({ name }) => [name, true]),
  )
})

test('voices near by come from where people stand, nearer is louder, and one ear is enough', async () => {
  const page = await browser.newPage()
  const NEAR = 3
  const at = { x: 0, z: 2 }
  const [floor, near, far, aside, mono] = await renderVoices(page, [
    { slot: 0, at: { x: 9, z: 9 }, isMono: false },
    { slot: NEAR, at, isMono: false },
    { slot: NEAR, at: { x: 0, z: 10 }, isMono: false },
    { slot: NEAR, at: { x: 3, z: 0 }, isMono: false },
    { slot: NEAR, at: { x: 3, z: 0 }, isMono: true },
  ])
  const [left, right] = [0, 1]
  // who has the floor is in the middle, wherever they stand
  expect(floor![left]).toBeCloseTo(floor![right]!, 5)
  expect(near![left]! / far![left]!).toBeGreaterThan(3)
  // x grows to the left of who looks to +z
  expect(aside![left]!).toBeGreaterThan(1.2 * aside![right]!)
  expect(mono![left]).toBeCloseTo(mono![right]!, 5)
  expect(mono![left]!).toBeGreaterThan(0)
})
