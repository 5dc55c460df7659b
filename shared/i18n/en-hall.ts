// English: what one reads in the hall, in either view.
import { atHand } from './en/at-hand.ts'
import { hall } from './en/hall.ts'
import { tabs } from './en/tabs.ts'
import type { Format } from './format.ts'

export const englishHall = (f: Format) => ({
  hall: hall(f),
  tabs: tabs(f),
  ...atHand(f),
})

export type HallPart = ReturnType<typeof englishHall>
