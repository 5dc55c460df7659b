// A Chromium that draws on this machine's graphics card, without a screen and as fast as it can. It never takes the processor for a card.
import { type Browser, chromium } from 'playwright-core'
import { isSoftware } from '../../client/scene/quality.ts'
import { installedChromium } from '../browser/find-chromium.ts'

/** Of a Chromium that measures: no screen to wait for, and a request that leaves this machine fails. */
const FLAGS = [
  '--no-sandbox',
  '--ignore-gpu-blocklist',
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** What leads to the card on one machine or another. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  vulkan: ['--use-angle=vulkan'],
  egl: ['--use-gl=angle', '--use-angle=gl-egl'],
  gl: ['--use-gl=angle', '--use-angle=gl'],
  usual: [],
  vulkanAlone: ['--use-angle=vulkan', '--enable-features=Vulkan', '--disable-vulkan-surface'],
}

export interface CardBrowser {
  readonly browser: Browser
  /** WebGL's unmasked name of what draws */
  readonly renderer: string
  /** which of the ways led to it */
  readonly way: string
  /** the card puts the page together, too; otherwise each frame also waits until the processor has fetched and copied it */
  readonly isWhole: boolean
}

/**
 * By the first way on which the card does everything, or else draws the hall at least. Throws when nothing but the processor draws, and
 * says what each way led to.
 */
export async function launchOnCard(): Promise<CardBrowser> {
  const executablePath = installedChromium()
  if (!executablePath) throw new Error('There is no Chromium: npm test finds or installs one.')
  const led: string[] = []
  let partly: CardBrowser | null = null
  for (const [way, flags] of Object.entries(WAYS)) {
    const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
    const { renderer, isWhole } = await lookAt(browser)
    led.push(`  ${way}: ${renderer || 'no WebGL2'}`)
    const isCard = renderer !== '' && !isSoftware({ renderer })
    if (isCard && isWhole) {
      await partly?.browser.close()
      return { browser, renderer, way, isWhole }
    }
    if (isCard && partly === null) partly = { browser, renderer, way, isWhole }
    else await browser.close()
  }
  if (partly) return partly
  throw new Error(`This browser finds no graphics card here, and frames of the processor say nothing of one:
${led.join('\n')}
Install the card's driver (Vulkan or EGL) and try again.`)
}

async function lookAt(browser: Browser): Promise<Pick<CardBrowser, 'renderer' | 'isWhole'>> {
  const page = await browser.newPage()
  // '' without WebGL2
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    const named = gl?.getExtension('WEBGL_debug_renderer_info')
    return gl ? String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : ''
  })
  const line = await browser.newBrowserCDPSession()
  const { gpu } = await line.send('SystemInfo.getInfo')
  await line.detach()
  await page.close()
  const features = gpu.featureStatus as Readonly<Record<string, string>> | undefined
  return { renderer, isWhole: features?.gpu_compositing === 'enabled' }
}
