// Meters that need no graphics card (rendering.md 2): script time by the thread's own clock, the renderer's count, the heap.
import type { CDPSession, Page } from 'playwright-core'
import { median, rounded } from './figures.ts'

export interface Meter {
  /**
   * Script time of the main thread per frame, ms of CPU: the median over `windows` windows of at least `frames` frames each. Wall time
   * would count what the software renderer takes from the same cores.
   */
  scriptMs(windows: number, frames: number): Promise<number>
  /** Bytes of the JavaScript heap that are in use after a collection. */
  heapBytes(): Promise<number>
}

export async function openMeter(page: Page): Promise<Meter> {
  const line = await page.context().newCDPSession(page)
  await line.send('Performance.enable', { timeDomain: 'threadTicks' })
  await line.send('HeapProfiler.enable')
  return {
    async scriptMs(windows, frames) {
      const means: number[] = []
      while (means.length < windows) {
        const before = await reading(line, page)
        await drawn(page, before.frames + frames)
        const after = await reading(line, page)
        means.push(((after.scriptS - before.scriptS) * 1000) / (after.frames - before.frames))
      }
      return rounded(median(means))
    },
    async heapBytes() {
      // a finalizer of the first collection may free what the second takes
      for (let turn = 0; turn < 2; turn++) await line.send('HeapProfiler.collectGarbage')
      return (await line.send('Runtime.getHeapUsage')).usedSize
    },
  }
}

async function reading(line: CDPSession, page: Page): Promise<{ scriptS: number; frames: number }> {
  const frames = await page.evaluate(() => window.__majlis!.frames)
  const { metrics } = await line.send('Performance.getMetrics')
  return { scriptS: metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN, frames }
}

/** Resolves when the hall has drawn its frame number `count`. */
export async function drawn(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => (window.__majlis?.frames ?? 0) >= wanted, count, {
    polling: 100,
    timeout: 120_000,
  })
}
