// English: the source of keys. Other languages satisfy its type, so a missing sentence does not compile.
import { common } from './en/common.ts'
import { hall } from './en/hall.ts'
import { host } from './en/host.ts'
import { lobby } from './en/lobby.ts'
import { delegation, people, presiding, seats } from './en/people.ts'
import { refusals } from './en/refusals.ts'
import { announce, chat, help, settings } from './en/talk.ts'
import { vote } from './en/vote.ts'
import type { Format } from './format.ts'

export const english = (f: Format) => ({
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

export type Words = ReturnType<typeof english>
