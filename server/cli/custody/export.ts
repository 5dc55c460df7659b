// `majlis export`: a whole sitting as one file, or everything that is kept of one person.
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { PersonId } from '../../../shared/ids.ts'
import { personFile } from '../../custody/archive/person-file.ts'
import { folderBeside, writeRecordings } from '../../custody/archive/recording-files.ts'
import { sittingFile, sittingText } from '../../custody/archive/sitting-file.ts'
import type { Store, WholeSitting } from '../../store/store.ts'
import { type Command, parsed, WrongUse } from '../command.ts'
import { withKeptStore } from '../kept-store.ts'
import { findPerson, knownSession } from './find-person.ts'

export const exportCommand: Command = {
  name: 'export',
  takes: 'SESSION --out FILE, or --person PERSON --out FILE',
  brief: 'Writes a whole sitting, or all that is kept of a person, to a file.',
  help: [
    'Writes a sitting with its journal, people, chat and notes to FILE, for "import" elsewhere:',
    'JSON with a hash. Badges, tokens and the host’s key stay out, and so do ballots of a vote',
    'that is open. With --person (an id from "people") everything that is kept of one person,',
    'as they may ask for it. FILE may be read by you alone, and is not written over. Recordings',
    'are written beside it, into a folder: waters.json has waters.recordings.',
    'Example:  npm run majlis -- export s_0123456789 --out waters.json',
  ],
  more: [],
  async run(args) {
    const { positionals, values } = parsed(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { out: { type: 'string' }, person: { type: 'string' } },
      }),
    )
    const [session] = positionals
    const { out, person } = values
    const isWrong = positionals.length > 1 || (session === undefined) === (person === undefined)
    if (out === undefined || isWrong)
      throw new WrongUse(`Say: npm run majlis -- export ${exportCommand.takes}`)
    const text = await withKeptStore((store) =>
      person === undefined ? textOfSitting(store, session ?? '', out) : textOfPerson(store, person, out),
    )
    writeAnew(out, text)
    return 0
  },
}

async function textOfSitting(store: Store, id: string, out: string): Promise<string> {
  const row = await knownSession(store, id)
  const whole = await store.wholeSitting(row.id)
  if (whole === null) throw new Error(`The sitting ${id} is gone.`)
  const file = sittingFile(whole, Date.now())
  await store.addAudit({
    at: Date.now(),
    who: 'operator',
    act: 'export',
    session: row.id,
    detail: file.sha256,
  })
  console.log(
    `${id}: entries ${whole.lines.length}, people ${whole.people.length}, lines of chat ${whole.chat.length}, notes ${whole.notes.length}`,
  )
  await writeSound(store, whole, out, null)
  return sittingText(file)
}

async function textOfPerson(store: Store, id: string, out: string): Promise<string> {
  const { session, person } = await findPerson(store, id)
  const file = await personFile(store, session.id, person.id, Date.now())
  if (file === null) throw new Error(`${id} is gone.`)
  await store.addAudit({
    ...{ at: Date.now(), who: 'operator', act: 'export person', session: session.id, detail: person.id },
  })
  console.log(`${id} of ${session.id}: entries ${file.journal.length}, lines of chat ${file.chat.length}`)
  const whole = await store.wholeSitting(session.id)
  if (whole !== null) await writeSound(store, whole, out, person.id)
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Beside the file, where there is any. */
async function writeSound(
  store: Store,
  whole: WholeSitting,
  out: string,
  of: PersonId | null,
): Promise<void> {
  const folder = folderBeside(out)
  for (const there of [out, folder])
    if (existsSync(there))
      throw new WrongUse(`There is a ${there} already: name another file, or take that one away.`)
  const { count, missing } = await writeRecordings(store, whole, folder, of)
  if (count > 0) console.log(`${folder}: recordings ${count}`)
  for (const file of missing) console.log(`The recording ${file} is left out: not all of it is in the store.`)
}

/** For its owner alone; what is there stays. */
export function writeAnew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new WrongUse(`There is a ${file} already: name another file, or take that one away.`)
    throw error
  }
}
