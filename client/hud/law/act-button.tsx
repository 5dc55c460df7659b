// A button for an act of procedure. What is not in order now stays reachable and says why, with the rule, instead of vanishing.
import { type ReactNode, useId } from 'react'
import { spoken } from '../../../shared/i18n/format.ts'
import type { ActAsk, ActName } from '../../../shared/protocol/acts.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useAsk } from '../use-ask.ts'
import { useMay } from './use-may.ts'
import { Why } from './why.tsx'

interface ActButtonProps<N extends ActName> {
  readonly act: N
  readonly ask: ActAsk<N>
  readonly children: ReactNode
  readonly className?: string
  /** for those who hear it, when the words alone do not say whom or what it is about */
  readonly label?: string
  /** where the reason stands beside the button; otherwise it is heard, and shown when the button is pressed */
  readonly showsWhy?: boolean
  readonly onDone?: () => void
}

export function ActButton<N extends ActName>(props: ActButtonProps<N>) {
  const { act, ask: payload, children, className = '', label, showsWhy = false, onDone } = props
  const why = useMay(act, payload)
  const { ask, isBusy, refused } = useAsk()
  const id = useId()
  const perform = async () => {
    if (isBusy) return
    // asked even when it looks out of order here: the server knows best, and its answer says why
    const answer = await ask(act, payload as never)
    if (answer.ok) onDone?.()
  }
  return (
    <span className="act">
      <button
        type="button"
        className={why ? `${className} out-of-order` : className}
        aria-label={label === undefined ? undefined : spoken(label)}
        aria-disabled={isBusy || why !== null}
        aria-describedby={why ? id : undefined}
        onClick={() => void perform()}
      >
        {children}
      </button>
      {why && refused === null && <Why refusal={why} id={id} isHidden={!showsWhy} />}
      <RefusalLine refusal={refused} />
    </span>
  )
}
