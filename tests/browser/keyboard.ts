// Somebody without a pointer: everything is reached with Tab and done with keys.
import type { ElementHandle, Locator, Page } from 'playwright-core'

/** more stops than any page has */
const MOST_STOPS = 300

type Key = 'Tab' | 'Shift+Tab'

/** Presses Tab until the focus is there. Throws when it never comes there. */
export async function tabTo(page: Page, target: Locator, key: Key = 'Tab'): Promise<void> {
  const wayTo = (element: Element, onwards: Key) =>
    !element.isConnected || element === document.activeElement ? null : onwards
  await follow(page, target, wayTo, key)
}

/**
 * `wayTo`, in the page: the key that leads on; null at the element, and for one that the page has taken away. An element is found by
 * its name at first, and once more to be sure on arriving: to look for it at every stop costs more than the walk.
 */
async function follow<T>(
  page: Page,
  target: Locator,
  wayTo: (element: Element, asked: T) => Key | null,
  asked: T,
): Promise<void> {
  const find = async () => (await target.elementHandle()) as ElementHandle<Element>
  const ask = wayTo as (element: Element, asked: unknown) => Key | null
  await target.waitFor()
  let sought = await find()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    let way = await sought.evaluate(ask, asked)
    if (way === null) {
      way = await target.evaluate(ask, asked)
      if (way === null) return
      sought = await find()
    }
    await page.keyboard.press(way)
  }
  throw new Error(`${target} is not reached by Tab`)
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
  const wayTo = (element: Element, isAnyOfGroup: boolean) => {
    const { activeElement } = document
    const nameOf = (each: Element | null) => (each instanceof HTMLInputElement ? each.name : null)
    const isInGroup = isAnyOfGroup && nameOf(element) === nameOf(activeElement)
    if (!element.isConnected || element === activeElement || isInGroup) return null
    const place = activeElement?.compareDocumentPosition(element) ?? 0
    return place & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab'
  }
  await follow(page, target, wayTo, isGroup)
}
