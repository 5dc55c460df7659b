// A button that asks one thing of interpretation; why it was refused stands beneath it.
import type { ReactNode } from 'react'
import { spoken } from '../../../shared/i18n/format.ts'
import type { InterpretationAct } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { useRunning } from '../places/use-running.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useInterpretation } from './interpretation-context.ts'

interface ChannelButtonProps {
  readonly act: InterpretationAct
  readonly children: ReactNode
  readonly className?: string
  /** for those who hear it, when the words alone do not say whom it is about */
  readonly label?: string
  readonly isPressed?: boolean
}

export function ChannelButton({ act, children, className, label, isPressed }: ChannelButtonProps) {
  const { isBusy, refused, run } = useRunning(useInterpretation().act)
  return (
    <span className="act">
      <button
        type="button"
        className={className}
        aria-label={label === undefined ? undefined : spoken(label)}
        aria-pressed={isPressed}
        aria-disabled={isBusy}
        onClick={() => !isBusy && void run(act)}
      >
        {children}
      </button>
      <RefusalLine refusal={refused} />
    </span>
  )
}
