// Up and down, for lists whose order somebody decides. The focus stays on the button that was pressed.
import { spoken } from '../../../../shared/i18n/format.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DownIcon, UpIcon } from './desk-icons.tsx'

interface MoveButtonsProps {
  /** what is moved, as it is called in the list */
  readonly name: string
  readonly place: number
  readonly count: number
  readonly onMove: (by: -1 | 1) => void
}

export function MoveButtons({ name, place, count, onMove }: MoveButtonsProps) {
  const { chair } = useWords()
  const isFirst = place === 0
  const isLast = place === count - 1
  return (
    <span className="move-buttons">
      <button
        type="button"
        className="quiet icon-only"
        aria-label={spoken(chair.parts.up({ name }))}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      >
        <UpIcon />
      </button>
      <button
        type="button"
        className="quiet icon-only"
        aria-label={spoken(chair.parts.down({ name }))}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      >
        <DownIcon />
      </button>
    </span>
  )
}
