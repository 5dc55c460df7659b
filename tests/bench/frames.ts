// How fast the hall is drawn on a graphics card, full of people who walk: frames of each tier from every side, and what the card itself
// needs for one. No screen is waited for, so that the rate may go over what a screen shows.
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Tier } from '../../client/scene/quality.ts'
import { enter, newPerson } from '../browser/person.ts'
import { median, quantile, rounded } from './figures.ts'
import { drawn } from './meter.ts'
import { LOOKOUTS } from './scene.ts'

/** frames per second, in the slowest view of a tier, of a screen of 2560×1440 and 1,000 people */
export const LEAST_RATE = 60

export interface FramesTask {
  readonly url: string
  readonly people: number
  /** pixels of the screen */
  readonly size: { readonly width: number; readonly height: number }
  readonly tiers: readonly Tier[]
  /** that each view is measured for */
  readonly seconds: number
  /** a folder that gets one picture of each tier and view; null for none */
  readonly pictures: string | null
}

/** What a page saw: so many frames, all of them finished after so long, and the card's own time for each, as far as it told. */
export interface FrameTimes {
  readonly frames: number
  readonly allMs: number
  readonly cardMs: readonly number[]
}

export interface ViewFigures {
  /** frames per second */
  readonly rate: number
  /** the card's own time for a frame, the median and of the slowest twentieth; null when it does not tell */
  readonly cardMs: number | null
  readonly cardP95Ms: number | null
  readonly calls: number
  readonly triangles: number
}

export interface FrameFigures {
  readonly people: number
  readonly tiers: Readonly<
    Partial<Record<Tier, { readonly pixels: string; readonly views: Readonly<Record<string, ViewFigures>> }>>
  >
  /** tiers that fall below the least rate, one line each */
  readonly broken: readonly string[]
}

/** until everything that is fetched after the first picture stands in the hall */
const SETTLING_MS = 4000
const JPEG_QUALITY = 88

export async function measureFrames(browser: Browser, task: FramesTask): Promise<FrameFigures> {
  const tiers: Record<string, { pixels: string; views: Record<string, ViewFigures> }> = {}
  for (const tier of task.tiers) {
    const person = await newPerson(browser, task.url, {
      name: 'Surveyor',
      isMeasured: true,
      viewport: task.size,
      deviceScaleFactor: 1,
    })
    await person.context.addInitScript((quality) => {
      localStorage.setItem('majlis.settings', JSON.stringify({ quality }))
      localStorage.setItem('majlis.tour', 'known')
    }, tier)
    await enter(person, `${task.url}/s/open-forum`)
    const { page } = person
    await page.evaluate((count) => window.__majlis!.fill(count), task.people)
    await pause(page, SETTLING_MS)
    const views: Record<string, ViewFigures> = {}
    for (const name of Object.keys(LOOKOUTS)) {
      await lookFrom(page, name)
      views[name] = await measureView(page, task.seconds)
      if (task.pictures !== null)
        await page.screenshot({
          path: path.join(task.pictures, `${tier}-${name}.jpeg`),
          type: 'jpeg',
          quality: JPEG_QUALITY,
        })
    }
    tiers[tier] = { pixels: await page.evaluate(readPixels), views }
    await person.leave()
  }
  const figures = { people: task.people, tiers }
  return { ...figures, broken: slowIn(figures) }
}

const pause = (page: Page, ms: number): Promise<void> =>
  page.evaluate((forMs) => new Promise((resolve) => setTimeout(resolve, forMs)), ms)

async function lookFrom(page: Page, name: string): Promise<void> {
  await page.evaluate((place) => window.__majlis!.lookFrom(place), LOOKOUTS[name]!)
  await drawn(page, (await page.evaluate(() => window.__majlis!.frames)) + 10)
  await pause(page, 500)
}

async function measureView(page: Page, seconds: number): Promise<ViewFigures> {
  const times = await page.evaluate(watchFrames, seconds)
  const { calls, triangles } = await page.evaluate(() => ({
    calls: window.__majlis!.calls,
    triangles: window.__majlis!.triangles,
  }))
  return { ...figuresOf(times), calls, triangles }
}

