// How somebody works a screen: with a mouse among the panels of the 3D hall, or with the keyboard alone in the plain view.
// A course is written once for both.
import type { Locator } from 'playwright-core'
import { tabTowards } from './keyboard.ts'

export interface Hands {
  readonly view: 'hall' | 'plain'
  press(button: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
  pick(radio: Locator): Promise<void>
  /** `label`: of the option, as it reads */
  select(list: Locator, label: string): Promise<void>
}

export const MOUSE: Hands = {
  view: 'hall',
  press: click,
  write: (field, text) => field.fill(text),
  // the sign that is drawn for it lies over it: one clicks on that
  pick: (radio) => click(radio.locator('xpath=ancestor::label')),
  select: async (list, label) => void (await list.selectOption({ label })),
}

/**
 * A click on what has stood still for a while, with nothing over it. Playwright's own click looks at that in several pictures, and
 * a hall without a graphics card draws few of them in a second.
 */
async function click(target: Locator): Promise<void> {
  await target.waitFor()
  const spot = await target.evaluate(async (element) => {
    const lastMs = performance.now() + 20_000
    for (let before = '', since = 0; ; ) {
      element.scrollIntoView({ block: 'nearest' })
      const { x, y, width, height } = element.getBoundingClientRect()
      const now = { x: x + width / 2, y: y + height / 2 }
      const isFree = element.contains(document.elementFromPoint(now.x, now.y))
      if (before !== `${now.x} ${now.y}` || !isFree) since = performance.now()
      before = `${now.x} ${now.y}`
      if (performance.now() - since > 150) return now
      if (performance.now() > lastMs) throw new Error('it moves, or something lies over it')
      await new Promise((done) => setTimeout(done, 50))
    }
  })
  await target.page().mouse.click(spot.x, spot.y)
}

export const KEYBOARD: Hands = {
  view: 'plain',
  async press(button) {
    const page = button.page()
    await tabTowards(page, button)
    await page.keyboard.press('Enter')
  },
  async write(field, text) {
    const page = field.page()
    await tabTowards(page, field)
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
  },
  async pick(radio) {
    const page = radio.page()
    const hasFocus = () => radio.evaluate((element) => element === document.activeElement)
    // from behind, Tab comes to the last of the group
    await tabTowards(page, radio, true)
    while (!(await hasFocus())) await page.keyboard.press('ArrowDown')
    if (!(await radio.isChecked())) await page.keyboard.press('Space')
  },
  async select(list, label) {
    const page = list.page()
    await tabTowards(page, list)
    await page.keyboard.press('Home')
    const chosen = () => list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label)
    for (let now = await chosen(), before: typeof now; now !== label; now = await chosen()) {
      if (now === before) throw new Error(`There is no ${label} in ${list}`)
      before = now
      await page.keyboard.press('ArrowDown')
    }
  },
}
