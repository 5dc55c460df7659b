// How somebody works a screen: with a mouse among the panels of the 3D hall, or with the keyboard alone in the plain view.
// A course is written once for both.
import type { Locator } from 'playwright-core'
import { press, tabTo, tabToGroup, typeInto } from './keyboard.ts'

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
  press: (button) => button.click(),
  write: (field, text) => field.fill(text),
  // the sign that is drawn for it lies over it
  pick: (radio) => radio.check({ force: true }),
  select: async (list, label) => void (await list.selectOption({ label })),
}

export const KEYBOARD: Hands = {
  view: 'plain',
  press: (button) => press(button.page(), button),
  write: (field, text) => typeInto(field.page(), field, text),
  async pick(radio) {
    const page = radio.page()
    const hasFocus = () => radio.evaluate((element) => element === document.activeElement)
    await tabToGroup(page, radio)
    while (!(await hasFocus())) await page.keyboard.press('ArrowDown')
    if (!(await radio.isChecked())) await page.keyboard.press('Space')
  },
  async select(list, label) {
    const page = list.page()
    await tabTo(page, list)
    const chosen = () => list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label)
    await page.keyboard.press('Home')
    for (let before: unknown; (await chosen()) !== label; ) {
      if (before === (await chosen())) throw new Error(`There is no ${label} in ${list}`)
      before = await chosen()
      await page.keyboard.press('ArrowDown')
    }
  },
}
