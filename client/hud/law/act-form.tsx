// A form for an act that needs words or figures. What is refused stays as it was written, and the law says what is missing.
import { type FormEvent, type ReactNode, useId } from 'react'
import type { ActAsk, ActName } from '../../../shared/protocol/acts.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useAsk } from '../use-ask.ts'
import { useMay } from './use-may.ts'
import { Why } from './why.tsx'

interface ActFormProps<N extends ActName> {
  readonly act: N
  readonly ask: ActAsk<N>
  /** of the button that sends it */
  readonly label: string
  readonly className?: string
  /** given the field that was refused, as `terms.minutes` */
  readonly children: (wrongField: string | undefined) => ReactNode
  readonly onDone: () => void
  /** beside the button */
  readonly more?: ReactNode
}

export function ActForm<N extends ActName>(props: ActFormProps<N>) {
  const { act, ask: payload, label, className = '', children, onDone, more } = props
  const missing = useMay(act, payload)
  // a field that is not filled yet is no reason to say no before anything was sent
  const why = missing?.field === undefined ? missing : null
  const { ask, isBusy, refused } = useAsk()
  const id = useId()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const answer = await ask(act, payload as never)
    if (answer.ok) onDone()
  }
  return (
    <form className={`act-form ${className}`} onSubmit={(event) => void submit(event)} noValidate>
      {children(refused?.field)}
      <div className="button-row">
        <button
          type="submit"
          className="primary"
          aria-disabled={isBusy}
          aria-describedby={why ? id : undefined}
        >
          {label}
        </button>
        {more}
      </div>
      {why && refused === null && <Why refusal={why} id={id} />}
      <RefusalLine refusal={refused} />
    </form>
  )
}
