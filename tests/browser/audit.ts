// What a screen must hold for everyone: no barriers that axe knows, nothing cut off on a narrow screen.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Serious and critical barriers, each with its rule and the elements. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // evaluated by the browser itself: the policy of the page admits no foreign script
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run(document, { preload: false }))
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
