// Which notes have been read: the last one of each exchange, kept by this browser, so that a reload does not make them new again.
import type { Note, NoteEnd } from '../../../shared/protocol/messages.ts'
import { ownEnd } from '../../net/own-end.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { readStored, writeStored } from '../../stored.ts'

/** By the other end: the id of the last note that was read. */
export type ReadNotes = Readonly<Record<string, number>>

/** The other end of a note. */
export const otherEnd = ({ from, to }: Note, own: NoteEnd): NoteEnd => (from === own ? to : from)

/** Notes to us that have not been read, oldest first. */
export function unreadNotes(
  view: Pick<SittingView, 'notes' | 'me' | 'presiding'>,
  read: ReadNotes,
): readonly Note[] {
  const own = ownEnd(view)
  if (own === null) return []
  return view.notes.filter((note) => note.from !== own && note.id > (read[otherEnd(note, own)] ?? 0))
}

const keyOf = (session: string) => `notes.${session}`

/** What was kept, as far as it makes sense. */
export function keptReadNotes(session: string): ReadNotes {
  try {
    const value: unknown = JSON.parse(readStored(keyOf(session)) ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(Object.entries(value).filter(([, id]) => Number.isSafeInteger(id)))
  } catch {
    return {}
  }
}

export const keepReadNotes = (session: string, read: ReadNotes): void =>
  writeStored(keyOf(session), JSON.stringify(read))
