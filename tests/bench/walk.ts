// The hall on a machine without a graphics card: two people walk in one browser, each with a drawing buffer of 640×360, and then among
// fifty others. Frames are counted by the hall itself.
import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { enter, newPerson, type Person } from '../browser/person.ts'
import { median, rounded } from './figures.ts'

export const WALK_BUDGET = { leastRate: 15, mostTimesSlower: 3 } as const
const CROWD = 50
/** the hall fills it, and a screen of so few pixels draws 640×360 */
const SCREEN = { viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 / 3 }
const TICK_MS = 10

export interface WalkFigures {
  readonly seconds: number
  /** of each drawing buffer */
  readonly pixels: string
  /** frames per second: the median of the seconds of both walkers */
  readonly rate: number
  readonly rateAmong50: number
  /** frame time among fifty over that of the empty hall */
  readonly timesSlower: number
  /** CPU of the process that draws for both, ms a frame */
  readonly drawingMs: number
  readonly drawingMsAmong50: number
  readonly broken: readonly string[]
}

export async function measureWalk(browser: Browser, url: string, seconds: number): Promise<WalkFigures> {
  const walkers = [await arrive(browser, url, 'Left Walker'), await arrive(browser, url, 'Right Walker')]
  for (const { page } of walkers) for (const key of ['ArrowUp', 'ArrowLeft']) await page.keyboard.down(key)
  await ratesOf(walkers, 3)
  const empty = await ratesOf(walkers, seconds)
  await Promise.all(
    walkers.map(({ page }) => page.evaluate((people) => window.__majlis!.fill(people), CROWD)),
  )
  await ratesOf(walkers, 2)
  const among = await ratesOf(walkers, Math.max(5, seconds / 2))
  const pixels = await walkers[0]!.page.evaluate(() => {
    const { width, height } = document.querySelector<HTMLCanvasElement>('[data-testid="hall"]')!
    return `${width}×${height}`
  })
  for (const walker of walkers) await walker.leave()
  const timesSlower = rounded(empty.rate / among.rate)
  const broken: string[] = []
  if (!(empty.rate >= WALK_BUDGET.leastRate))
    broken.push(`frames per second: ${empty.rate}, of at least ${WALK_BUDGET.leastRate}`)
  if (!(timesSlower <= WALK_BUDGET.mostTimesSlower))
    broken.push(`frame time among ${CROWD}: ${timesSlower} times, of at most ${WALK_BUDGET.mostTimesSlower}`)
  return {
    ...{ seconds, pixels, rate: empty.rate, rateAmong50: among.rate, timesSlower },
    ...{ drawingMs: empty.drawingMs, drawingMsAmong50: among.drawingMs, broken },
  }
}

async function arrive(browser: Browser, url: string, name: string): Promise<Person> {
  const walker = await newPerson(browser, url, { name, isMeasured: true, ...SCREEN })
  // by hand, so that the resolution does not give way
  await walker.context.addInitScript(() =>
    localStorage.setItem('majlis.settings', JSON.stringify({ quality: 'low' })),
  )
  await enter(walker, `${url}/s/open-forum`)
  return walker
}

/** Frames of every walker second by second, and what drawing them cost. */
async function ratesOf(
  walkers: readonly Person[],
  seconds: number,
): Promise<{ rate: number; drawingMs: number }> {
  const cpuBefore = drawingCpuMs()
  const all = await Promise.all(
    walkers.map(({ page }) =>
      page.evaluate(async (count) => {
        const rates: number[] = []
        while (rates.length < count) {
          const [frames, startMs] = [window.__majlis!.frames, performance.now()]
          await new Promise((resolve) => setTimeout(resolve, 1000))
          rates.push(((window.__majlis!.frames - frames) * 1000) / (performance.now() - startMs))
        }
        return rates
      }, Math.round(seconds)),
    ),
  )
  const frames = all.flat().reduce((sum, rate) => sum + rate, 0)
  return {
    rate: rounded(median(all.flat()), 1),
    drawingMs: rounded(most(cpuBefore, drawingCpuMs()) / frames, 1),
  }
}

/** User and system time so far of each drawing process on this machine, ms by process. */
function drawingCpuMs(): ReadonlyMap<string, number> {
  const spent = new Map<string, number>()
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=gpu-process')) continue
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      spent.set(pid, (Number(fields[11]) + Number(fields[12])) * TICK_MS)
    } catch {
      // it ended while it was looked at
    }
  return spent
}

/** Of the process that worked most in between: ours, as others rest. */
const most = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number =>
  Math.max(0, ...[...after].map(([pid, ms]) => ms - (before.get(pid) ?? ms)))
