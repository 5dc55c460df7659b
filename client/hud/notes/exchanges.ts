// Notes by who they are exchanged with, the latest exchange first.
import type { Note, NoteEnd } from '../../../shared/protocol/messages.ts'
import { otherEnd, type ReadNotes } from './read-notes.ts'

export interface Exchange {
  readonly end: NoteEnd
  /** oldest first; at least one */
  readonly notes: readonly Note[]
  readonly last: Note
  /** how many of theirs have not been read */
  readonly unread: number
}

export function exchangesOf(notes: readonly Note[], own: NoteEnd, read: ReadNotes): readonly Exchange[] {
  const byEnd = Map.groupBy(notes, (note) => otherEnd(note, own))
  return [...byEnd]
    .flatMap(([end, exchanged]) => {
      const last = exchanged.at(-1)
      const unread = exchanged.filter(({ id, from }) => from !== own && id > (read[end] ?? 0)).length
      return last ? [{ end, notes: exchanged, last, unread }] : []
    })
    .toSorted((one, other) => other.last.id - one.last.id)
}
