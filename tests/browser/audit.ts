// What a screen must hold for everyone: no barriers that axe knows, nothing cut off on a narrow screen.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Serious and critical barriers by light and by dark, each with its rule and the elements. The reader's own theme is back afterwards. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // evaluated by the browser itself: the policy of the page admits no foreign script
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const before = await page.evaluate(() =>
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  )
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await followsTheme(page, colorScheme)
    found.push(...(await barriersNow(page)).map((barrier) => `${colorScheme}: ${barrier}`))
  }
  await page.emulateMedia({ colorScheme: before })
  return found
}

/** The page hears of another theme after a frame, and its colours set out for it with the next one. */
async function followsTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.dataset.theme === wanted || localStorage.getItem('majlis.theme') !== null,
    theme,
  )
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

async function barriersNow(page: Page): Promise<readonly string[]> {
  // colours that are on their way are no colours yet
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((each) => each instanceof CSSTransition && each.finished)),
  )
  // the same rules, but where everything is well need not be told
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { preload: false, resultTypes: ['violations'] }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** The elements that stick out when the page is as wide as the smallest phones; the screen is put back afterwards. */
export async function cutOffAt320(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const found = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    })
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120))]
  })
  if (before) await page.setViewportSize(before)
  return found
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
