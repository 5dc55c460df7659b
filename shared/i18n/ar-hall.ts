// Arabic: what one reads in the hall, in either view.
import { hall } from './ar/hall.ts'
import { delegation, people, presiding, seats } from './ar/people.ts'
import { tabs } from './ar/tabs.ts'
import { announce, chat, help, settings } from './ar/talk.ts'
import { vote } from './ar/vote.ts'
import type { HallPart } from './en-hall.ts'
import type { Format } from './format.ts'

export const arabicHall = (f: Format): HallPart => ({
  hall: hall(f),
  tabs: tabs(f),
  vote: vote(f),
  people: people(f),
  presiding: presiding(f),
  delegation: delegation(f),
  seats: seats(f),
  chat: chat(f),
  settings,
  help: help(f),
  announce: announce(f),
})
