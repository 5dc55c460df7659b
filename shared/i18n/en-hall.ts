// English: what one reads in the hall, in either view.
import { hall } from './en/hall.ts'
import { delegation, people, presiding, seats } from './en/people.ts'
import { tabs } from './en/tabs.ts'
import { announce, chat, help, settings } from './en/talk.ts'
import { vote } from './en/vote.ts'
import type { Format } from './format.ts'

export const englishHall = (f: Format) => ({
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

export type HallPart = ReturnType<typeof englishHall>
