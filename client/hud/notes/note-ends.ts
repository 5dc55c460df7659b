// How who writes and gets notes is called: a delegation by its name, or the chair's desk.
import type { NoteEnd } from '../../../shared/protocol/messages.ts'
import { nameOf, type Saying } from '../../wall/saying.ts'

export const noteEndName = (saying: Saying, end: NoteEnd): string =>
  end === 'chair' ? saying.words.notes.desk : nameOf(saying, end)
