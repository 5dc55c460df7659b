// What a screen reader is told: every text that comes into a live region, kept in the order of coming.
import type { BrowserContext, Page } from 'playwright-core'

declare global {
  interface Window {
    heard: string[]
  }
}

/** Before the first page is opened. */
export async function startHearing(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.heard = []
    const note = (changes: readonly MutationRecord[]): void => {
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]')
        if (region) for (const node of addedNodes) window.heard.push(node.textContent ?? '')
      }
    }
    new MutationObserver(note).observe(document, { childList: true, subtree: true })
  })
}

/** Resolves when the text has been told since the page was loaded. */
export async function hears(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => window.heard.includes(wanted), text)
}
