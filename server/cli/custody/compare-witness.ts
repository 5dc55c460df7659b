// Whether a journal is the history that signed checkpoints have seen.
import { existsSync } from 'node:fs'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import { standingKey } from '../../custody/witness/forum-key.ts'
import { checkpointIn, isSignedBy, readVerifierKey, type Verifier } from '../../custody/witness/note.ts'
import { notesIn } from '../../custody/witness/witness-file.ts'
import { WrongUse } from '../command.ts'
import { settingsOfData } from '../kept-store.ts'

export interface AskedWitness {
  readonly file: string
  /** a verifier key; undefined: that of the forum here */
  readonly key: string | undefined
}

/** Says so on stdout; the exit code. Throws WrongUse when there is no such file or key. */
export function compareWithWitness(lines: readonly JournalLine[], { file, key }: AskedWitness): number {
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`)
  const verifier = verifierOf(key)
  const session = lines[0]?.entry.session
  const notes = notesIn(file).flatMap((note) => {
    const seen = checkpointIn(note)
    return seen !== null && seen.session === session && seen.seq > 0 ? [{ note, seen }] : []
  })
  // what came before an operator's word for another journal counts no more
  const since = notes.findLastIndex(({ seen }) => seen.isAccepted)
  const counted = notes.slice(Math.max(0, since))
  for (const { note, seen } of counted) {
    if (!isSignedBy(verifier, note))
      return fail(`the checkpoint of height ${seen.seq} is not signed by ${verifier.name}`)
    const hash = lines[seen.seq - 1]?.entry.hash
    if (hash === undefined)
      return fail(`it ends at height ${lines.length}, but height ${seen.seq} was witnessed`)
    if (hash !== seen.hash) return fail(`at height ${seen.seq} it is not the entry that was witnessed`)
  }
  if (since >= 0)
    console.log(
      `An operator accepted this journal at height ${notes[since]?.seen.seq} for another one that was seen before.`,
    )
  console.log(`It is the history that was witnessed: checkpoints ${counted.length}, key ${verifier.name}`)
  return 0
}

function fail(reason: string): number {
  console.log(`The journal is not the one that was witnessed: ${reason}.`)
  return 1
}

function verifierOf(key: string | undefined): Verifier {
  const verifier = key === undefined ? standingKey(settingsOfData()) : readVerifierKey(key)
  if (verifier !== null) return verifier
  throw new WrongUse(
    key === undefined
      ? 'There is no key of a forum here: say --key with what its /api/forum/key tells.'
      : 'This is no key of a forum: it looks like majlis-0123456789abcdef+01234567+AQ…',
  )
}
