// How the other end of an exchange is called.
import type { NoteEnd } from '../../../shared/protocol/messages.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useDelegationName } from '../sitting-context.ts'

export function useEndName(): (end: NoteEnd) => string {
  const { notes } = useWords()
  const nameOf = useDelegationName()
  return (end) => (end === 'chair' ? notes.desk : nameOf(end))
}
