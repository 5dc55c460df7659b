// English: what one reads in the hall, in either view.
import { acts } from './en/acts.ts'
import { business } from './en/business.ts'
import { chair } from './en/chair.ts'
import { floor } from './en/floor.ts'
import { hall } from './en/hall.ts'
import { delegation, people, presiding, seats } from './en/people.ts'
import { procedureRefusals } from './en/procedure-refusals.ts'
import { rules } from './en/rules.ts'
import { tabs } from './en/tabs.ts'
import { announce, chat, help, settings } from './en/talk.ts'
import { vote } from './en/vote.ts'
import { ways } from './en/ways.ts'
import type { Format } from './format.ts'

export const englishHall = (f: Format) => ({
  procedureRefusals,
  rules: rules(f),
  hall: hall(f),
  vote: vote(f),
  acts: acts(f),
  tabs: tabs(f),
  ways: ways(f),
  floor: floor(f),
  business: business(f),
  chair: chair(f),
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
