// Arabic: what one reads in the hall, in either view.
import { acts } from './ar/acts.ts'
import { business } from './ar/business.ts'
import { chair } from './ar/chair.ts'
import { floor } from './ar/floor.ts'
import { hall } from './ar/hall.ts'
import { delegation, people, presiding, seats } from './ar/people.ts'
import { procedureRefusals } from './ar/procedure-refusals.ts'
import { rules } from './ar/rules.ts'
import { tabs } from './ar/tabs.ts'
import { announce, chat, help, settings } from './ar/talk.ts'
import { vote } from './ar/vote.ts'
import { ways } from './ar/ways.ts'
import type { HallPart } from './en-hall.ts'
import type { Format } from './format.ts'

export const arabicHall = (f: Format): HallPart => ({
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
