// `majlis minutes`: the record of a sitting as a file, without the server.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import { minutesHtml } from '../../shared/minutes/written/minutes-html.ts'
import { minutesText } from '../../shared/minutes/written/minutes-text.ts'
import { minutesDocx } from '../record/docx.ts'
import { fontStyle } from '../record/fonts.ts'
import type { Writing } from '../record/languages.ts'
import { type Command, parsed, WrongUse } from './command.ts'
import { minutesFrom, writingOf } from './kept-minutes.ts'

const FORMS: Readonly<Record<string, (minutes: Minutes, writing: Writing) => string | Buffer>> = {
  html: (minutes, { words, format }) => minutesHtml(minutes, words, format, fontStyle()),
  docx: (minutes, { words, format }) => minutesDocx(minutes, words, format),
  json: (minutes) => `${JSON.stringify(minutes, null, 2)}\n`,
  text: (minutes, { words, format }) => minutesText(minutes, words, format),
}

export const minutesCommand: Command = {
  name: 'minutes',
  takes: 'SESSION_OR_FILE [--lang en|ar] [--format html|docx|json|text] [--tz ZONE] [--out FILE]',
  brief: 'Writes the minutes of a sitting.',
  help: ['Writes the minutes of a sitting; without more words in English, as html, to standard output.'],
  async run(args) {
    const { positionals, values } = parsed(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          ...{ lang: { type: 'string' }, format: { type: 'string' } },
          ...{ tz: { type: 'string' }, out: { type: 'string' } },
        },
      }),
    )
    const [source] = positionals
    if (source === undefined || positionals.length > 1)
      throw new WrongUse(`Say: npm run majlis -- ${minutesCommand.name} ${minutesCommand.takes}`)
    const name = values.format ?? formOf(values.out)
    const write = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined
    if (!write)
      throw new WrongUse(`"${name}" is no form of the minutes: say ${Object.keys(FORMS).join(', ')}.`)
    const writing = writingOf(values.lang, values.tz)
    if (name === 'docx' && values.out === undefined)
      throw new WrongUse('A Word document is written to a file: say --out FILE.')
    const file = write(await minutesFrom(source), writing)
    if (values.out === undefined) process.stdout.write(file)
    else writeFileSync(values.out, file)
    return 0
  },
}

/** By the ending of the file's name, where it is one of ours. */
function formOf(out: string | undefined): string {
  const ending = /\.([a-z]+)$/.exec(out ?? '')?.[1] ?? 'html'
  return ending === 'txt' ? 'text' : Object.hasOwn(FORMS, ending) ? ending : 'html'
}
