// A button that asks one thing of the Lab; why it was refused stands beneath it.
import type { ReactNode } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { LabAct } from '../../../../shared/lab/lab/lab-types.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useLabAct } from './lab-context.ts'

interface LabButtonProps {
  readonly act: LabAct
  readonly children: ReactNode
  readonly className?: string
  /** for those who hear it, when the words alone do not say whom it is about */
  readonly label?: string
  readonly isPressed?: boolean
  /** with the id of what was made */
  readonly onDone?: (id: string) => void
}

export function LabButton({ act, children, className, label, isPressed, onDone }: LabButtonProps) {
  const { isBusy, refused, run } = useLabAct()
  const perform = async () => {
    const id = await run(act)
    if (id !== null) onDone?.(id)
  }
  return (
    <span className="act">
      <button
        type="button"
        className={className}
        aria-label={label === undefined ? undefined : spoken(label)}
        aria-pressed={isPressed}
        aria-disabled={isBusy}
        onClick={() => void perform()}
      >
        {children}
      </button>
      <RefusalLine refusal={refused} />
    </span>
  )
}
