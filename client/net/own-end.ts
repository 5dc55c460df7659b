// Whose notes one writes and reads.
import type { NoteEnd } from '../../shared/protocol/messages.ts'
import type { SittingView } from './sitting-view.ts'

/** Those of one's delegation, or at the desk those of the desk; null: nobody's, as a visitor. */
export function ownEnd({ me, presiding }: Pick<SittingView, 'me' | 'presiding'>): NoteEnd | null {
  if (me.delegation !== null) return me.delegation
  const isAtDesk = me.id === presiding || me.role === 'chair' || me.role === 'secretary'
  return isAtDesk ? 'chair' : null
}
