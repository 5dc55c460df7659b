// What the hall costs to draw with many people in it: draw calls and triangles in the widest view of each tier, script time a frame as
// people grow in number, and whether the heap stays. Headless; says nothing of a graphics card.
import type { Browser, Page } from 'playwright-core'
import type { Tier } from '../../client/scene/quality.ts'
import type { Lookout } from '../../client/scene/systems/hold-lookout.ts'
import { drawNothing } from '../browser/draw-nothing.ts'
import { enter, newPerson } from '../browser/person.ts'
import { rounded } from './figures.ts'
import { drawn, type Meter, openMeter } from './meter.ts'

export const SCENE_BUDGET = {
  calls: 80,
  triangles: { high: 1_300_000, medium: 600_000, low: 300_000 },
  /** thread CPU ms a frame by number of people */
  scriptMs: { 500: 3, 1000: 4 },
  heapGrowthBytes: 1_048_576,
} as const

export interface SceneTask {
  readonly url: string
  /** in the hall for draw calls, triangles and the heap */
  readonly people: number
  readonly tiers: readonly Tier[]
  /** how many people script time is measured with, on the lowest of the tiers; none to leave it out */
  readonly crowds: readonly number[]
  /** of the heap: seconds from filling the hall to the first and to the last look; null to leave it out */
  readonly heapAtS: readonly [number, number] | null
}

export interface TierFigures {
  readonly calls: number
  readonly triangles: number
  readonly programs: number
  /** from where both are greatest */
  readonly widest: string
  readonly scriptMs: Readonly<Record<string, number>>
}

export interface SceneFigures {
  readonly people: number
  readonly tiers: Readonly<Partial<Record<Tier, TierFigures>>>
  readonly heap: {
    readonly firstBytes: number
    readonly lastBytes: number
    readonly growthBytes: number
  } | null
  /** what is over its budget, one line each */
  readonly broken: readonly string[]
}

/** Metres. Both banks of the gallery over the whole hall, the door, and behind the rostrum toward everyone. */
export const LOOKOUTS: Readonly<Record<string, Lookout>> = {
  gallery: { from: [17, 3.4, 31], at: [-3, 0.5, -8] },
  otherGallery: { from: [-17, 3.4, 31], at: [3, 0.5, -8] },
  door: { from: [0, 2.4, 34], at: [0, 2, -10] },
  rostrum: { from: [0, 4, -24], at: [0, 1, 12] },
}
/** hardly any pixels: what is measured is script and geometry, not the software renderer's filling */
const SCREEN = { viewport: { width: 960, height: 540 }, deviceScaleFactor: 0.1 }
const WINDOWS = 5
const WINDOW_FRAMES = 60

export async function measureScene(browser: Browser, task: SceneTask): Promise<SceneFigures> {
  const tiers: Partial<Record<Tier, TierFigures>> = {}
  let heap: SceneFigures['heap'] = null
  // a shader that is not understood is told there, and what it paints is missing
  const faults: string[] = []
  for (const tier of task.tiers) {
    const person = await newPerson(browser, task.url, { name: 'Surveyor', isMeasured: true, ...SCREEN })
    await person.context.addInitScript((quality) => {
      localStorage.setItem('majlis.settings', JSON.stringify({ quality }))
    }, tier)
    await enter(person, `${task.url}/s/open-forum`)
    const meter = await openMeter(person.page)
    await fill(person.page, task.people)
    const widest = await widestView(person.page)
    if (task.heapAtS && tier === task.tiers[0]) heap = await watchHeap(meter, task.heapAtS)
    const scriptMs: Record<string, number> = {}
    // half a second for a frame of the upper tiers, and the poses that come meanwhile would all be put down to it
    if (task.crowds.length > 0) await person.page.evaluate(drawNothing)
    for (const crowd of task.crowds) {
      await fill(person.page, crowd)
      scriptMs[crowd] = await meter.scriptMs(WINDOWS, WINDOW_FRAMES)
    }
    tiers[tier] = { ...widest, scriptMs }
    faults.push(...person.takeFaults().map((fault) => `on the ${tier} tier: ${fault}`))
    await person.leave()
  }
  const figures = { people: task.people, tiers, heap }
  return { ...figures, broken: [...brokenIn(figures), ...faults] }
}

async function fill(page: Page, people: number): Promise<void> {
  await page.evaluate((count) => window.__majlis!.fill(count), people)
  await drawMore(page)
}

/** A few frames, so that what is new has been drawn. */
const drawMore = async (page: Page): Promise<void> =>
  drawn(page, (await page.evaluate(() => window.__majlis!.frames)) + 3)

/** Looks from everywhere, and stays where most is drawn. */
async function widestView(page: Page): Promise<Omit<TierFigures, 'scriptMs'>> {
  const seen: Omit<TierFigures, 'scriptMs'>[] = []
  const look = async (name: string): Promise<void> => {
    await page.evaluate((place) => window.__majlis!.lookFrom(place), LOOKOUTS[name]!)
    await drawMore(page)
  }
  for (const name of Object.keys(LOOKOUTS)) {
    await look(name)
    seen.push({
      ...(await page.evaluate(() => ({
        calls: window.__majlis!.calls,
        triangles: window.__majlis!.triangles,
        programs: window.__majlis!.programs,
      }))),
      widest: name,
    })
  }
  const most = seen.toSorted((a, b) => b.triangles - a.triangles)[0]!
  await look(most.widest)
  return { ...most, calls: Math.max(...seen.map(({ calls }) => calls)) }
}

async function watchHeap(
  meter: Meter,
  [first, last]: readonly [number, number],
): Promise<SceneFigures['heap']> {
  await pause(first)
  const firstBytes = await meter.heapBytes()
  await pause(last - first)
  const lastBytes = await meter.heapBytes()
  return { firstBytes, lastBytes, growthBytes: lastBytes - firstBytes }
}

const pause = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

export function brokenIn({ tiers, heap }: Omit<SceneFigures, 'broken'>): readonly string[] {
  const broken: string[] = []
  const weigh = (what: string, have: number, most: number): void => {
    if (!(have <= most)) broken.push(`${what}: ${rounded(have)}, of at most ${most}`)
  }
  for (const [tier, { calls, triangles, scriptMs }] of Object.entries(tiers)) {
    weigh(`${tier}: draw calls`, calls, SCENE_BUDGET.calls)
    weigh(`${tier}: triangles`, triangles, SCENE_BUDGET.triangles[tier as Tier])
    for (const [people, most] of Object.entries(SCENE_BUDGET.scriptMs))
      if (scriptMs[people] !== undefined) weigh(`${tier}: script ms with ${people}`, scriptMs[people], most)
  }
  if (heap) weigh('growth of the heap', heap.growthBytes, SCENE_BUDGET.heapGrowthBytes)
  return broken
}
