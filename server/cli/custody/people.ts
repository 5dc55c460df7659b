// `majlis people`: who is known, so that somebody who asks for their data, or to be forgotten, can be found.
import { parseArgs } from 'node:util'
import { type Command, parsed, WrongUse } from '../command.ts'
import { withKeptStore } from '../kept-store.ts'
import { forTerminal } from '../terminal.ts'
import { everybody, type Found } from './find-person.ts'

export const peopleCommand: Command = {
  name: 'people',
  takes: '[SESSION] [--name TEXT]',
  brief: 'Lists the people of sittings with their ids.',
  help: [
    'Lists the people of a sitting, or of all: id, sitting, state, name. Who came to several',
    'sittings has an id in each. --name lists those whose name contains TEXT.',
    'Example:  npm run majlis -- people --name Amina',
  ],
  more: [],
  async run(args) {
    const { positionals, values } = parsed(() =>
      parseArgs({ args: [...args], allowPositionals: true, options: { name: { type: 'string' } } }),
    )
    if (positionals.length > 1) throw new WrongUse(`Say: npm run majlis -- people ${peopleCommand.takes}`)
    const all = await withKeptStore((store) => everybody(store, positionals[0]))
    const wanted = values.name?.normalize('NFKC').toLowerCase() ?? ''
    const found = all.filter(({ person }) => person.name.normalize('NFKC').toLowerCase().includes(wanted))
    for (const each of found) console.log(lineOf(each))
    if (found.length === 0) console.log('There is nobody.')
    return 0
  },
}

function lineOf({ session, person: { id, name, revokedAt } }: Found): string {
  const state = name === '' ? 'forgotten' : revokedAt !== null ? 'removed' : 'known'
  return [id, session.id, state, forTerminal(name)].join('  ').trimEnd()
}
