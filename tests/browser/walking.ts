// Walking as a journey sees it: by the hall's own probe (?probe=1), in the walker's browser and in that of somebody who watches.
import type { Page } from 'playwright-core'
import { GAIT } from '../../shared/protocol/poses.ts'

export interface Place {
  readonly x: number
  readonly z: number
}

const ownPlace = (page: Page): Promise<Place> => page.evaluate(() => window.__majlis!.own)

/** Where the walker's own hall shows them once they stand, or sit. */
export async function restingPlace(page: Page, gait: 'stand' | 'sit'): Promise<Place> {
  await page.waitForFunction((wanted) => window.__majlis?.own.gait === wanted, GAIT[gait])
  return ownPlace(page)
}

/** Where `page` shows the person of this name; resolves when it shows them at all. */
export async function placeOf(page: Page, name: string): Promise<Place> {
  const found = await page.waitForFunction(
    (wanted) => window.__majlis?.others.find((person) => person.name === wanted)?.pose,
    name,
  )
  return (await found.jsonValue()) as Place
}

/** Holds a key until the walker's own hall shows them `metres` away from where they were. */
export async function walk(page: Page, key: string, metres: number): Promise<void> {
  const from = await ownPlace(page)
  await page.keyboard.down(key)
  try {
    await page.waitForFunction(
      ({ x, z, away }) => Math.hypot(window.__majlis!.own.x - x, window.__majlis!.own.z - z) > away,
      { ...from, away: metres },
    )
  } finally {
    await page.keyboard.up(key)
  }
}

/** Resolves when the walker's own hall shows them there. */
export async function isAt(page: Page, place: Place): Promise<void> {
  await page.waitForFunction(
    ({ x, z }) => Math.hypot(window.__majlis!.own.x - x, window.__majlis!.own.z - z) < 0.05,
    place,
  )
}

/** Resolves when `page` shows the person of this name within `metres` of the place. */
export async function seesAt(page: Page, name: string, place: Place, metres: number): Promise<void> {
  await page.waitForFunction(
    ({ wanted, x, z, within }) => {
      const pose = window.__majlis?.others.find((person) => person.name === wanted)?.pose
      return pose !== undefined && Math.hypot(pose.x - x, pose.z - z) <= within
    },
    { wanted: name, x: place.x, z: place.z, within: metres },
  )
}

/** Resolves when `page` shows the person of this name on a seat. */
export async function seesSeated(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.__majlis?.others.find((person) => person.name === wanted)?.isSeated === true,
    name,
  )
}
