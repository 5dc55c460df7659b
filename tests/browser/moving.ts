// Moving pictures as a page gets them: what colour is in their middle, and whether they move. Those of the hall hang in no document.
import type { BrowserContext, Page } from 'playwright-core'

declare global {
  interface Window {
    /** those that come over a line: of the page itself, or of the hall */
    videosOf(view: 'page' | 'hall'): readonly HTMLVideoElement[]
    picturesDecoded(view: 'page' | 'hall'): number
  }
}

export type Colour = readonly [red: number, green: number, blue: number]

/** of a colour that went through a video's compression */
const NEAR = 40
const LOOK_MS = 200

/** Before the first page is opened. */
export async function keepVideos(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const videos: HTMLVideoElement[] = []
    const create = document.createElement
    document.createElement = function (this: Document, ...asked: Parameters<typeof create>) {
      const made = create.apply(this, asked)
      if (made instanceof HTMLVideoElement) videos.push(made)
      return made
    } as typeof create
    window.videosOf = (view) =>
      videos.filter(({ srcObject, isConnected }) => srcObject && isConnected === (view === 'page'))
    window.picturesDecoded = (view) =>
      window.videosOf(view).reduce((sum, each) => sum + each.getVideoPlaybackQuality().totalVideoFrames, 0)
  })
}

/** Resolves when a moving picture has this colour in its middle. */
export async function seesColour(page: Page, view: 'page' | 'hall', colour: Colour): Promise<void> {
  await page.waitForFunction(
    ({ where, wanted, near }) =>
      window.videosOf(where).some((video) => {
        const [width, height] = [video.videoWidth, video.videoHeight]
        if (width === 0) return false
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width, height })
        const pen = canvas.getContext('2d')!
        pen.drawImage(video, 0, 0)
        const { data } = pen.getImageData(width >> 1, height >> 1, 1, 1)
        return wanted.every((part, index) => Math.abs(part - data[index]!) < near)
      }),
    { where: view, wanted: colour, near: NEAR },
    { polling: LOOK_MS },
  )
}

/** Resolves when so many pictures have been decoded since now. */
export async function picturesCome(page: Page, view: 'page' | 'hall', count: number): Promise<void> {
  const before = await page.evaluate((where) => window.picturesDecoded(where), view)
  await page.waitForFunction(
    ({ where, least }) => window.picturesDecoded(where) >= least,
    { where: view, least: before + count },
    { polling: LOOK_MS },
  )
}
