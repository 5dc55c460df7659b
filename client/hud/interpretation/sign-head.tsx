// What one may do with the tile of signs.
import type { ReactNode } from 'react'
import type { InterpretationWords } from '../../../shared/i18n/en/interpretation.ts'
import { CloseIcon } from '../icons.tsx'
import { useScreen } from '../screen/screen-context.ts'

export interface TileState {
  /** 0 … LARGEST */
  readonly size: number
  readonly isOtherSide: boolean
  readonly isOpen: boolean
}

const LARGEST = 2

interface SignHeadProps {
  readonly words: InterpretationWords
  readonly tile: TileState
  readonly onChange: (tile: TileState) => void
}

export function SignHead({ words: { tile: words }, tile, onChange }: SignHeadProps) {
  const { view } = useScreen()
  const resize = (by: number) => onChange({ ...tile, size: Math.min(LARGEST, Math.max(0, tile.size + by)) })
  return (
    <div className="sign-head">
      <TileButton label={words.larger} isOff={tile.size === LARGEST} onPress={() => resize(1)}>
        <PlusSign />
      </TileButton>
      <TileButton label={words.smaller} isOff={tile.size === 0} onPress={() => resize(-1)}>
        <MinusSign />
      </TileButton>
      {view === 'hall' && (
        <TileButton
          label={words.otherSide}
          isOff={false}
          onPress={() => onChange({ ...tile, isOtherSide: !tile.isOtherSide })}
        >
          <SidesSign />
        </TileButton>
      )}
      <TileButton
        className="tile-turn"
        label={words.close}
        isOff={false}
        onPress={() => onChange({ ...tile, isOpen: false })}
      >
        <CloseIcon />
      </TileButton>
    </div>
  )
}

interface TileButtonProps {
  readonly label: string
  readonly isOff: boolean
  readonly onPress: () => void
  readonly children: ReactNode
  readonly className?: string
}

const TileButton = ({ label, isOff, onPress, children, className = '' }: TileButtonProps) => (
  <button
    type="button"
    className={`quiet icon-only ${className}`}
    aria-label={label}
    title={label}
    aria-disabled={isOff}
    onClick={() => !isOff && onPress()}
  >
    {children}
  </button>
)

const Lines = ({ path }: { readonly path: string }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
)
const PlusSign = () => <Lines path="M12 5v14M5 12h14" />
const MinusSign = () => <Lines path="M5 12h14" />
const SidesSign = () => <Lines path="M4 8h15m-4-4 4 4-4 4M20 16H5m4-4-4 4 4 4" />
