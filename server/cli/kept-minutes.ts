// The minutes of a kept sitting, or of a journal in a file, for commands. A file holds no names of people.
import { existsSync, readFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '../../shared/i18n/format.ts'
import type { SessionId } from '../../shared/ids.ts'
import { happenedOf } from '../../shared/journal/chain.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import { minutesOf } from '../../shared/minutes/minutes-of.ts'
import { type Writing, writingIn } from '../record/languages.ts'
import { Records } from '../record/records.ts'
import { WrongUse } from './command.ts'
import { withKeptStore } from './kept-store.ts'

/** Throws WrongUse when there is neither, and SyntaxError when the file is no journal. */
export const minutesFrom = (source: string): Promise<Minutes> =>
  existsSync(source) ? Promise.resolve(minutesOfFile(source)) : keptMinutes(source as SessionId)

function minutesOfFile(file: string): Minutes {
  const lines = [...fromLines(readFileSync(file, 'utf8'))]
  const last = lines.at(-1)?.entry
  if (last === undefined) throw new WrongUse(`There is no entry in ${file}.`)
  return minutesOf(lines.map(happenedOf), { session: last.session, head: last.hash, names: new Map() })
}

const keptMinutes = (session: SessionId): Promise<Minutes> =>
  withKeptStore(async (store) => {
    if (!(await store.session(session)))
      throw new WrongUse(
        `There is neither a file nor a sitting ${session}: npm run majlis -- sessions lists the sittings.`,
      )
    return new Records({ store, now: Date.now }).minutes(session, 0)
  })

/** The words of `--lang` and the clock of `--tz`. Throws WrongUse when they are not known. */
export function writingOf(lang = 'en', tz = 'UTC'): Writing {
  const language: Language | undefined = LANGUAGES.find((each) => each === lang)
  if (!language)
    throw new WrongUse(`"${lang}" is no language of the forum: say --lang ${LANGUAGES.join(' or --lang ')}.`)
  const writing = writingIn(language, tz)
  if (!writing) throw new WrongUse(`"${tz}" is no time zone: say a name such as --tz Asia/Dubai.`)
  return writing
}
