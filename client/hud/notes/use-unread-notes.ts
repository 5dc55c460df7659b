// How many notes to us have not been read.
import { useScreenState } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { unreadNotes } from './read-notes.ts'

export function useUnreadNotes(): number {
  const read = useScreenState((state) => state.readNotes)
  return useView((view) => unreadNotes(view, read).length)
}
