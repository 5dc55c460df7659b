// `majlis votes`: what a sitting has decided, as a list or as one table for a spreadsheet.
import { parseArgs } from 'node:util'
import { spoken } from '../../shared/i18n/format.ts'
import type { MinutesVote } from '../../shared/minutes/minutes.ts'
import { matterPhrase } from '../../shared/minutes/written/matters.ts'
import { votesTable } from '../../shared/minutes/written/tables.ts'
import { type Voice, voiceOf } from '../../shared/minutes/written/voice.ts'
import { csvOf } from '../../shared/text/csv.ts'
import { type Command, parsed, WrongUse } from './command.ts'
import { minutesFrom, writingOf } from './kept-minutes.ts'
import { forTerminal } from './terminal.ts'

export const votesCommand: Command = {
  name: 'votes',
  takes: 'SESSION_OR_FILE [--csv] [--lang en|ar]',
  brief: 'Lists what a sitting has decided.',
  help: ['Lists what a sitting has decided; with --csv every ballot on record, safe in a spreadsheet.'],
  async run(args) {
    const { positionals, values } = parsed(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { csv: { type: 'boolean' }, lang: { type: 'string' } },
      }),
    )
    const [source] = positionals
    if (source === undefined || positionals.length > 1)
      throw new WrongUse(`Say: npm run majlis -- ${votesCommand.name} ${votesCommand.takes}`)
    const { words, format } = writingOf(values.lang)
    const voice = voiceOf(await minutesFrom(source), words, format)
    const { votes } = voice.minutes
    if (values.csv) process.stdout.write(csvOf(votesTable(voice)))
    else for (const vote of votes) console.log(lineOf(voice, vote))
    if (!values.csv && votes.length === 0) console.log('Nothing has been decided yet.')
    return 0
  },
}

function lineOf(voice: Voice, vote: MinutesVote): string {
  const { yes, no, abstain } = vote.outcome.tally
  const matter = spoken(matterPhrase(voice, vote))
  return [vote.number, vote.outcome.outcome, `${yes}-${no}-${abstain}`, forTerminal(matter)].join('  ')
}
