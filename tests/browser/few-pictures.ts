// A screen that shows few pictures a second, and paints none of them: a hall without a graphics card takes every core for as many as it can
// draw, and what a journey waits for would come late. For journeys that do not count pictures or milliseconds, nor look at them.
import type { BrowserContext } from 'playwright-core'
import { drawNothing } from './draw-nothing.ts'

/** as many as three such halls beside one another come to by themselves on two cores */
const PICTURES_PER_SECOND = 6
/** of the hall's pixels to those of the page: each is drawn by the processor, and nobody in a journey looks at them */
const PIXEL_RATIO = 0.3

/** Before the first page is opened. */
export async function showFewPictures(context: BrowserContext): Promise<void> {
  await context.addInitScript(drawNothing)
  await context.addInitScript((ratio) => {
    Object.defineProperty(window, 'devicePixelRatio', { get: () => ratio })
  }, PIXEL_RATIO)
  await context.addInitScript((everyMs) => {
    const drawNext = window.requestAnimationFrame.bind(window)
    const forget = window.cancelAnimationFrame.bind(window)
    const asked = new Map<number, { timer: number; frame: number }>()
    let last = 0
    let shownAt = 0
    window.requestAnimationFrame = (callback) => {
      const id = ++last
      const draw = (atMs: number): void => {
        asked.delete(id)
        shownAt = atMs
        callback(atMs)
      }
      const one = { timer: 0, frame: 0 }
      const due = shownAt + everyMs - performance.now()
      one.timer = window.setTimeout(
        () => {
          one.frame = drawNext(draw)
        },
        Math.max(0, due),
      )
      asked.set(id, one)
      return id
    }
    window.cancelAnimationFrame = (id) => {
      const one = asked.get(id)
      if (!one) return
      asked.delete(id)
      window.clearTimeout(one.timer)
      forget(one.frame)
    }
  }, 1000 / PICTURES_PER_SECOND)
}
