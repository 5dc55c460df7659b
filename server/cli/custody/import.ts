// `majlis import`: takes in a sitting that another forum, or this one, has exported. Whole, or not at all.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import {
  type FileFault,
  isUnread,
  MOST_FILE_BYTES,
  readSittingFile,
} from '../../custody/archive/read-sitting-file.ts'
import {
  type FoundRecordings,
  findRecordings,
  folderBeside,
  lackingOf,
  recordingsOf,
  takeInRecordings,
} from '../../custody/archive/recording-files.ts'
import { audited } from '../../custody/audited.ts'
import { newBadge } from '../../people/badges.ts'
import type { Store, WholeSitting } from '../../store/store.ts'
import { type Command, WrongUse, wordsOf } from '../command.ts'
import { withKeptStore } from '../kept-store.ts'

const FAULTS: Readonly<Record<FileFault, string>> = {
  'too-large': 'it is too large',
  'no-json': 'it is not JSON',
  'unknown-version': 'this Majlis does not know its version',
  shape: 'it is not in the form of an exported sitting',
  hash: 'it was changed after it was written: its hash is another one',
  text: 'it holds signs that nobody can write here',
  'broken-journal': 'its journal does not hold',
  'broken-place': 'the journal of a place around its hall does not hold',
  'seats-twice': 'a delegation has two seats',
  'people-twice': 'two people have one id',
  'unknown-person': 'something was said by somebody who is not among the people',
  'unknown-delegation': 'it speaks of a delegation that has no seat',
  disagrees: 'it says of the sitting what the journal does not',
  'other-recording': 'in the folder of recordings beside it lies what its journal does not name so',
  'vote-open': 'a vote is open in it, whose ballots are not in the file: close it and export anew',
}

/** acts of one sitting that are looked through */
const MOST_AUDITED = 100_000

const own = { name: 'import', takes: 'FILE' }

export const importCommand: Command = {
  ...own,
  brief: 'Takes in an exported sitting: whole, or not at all.',
  help: [
    'Takes in a sitting from FILE, as "export" wrote it: its journal is recomputed first, and',
    'what is wrong is named. Links of before are not in the file: a new one for the chair is',
    'told, which is shown once. Exit code 0: taken in, 1: refused, and nothing was changed.',
    'A server that runs has it at once. Recordings are taken from the folder beside FILE. An import',
    'that was cut off is completed by asking for it again.',
  ],
  more: ['', 'Reasons to refuse a file:', ...Object.entries(FAULTS).map(([name, is]) => `  ${name}: ${is}`)],
  async run(args) {
    const [file = ''] = wordsOf(own, args, 1)
    const found = existsSync(file) ? statSync(file) : null
    if (!found?.isFile()) throw new WrongUse(`There is no file ${file}.`)
    if (found.size > MOST_FILE_BYTES) return refused('too-large', `${found.size} bytes`)
    const read = readSittingFile(readFileSync(file, 'utf8'))
    if (isUnread(read)) return refused(read.fault, read.detail)
    const sound = findRecordings(read, folderBeside(file))
    if (sound.wrong.length > 0) return refused('other-recording', sound.wrong[0] ?? '')
    return withKeptStore((store) => takeIn(store, read, sound))
  },
}

function refused(fault: FileFault, detail: string): number {
  console.log(`The file is refused: ${FAULTS[fault]}${detail && `: ${JSON.stringify(detail)}`} (${fault}).`)
  return 1
}

async function takeIn(store: Store, whole: WholeSitting, sound: FoundRecordings): Promise<number> {
  const { id } = whole.row
  const there = await store.wholeSitting(id)
  if (there !== null) return complete(store, whole, there, sound)
  const told = { at: Date.now(), who: 'operator', act: 'import', session: id, detail: '' }
  await audited(store, told).store.takeInSitting(whole)
  await takeInRecordings(store, id, sound.found)
  console.log(`${id} is taken in: entries ${whole.lines.length}, people ${whole.people.length}.`)
  sayRecordings(sound.found.size, sound.missing)
  await letChairIn(store, whole)
  return 0
}

/** An import that was cut off has left the sitting without what comes after it: asked again, it brings that. */
async function complete(
  store: Store,
  whole: WholeSitting,
  there: WholeSitting,
  { found, missing }: FoundRecordings,
): Promise<number> {
  const { id } = whole.row
  const last = whole.lines.at(-1)?.entry
  const isSame = last !== undefined && there.lines[last.seq - 1]?.entry.hash === last.hash
  // of those the sitting names as it is now: who was forgotten since is not brought back
  const named = new Set(recordingsOf(there).map(({ file }) => file))
  const meant = new Map([...found].filter(([, { file }]) => named.has(file)))
  const lacking = isSame ? await lackingOf(store, id, meant) : new Map()
  const isWithoutBadges = isSame && (await isLeftWithoutBadges(store, there))
  if (lacking.size === 0 && !isWithoutBadges)
    throw new WrongUse(`There is a sitting ${id} already: nothing was changed.`)
  const detail = `recordings ${lacking.size}`
  await store.addAudit({ at: Date.now(), who: 'operator', act: 'import', session: id, detail })
  await takeInRecordings(store, id, lacking)
  console.log(`${id} was taken in before, and not to its end: what was missing is brought.`)
  sayRecordings(lacking.size, missing)
  if (isWithoutBadges) await letChairIn(store, there)
  return 0
}

/** A forum that is open to all has none from the beginning. */
async function isLeftWithoutBadges(store: Store, { row: { id, endedAt } }: WholeSitting): Promise<boolean> {
  if (endedAt !== null || (await store.badges(id)).length > 0) return false
  return (await store.audit(id, MOST_AUDITED)).some(({ act }) => act === 'import')
}

function sayRecordings(taken: number, missing: number): void {
  if (taken + missing > 0) console.log(`Recordings: ${taken} taken in, ${missing} missing.`)
}

/** By a new link, where the sitting goes on. */
async function letChairIn(store: Store, { row: { id, endedAt } }: WholeSitting): Promise<void> {
  if (endedAt !== null) return
  const mint = { randomHex: (bytes: number) => randomBytes(bytes).toString('hex'), now: Date.now }
  const chair = newBadge(mint, id, { role: 'chair', delegation: null })
  await store.addBadges([chair.row])
  console.log(`The chair comes in by /s/${id}#k=${chair.secret}`)
}