export function figuresOf({ frames, allMs, cardMs }: FrameTimes): Omit<ViewFigures, 'calls' | 'triangles'> {
  const isKnown = cardMs.length > 0
  return {
    rate: rounded((frames * 1000) / allMs, 1),
    cardMs: isKnown ? rounded(median(cardMs)) : null,
    cardP95Ms: isKnown ? rounded(quantile(cardMs, 0.95)) : null,
  }
}

export function slowIn({ people, tiers }: Omit<FrameFigures, 'broken'>): readonly string[] {
  const slow: string[] = []
  for (const [tier, { views }] of Object.entries(tiers)) {
    const slowest = Object.entries(views).toSorted(([, a], [, b]) => a.rate - b.rate)[0]
    if (slowest && !(slowest[1].rate >= LEAST_RATE))
      slow.push(
        `${tier} with ${people}: ${slowest[1].rate} frames per second (${slowest[0]}), of at least ${LEAST_RATE}`,
      )
  }
  return slow
}

/**
 * In the page: the hall's frames for so long. There is no screen's beat, so that the time between two of them says nothing: they are
 * counted from when the card has nothing left to do until it has done the last, and it times each by itself
 * (EXT_disjoint_timer_query_webgl2).
 */
async function watchFrames(seconds: number): Promise<FrameTimes> {
  const gl = document.querySelector<HTMLCanvasElement>('[data-testid="hall"]')!.getContext('webgl2')!
  const timer = gl.getExtension('EXT_disjoint_timer_query_webgl2')
  const usual = window.requestAnimationFrame
  // as many as a screen would leave in waiting; more is a queue, and who came before the count would be counted in
  const AHEAD = 2
  const waiting: WebGLSync[] = []
  const hasRoom = (): boolean => {
    while (waiting[0] && gl.getSyncParameter(waiting[0], gl.SYNC_STATUS) === gl.SIGNALED)
      gl.deleteSync(waiting.shift()!)
    return waiting.length < AHEAD
  }
  const queries: WebGLQuery[] = []
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
  // what the hall draws is drawn within one of these calls
  const timed = (callback: FrameRequestCallback, now: number): void => {
    if (!hasRoom()) {
      usual((later) => timed(callback, later))
      return
    }
    const before = window.__majlis!.frames
    const query = timer ? gl.createQuery() : null
    if (query) gl.beginQuery(timer.TIME_ELAPSED_EXT, query)
    callback(now)
    if (query) gl.endQuery(timer.TIME_ELAPSED_EXT)
    if (window.__majlis!.frames === before) {
      gl.deleteQuery(query)
      return
    }
    if (query) queries.push(query)
    waiting.push(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)!)
    gl.flush()
  }
  const allDone = async (): Promise<void> => {
    const last = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)!
    gl.flush()
    while (gl.getSyncParameter(last, gl.SYNC_STATUS) !== gl.SIGNALED) await pause(1)
    gl.deleteSync(last)
  }
  window.requestAnimationFrame = (callback) => usual((now) => timed(callback, now))
  await allDone()
  const [first, startMs] = [window.__majlis!.frames, performance.now()]
  await pause(seconds * 1000)
  window.requestAnimationFrame = usual
  const frames = window.__majlis!.frames - first
  await allDone()
  const allMs = performance.now() - startMs
  for (const each of waiting) gl.deleteSync(each)
  await pause(100)
  const isTorn = timer !== null && (gl.getParameter(timer.GPU_DISJOINT_EXT) as boolean)
  const told = isTorn ? [] : queries.filter((each) => gl.getQueryParameter(each, gl.QUERY_RESULT_AVAILABLE))
  const cardMs = told.map((each) => (gl.getQueryParameter(each, gl.QUERY_RESULT) as number) / 1e6)
  for (const query of queries) gl.deleteQuery(query)
  return { frames, allMs, cardMs }
}

/** In the page: the drawing buffer. */
function readPixels(): string {
  const { width, height } = document.querySelector<HTMLCanvasElement>('[data-testid="hall"]')!
  return `${width}×${height}`
}
