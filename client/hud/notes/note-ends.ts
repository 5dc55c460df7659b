// Who writes and gets notes: a delegation, or the chair's desk.
import type { NoteEnd } from '../../../shared/protocol/messages.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { nameOf, type Saying } from '../../wall/saying.ts'

/** Whose notes one writes and reads: those of one's delegation, or at the desk those of the desk; null: nobody's, as a visitor. */
export function ownEnd({ me, presiding }: Pick<SittingView, 'me' | 'presiding'>): NoteEnd | null {
  if (me.delegation !== null) return me.delegation
  const isAtDesk = me.id === presiding || me.role === 'chair' || me.role === 'secretary'
  return isAtDesk ? 'chair' : null
}

export const noteEndName = (saying: Saying, end: NoteEnd): string =>
  end === 'chair' ? saying.words.notes.desk : nameOf(saying, end)
