// A button that asks one thing of a place; why it was refused stands beneath it.
import type { ReactNode } from 'react'
import { spoken } from '../../../shared/i18n/format.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { RefusalLine } from '../refusal-line.tsx'

export interface PlaceButtonProps {
  readonly children: ReactNode
  readonly className?: string
  /** for those who hear it, when the words alone do not say whom it is about */
  readonly label?: string
  readonly isPressed?: boolean
}

interface Asking {
  readonly isBusy: boolean
  readonly refused: Refusal | null
  readonly onPress: () => void
}

export function PlaceButton({
  children,
  className,
  label,
  isPressed,
  isBusy,
  refused,
  onPress,
}: PlaceButtonProps & Asking) {
  return (
    <span className="act">
      <button
        type="button"
        className={className}
        aria-label={label === undefined ? undefined : spoken(label)}
        aria-pressed={isPressed}
        aria-disabled={isBusy}
        onClick={() => !isBusy && onPress()}
      >
        {children}
      </button>
      <RefusalLine refusal={refused} />
    </span>
  )
}
