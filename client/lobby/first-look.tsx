// What one wears when coming in: what was worn the last time, or any, so that guests who do not choose are not all the same. Fetched with
// the entry page, so that the lobby need not know all clothes.
import { useEffect, useState } from 'react'
import { DEFAULT_LOOK, isLook, LOOKS } from '../../shared/hall/looks.ts'
import { LookPicker } from '../wardrobe/look-picker.tsx'

interface FirstLookProps {
  /** null: nothing has been chosen yet */
  readonly look: string | null
  readonly onLook: (code: string) => void
}

const anyLook = (): string => LOOKS[Math.floor(Math.random() * LOOKS.length)]?.code ?? DEFAULT_LOOK

export function FirstLook({ look, onLook }: FirstLookProps) {
  const [suggested] = useState(anyLook)
  const shown = look !== null && isLook(look) ? look : suggested
  // who enters without touching it comes as they are shown
  useEffect(() => {
    if (shown !== look) onLook(shown)
  }, [shown, look, onLook])
  return <LookPicker look={shown} onLook={onLook} />
}
