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

/** What leads to the card on one machine or another; the first that does is taken. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  vulkan: ['--use-angle=vulkan', '--enable-features=Vulkan', '--disable-vulkan-surface'],
  egl: ['--use-gl=angle', '--use-angle=gl-egl'],
  gl: ['--use-gl=angle', '--use-angle=gl'],
  usual: [],
}

export interface CardBrowser {
  readonly browser: Browser
  /** WebGL's unmasked name of what draws */
  readonly renderer: string
  /** which of the ways led to it */
  readonly way: string
}

/** Throws when nothing but the processor draws, and says what each way led to. */
export async function launchOnCard(): Promise<CardBrowser> {
  const executablePath = installedChromium()
  if (!executablePath) throw new Error('There is no Chromium: npm test finds or installs one.')
  const led: string[] = []
  for (const [way, flags] of Object.entries(WAYS)) {
    const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
    const renderer = await rendererOf(browser).catch((error: Error) => error)
    if (typeof renderer === 'string' && renderer !== '' && !isSoftware({ renderer }))
      return { browser, renderer, way }
    await browser.close()
    led.push(`  ${way}: ${renderer instanceof Error ? renderer.message : renderer || 'no WebGL2'}`)
  }
  throw new Error(`This browser finds no graphics card here, and frames of the processor say nothing of one:
${led.join('\n')}
Install the card's driver (Vulkan or EGL) and try again.`)
}

/** '' without WebGL2. */
async function rendererOf(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    const named = gl?.getExtension('WEBGL_debug_renderer_info')
    return gl ? String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : ''
  })
}
