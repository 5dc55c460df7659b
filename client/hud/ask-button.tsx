// A button that asks the hall for one thing. While it waits it stays in the focus order and does nothing.
import type { ReactNode } from 'react'
import { spoken } from '../../shared/i18n/format.ts'
import type { Ask, RequestName } from '../../shared/protocol/messages.ts'
import { RefusalLine } from './refusal-line.tsx'
import { useAsk } from './use-ask.ts'

interface AskButtonProps<N extends RequestName> {
  readonly name: N
  readonly payload: Ask<N>
  readonly className?: string
  readonly label?: string
  readonly isPressed?: boolean
  readonly children: ReactNode
}

export function AskButton<N extends RequestName>(props: AskButtonProps<N>) {
  const { ask, isBusy, refused } = useAsk()
  return (
    <>
      <button
        type="button"
        className={props.className}
        aria-label={props.label === undefined ? undefined : spoken(props.label)}
        aria-pressed={props.isPressed}
        aria-disabled={isBusy}
        onClick={() => !isBusy && void ask(props.name, props.payload)}
      >
        {props.children}
      </button>
      <RefusalLine refusal={refused} />
    </>
  )
}
