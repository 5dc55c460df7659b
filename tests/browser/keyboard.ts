// Somebody without a pointer: everything is reached with Tab and done with keys.
import type { Locator, Page } from 'playwright-core'

/** more stops than any page has */
const MOST_STOPS = 300

/** Presses Tab until the focus is there. Throws when it never comes there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${target} is not reached by ${key}`)
}

export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

export async function press(page: Page, button: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, button)
  await page.keyboard.press(key)
}

/** The shorter way: forwards, or back where it lies before. `isGroup`: any radio button of its group will do. */
export async function tabTowards(page: Page, target: Locator, isGroup = false): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const way = await target.evaluate((element, isAnyOfGroup) => {
      const { activeElement } = document
      const nameOf = (each: Element | null) => (each instanceof HTMLInputElement ? each.name : null)
      const isInGroup = isAnyOfGroup && nameOf(element) === nameOf(activeElement)
      if (element === activeElement || isInGroup) return null
      const place = activeElement?.compareDocumentPosition(element) ?? 0
      return place & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab'
    }, isGroup)
    if (way === null) return
    await page.keyboard.press(way)
  }
  throw new Error(`${target} is not reached by Tab`)
}
