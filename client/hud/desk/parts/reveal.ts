// Going to a block of the desk from elsewhere on it: it is unfolded, and its heading has the focus.
import type { BlockName } from '../now/blocks.ts'

/** The id of the button in a block's heading. */
export const headingId = (name: BlockName): string => `desk-${name}`

export function revealBlock(name: BlockName): void {
  const button = document.getElementById(headingId(name))
  if (button?.getAttribute('aria-expanded') === 'false') button.click()
  button?.focus()
  button?.scrollIntoView({ block: 'nearest' })
}
