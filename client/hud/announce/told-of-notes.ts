// News of notes: that one has come, and from whom; what it says is read where notes are.

import { ownEnd } from '../../net/own-end.ts'
import { noteEndName } from '../notes/note-ends.ts'
import { polite, type Tell } from './announcement.ts'

const NOTES_EVERY = 4_000

export const ofNotes: Tell = ({ notes: before }, now) => {
  const { notes } = now.view
  if (notes === before || before.length === 0) return []
  const own = ownEnd(now.view)
  const last = before.at(-1)?.id ?? 0
  return notes
    .filter(({ id, from }) => id > last && from !== own)
    .map(({ from }) => polite('note', now.words.told.noteFrom({ name: noteEndName(now, from) }), NOTES_EVERY))
}
