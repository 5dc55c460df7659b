// `majlis witness`: whether the journals of this forum are those that were seen before, and the operator's word when they are not.
import { parseArgs } from 'node:util'
import { spokenHash } from '../../../shared/journal/checkpoint.ts'
import { type Doubt, doubtOf, lastNotes, sentenceOf } from '../../custody/witness/doubt.ts'
import { forumKey } from '../../custody/witness/forum-key.ts'
import { signCheckpoint } from '../../custody/witness/note.ts'
import { addNotes, notesIn } from '../../custody/witness/witness-file.ts'
import type { SessionRow, Store } from '../../store/store.ts'
import { type Command, parsed, WrongUse, wordsOf } from '../command.ts'
import { settingsOfData, withKeptStore } from '../kept-store.ts'
import { knownSession } from './find-person.ts'

const check = { name: 'witness check', takes: '[SESSION]' }
const accept = { name: 'witness accept', takes: 'SESSION' }

async function doubtIn(store: Store, { id }: SessionRow): Promise<Doubt | null> {
  const settings = settingsOfData()
  const note = lastNotes(notesIn(settings.witnessFile)).get(id)
  return doubtOf(await store.journal(id), note, forumKey(settings))
}

export const witnessCheckCommand: Command = {
  ...check,
  brief: 'Says whether the journals are those that were seen before.',
  help: [
    'Compares the journals of all sittings, or of one, with the signed checkpoints in the witness',
    'file (MAJLIS_WITNESS). Exit code 0: they go on from there, 1: one does not, as after an old',
    'backup was put back or an entry was changed. Such a sitting can be read, and not go on.',
  ],
  more: [],
  async run(args) {
    const { positionals } = parsed(() => parseArgs({ args: [...args], allowPositionals: true, options: {} }))
    if (positionals.length > 1) throw new WrongUse(`Say: npm run majlis -- ${check.name} ${check.takes}`)
    return withKeptStore(async (store) => {
      const [id] = positionals
      const rows = id === undefined ? await store.sessions() : [await knownSession(store, id)]
      let doubts = 0
      for (const row of rows) {
        const doubt = await doubtIn(store, row)
        if (doubt === null) console.log(`${row.id}  goes on from what was witnessed`)
        else
          console.log(`${row.id}  is not what was witnessed: ${sentenceOf(doubt)}.\n${adviceOf(doubt, row)}`)
        if (doubt !== null) doubts += 1
      }
      return doubts === 0 ? 0 : 1
    })
  },
}

function adviceOf(doubt: Doubt, { id }: SessionRow): string {
  if (doubt.is === 'broken') return '    Put a backup back: npm run majlis -- restore FILE'
  const first =
    doubt.is === 'regressed'
      ? '    If a newer backup is to be had, put that back.'
      : '    Put the witness file and forum.key back that belong together.'
  return `${first}\n    To go on from the journal as it is, and have that known: npm run majlis -- witness accept ${id}`
}

export const witnessAcceptCommand: Command = {
  ...accept,
  brief: 'Lets a sitting go on from a journal that is not the one seen before.',
  help: [
    'After an old backup was put back: takes the journal of SESSION as it is for the right one,',
    'and writes that, signed, into the witness file for good. People whose browsers have seen the',
    'other one are told so. Start the forum anew afterwards.',
  ],
  more: [],
  async run(args) {
    const [id = ''] = wordsOf(accept, args, 1)
    const settings = settingsOfData()
    return withKeptStore(async (store) => {
      const row = await knownSession(store, id)
      const doubt = await doubtIn(store, row)
      if (doubt === null)
        throw new WrongUse(`${id} goes on from what was witnessed: there is nothing to accept.`)
      if (doubt.is === 'broken')
        throw new Error(
          `The journal of ${id} cannot be accepted: ${sentenceOf(doubt)}.\n${adviceOf(doubt, row)}`,
        )
      const last = (await store.journal(row.id)).at(-1)?.entry
      if (last === undefined) throw new Error(`There is no entry in the journal of ${id}.`)
      const { seq, hash } = last
      const note = signCheckpoint(forumKey(settings), {
        ...{ session: row.id, seq, hash, at: Date.now(), isAccepted: true },
      })
      await addNotes(settings.witnessFile, [note])
      await store.addAudit({
        ...{ at: Date.now(), who: 'operator', act: 'witness accept', session: row.id },
        detail: `height ${seq}, seen ${doubt.seen.seq}`,
      })
      console.log(`${id} goes on from height ${seq}: ${spokenHash(hash)}\nStart the forum anew.`)
      return 0
    })
  },
}
