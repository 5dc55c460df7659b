// `majlis sessions`: what sittings this forum keeps.
import type { SessionRow } from '../store/store.ts'
import { type Command, wordsOf } from './command.ts'
import { withKeptStore } from './kept-store.ts'
import { forTerminal } from './terminal.ts'

const own = { name: 'sessions', takes: '' }

export const sessionsCommand: Command = {
  ...own,
  brief: 'Lists the sittings of this forum.',
  help: ['Lists the sittings of this forum, oldest first: id, day, who may enter, title.'],
  async run(args) {
    wordsOf(own, args, 0)
    const rows = await withKeptStore((store) => store.sessions())
    for (const row of rows) console.log(lineOf(row))
    if (rows.length === 0) console.log('There is no sitting yet.')
    return 0
  },
}

function lineOf({ id, createdAt, isPublic, isClosed, isOpenForum, title }: SessionRow): string {
  const day = new Date(createdAt).toISOString().slice(0, 10)
  const entry = isOpenForum ? 'open forum' : isPublic ? 'public' : isClosed ? 'closed' : 'by badge'
  return [id, day, entry, forTerminal(title)].join('  ')
}
