// Arabic: what one reads in the hall, in either view.
import { atHand } from './ar/at-hand.ts'
import { hall } from './ar/hall.ts'
import { tabs } from './ar/tabs.ts'
import type { HallPart } from './en-hall.ts'
import type { Format } from './format.ts'

export const arabicHall = (f: Format): HallPart => ({
  hall: hall(f),
  tabs: tabs(f),
  ...atHand(f),
})
