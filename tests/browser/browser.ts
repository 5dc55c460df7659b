// A real Chromium for journeys, and visitors in it who notice everything that goes wrong on their screen.
import path from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { installedChromium } from './find-chromium.ts'
import { noticeStrays } from './requests.ts'

const SHOTS = path.join(import.meta.dirname, '../shots')

const FLAGS = [
  '--no-sandbox',
  // WebGL without a graphics card
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // a request that leaves this machine fails, whoever makes it
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/**
 * For journeys that neither count pictures nor look at them: the page is put together by the processor itself and not by a graphics card
 * that the processor plays, which takes half of its time.
 */
export const UNWATCHED: readonly string[] = ['--disable-gpu-compositing']

/** Somebody with a browser window of their own: own storage, own language. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong since the last call: uncaught errors, errors in the console, violations of the policy. */
  takeFaults(): readonly string[]
  /** Every address asked for that is not of the forum, or that holds a secret. */
  readonly strayed: readonly string[]
  /** A picture as tests/shots/NAME.png. */
  shot(name: string): Promise<void>
  leave(): Promise<void>
}

/** One browser serves a whole file of tests: close it in afterAll. `more`: flags beside the usual ones. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = installedChromium()
  if (!executablePath) throw new Error('There is no Chromium: npm test finds or installs one.')
  return chromium.launch({ executablePath, args: [...FLAGS, ...more] })
}

/** `forumUrl`: the only origin that this visitor's browser may speak to. `options` over: English, 1280×720, motion as usual. */
export async function newVisitor(
  browser: Browser,
  forumUrl: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: forumUrl,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 720 },
    ...options,
  })
  const faults = await noticeFaults(context)
  const strayed = noticeStrays(context, forumUrl)
  const page = await context.newPage()
  return {
    page,
    context,
    strayed,
    takeFaults: () => faults.splice(0),
    async shot(name) {
      await page.screenshot({ path: path.join(SHOTS, `${name}.png`) })
    },
    leave: () => context.close(),
  }
}

async function noticeFaults(context: BrowserContext): Promise<string[]> {
  const faults: string[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`the policy forbids ${effectiveDirective} ${blockedURI}`),
    )
  })
  context.on('weberror', (event) => faults.push(`uncaught: ${event.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  return faults
}
