// Arabic, in the register of diplomacy. Satisfies the type of the English words, key by key.
import { common } from './ar/common.ts'
import { hall } from './ar/hall.ts'
import { host } from './ar/host.ts'
import { lobby } from './ar/lobby.ts'
import { delegation, people, presiding, seats } from './ar/people.ts'
import { refusals } from './ar/refusals.ts'
import { announce, chat, help, settings } from './ar/talk.ts'
import { vote } from './ar/vote.ts'
import type { Words } from './en.ts'
import type { Format } from './format.ts'

export const arabic = (f: Format): Words => ({
  common: common(f),
  refusals,
  lobby: lobby(f),
  host: host(f),
  hall: hall(f),
  vote: vote(f),
  people: people(f),
  presiding: presiding(f),
  delegation: delegation(f),
  seats: seats(f),
  chat: chat(f),
  settings: settings(f),
  help: help(f),
  announce: announce(f),
})
