// A form of the desk for one act. As long as something is missing it asks the law nothing, and its button leads to what is missing.
import type { FormEvent, ReactNode } from 'react'
import type { ActAsk, ActName } from '../../../../shared/protocol/acts.ts'
import { useMay } from '../../law/use-may.ts'
import { Why } from '../../law/why.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useAsk } from '../../use-ask.ts'

interface DeskFormProps<N extends ActName> {
  readonly act: N
  readonly ask: ActAsk<N>
  /** of the button that sends it */
  readonly label: string
  /** all that it needs is filled in */
  readonly isReady?: boolean
  readonly isPrimary?: boolean
  /** its one field and its button stand side by side */
  readonly isInline?: boolean
  /** given the field that was refused */
  readonly children: (wrongField: string | undefined) => ReactNode
  readonly onDone?: () => void
}

const FIELDS = 'select, textarea, input:not([type="radio"], [type="checkbox"])'

export function DeskForm<N extends ActName>(props: DeskFormProps<N>) {
  const { isReady = true, isPrimary = false, isInline = false } = props
  const { act, ask: payload, label, children, onDone } = props
  const { ask, isBusy, refused } = useAsk()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    if (!isReady) return focusMissing(event.currentTarget)
    const answer = await ask(act, payload as never)
    if (answer.ok) onDone?.()
  }
  return (
    <form
      className={isInline ? 'desk-form is-inline' : 'desk-form'}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      {children(refused?.field)}
      <div className="button-row">
        <button type="submit" className={isPrimary ? 'primary' : ''} aria-disabled={isBusy || !isReady}>
          {label}
        </button>
      </div>
      {isReady && refused === null && <Beforehand act={act} ask={payload} />}
      <RefusalLine refusal={refused} />
    </form>
  )
}

/** What the law says before it is sent. */
function Beforehand<N extends ActName>({ act, ask }: { readonly act: N; readonly ask: ActAsk<N> }) {
  const why = useMay(act, ask)
  return why && <Why refusal={why} />
}

function focusMissing(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>(FIELDS)]
  const missing = fields.find(({ value }) => value.trim() === '') ?? fields[0]
  missing?.focus()
}
