// The sounds themselves, as a browser makes them: none is silent, none is loud, and all of them together stay under −3 dBFS.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/browser.ts'
import { renderSounds } from '../browser/sound-render.ts'

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
