// Who was muted sees it wherever they would speak, and why nothing happens there (RO17).
import { useHallWords } from '../../i18n/use-words.ts'
import { MutedIcon } from '../icons.tsx'
import { useView } from '../sitting-context.ts'

export const useIsMuted = (): boolean => useView(({ chapters, me }) => chapters.conduct.muted.includes(me.id))

/** In full, where there is room. */
export function MutedNote() {
  const { hall } = useHallWords()
  return <p className="note">{hall.mutedLong}</p>
}

/** In short, beside the hand and the gestures; nothing for everyone else. */
export function MutedSign() {
  const { hall } = useHallWords()
  if (!useIsMuted()) return null
  return (
    <p className="muted-sign" title={hall.mutedLong}>
      <MutedIcon />
      <span>{hall.muted}</span>
    </p>
  )
}
