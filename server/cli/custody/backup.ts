// `majlis backup` and `majlis restore`: the database of a forum, copied while it runs, and put back.
import { existsSync, mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { putInPlace, tryBackup } from '../../custody/backup.ts'
import { doubtOf, lastNotes, sentenceOf } from '../../custody/witness/doubt.ts'
import { standingKey } from '../../custody/witness/forum-key.ts'
import { notesIn } from '../../custody/witness/witness-file.ts'
import { lockData } from '../../data-lock.ts'
import type { Settings } from '../../env.ts'
import { sqliteOf } from '../../furnish.ts'
import { type Command, parsed, WrongUse, wordsOf } from '../command.ts'
import { settingsOfData } from '../kept-store.ts'

/** Throws with what to do instead where the database is not ours to copy. */
function settingsOfSqlite(): Settings {
  const settings = settingsOfData()
  if (settings.databaseUrl !== null)
    throw new Error(
      'This forum keeps its data in PostgreSQL: back it up with pg_dump --format=custom, which may run beside it, and put it back with pg_restore.',
    )
  return settings
}

export const backupCommand: Command = {
  name: 'backup',
  takes: '--out FILE',
  brief: 'Copies the database while the forum runs.',
  help: [
    'Writes the whole database to FILE while the forum goes on: one moment of it, with all that',
    'was acknowledged before. FILE may be read by you alone, and is not written over. The key',
    'forum.key and the witness file are not in it: keep them elsewhere.',
    'Example:  npm run majlis -- backup --out /backup/majlis-monday.db',
  ],
  more: [],
  async run(args) {
    const { values } = parsed(() => parseArgs({ args: [...args], options: { out: { type: 'string' } } }))
    if (values.out === undefined) throw new WrongUse('Say: npm run majlis -- backup --out FILE')
    const { dataDir } = settingsOfSqlite()
    if (existsSync(values.out))
      throw new WrongUse(`There is a ${values.out} already: name another file, or take that one away.`)
    if (!existsSync(dataDir)) throw new Error(`There is no forum in ${dataDir} yet.`)
    sqliteOf.copy(dataDir, values.out)
    const fault = sqliteOf.faultOf(values.out)
    if (fault !== null) throw new Error(`The copy ${values.out} is not whole: ${fault}`)
    console.log(`Written to ${values.out}.`)
    return 0
  },
}

const restore = { name: 'restore', takes: 'FILE' }

export const restoreCommand: Command = {
  ...restore,
  brief: 'Puts a backup back; what was there stays beside it.',
  help: [
    'Puts the backup FILE in the place of the database, of a forum that does not run. First it is',
    'opened elsewhere and every journal is recomputed. What was there stays, as majlis.db.before-…',
    'Sittings that are older in the backup than was witnessed do not go on before you say so.',
  ],
  more: [],
  async run(args) {
    const [file = ''] = wordsOf(restore, args, 1)
    const settings = settingsOfSqlite()
    const { dataDir } = settings
    if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`)
    const fault = sqliteOf.faultOf(file)
    if (fault !== null) throw new Error(`${file} is no whole backup: ${fault}. Nothing was changed.`)
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const free = lockData(dataDir)
    try {
      const tried = await tryBackup(file, dataDir, sqliteOf.open)
      const before = putInPlace(tried, dataDir, new Date())
      for (const { id, entries } of tried.sittings) console.log(`${id}: entries ${entries}`)
      console.log(`${file} is put back.${before === null ? '' : ` What was there stays in ${before}.`}`)
      await sayDoubts(settings)
      return 0
    } finally {
      free()
    }
  },
}

async function sayDoubts(settings: Settings): Promise<void> {
  const key = standingKey(settings)
  if (key === null) return
  const last = lastNotes(notesIn(settings.witnessFile))
  const store = await sqliteOf.open(settings.dataDir)
  try {
    for (const { id } of await store.sessions()) {
      const doubt = doubtOf(await store.journal(id), last.get(id), key)
      if (doubt !== null)
        console.log(
          `${id} does not go on yet: ${sentenceOf(doubt)}.\n  To let it: npm run majlis -- witness accept ${id}`,
        )
    }
  } finally {
    await store.close()
  }
}
