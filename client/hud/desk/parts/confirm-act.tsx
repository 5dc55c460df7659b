// A button for an act that cannot be undone: one question back before it is asked for.
import { type ReactNode, useId, useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { ActAsk, ActName } from '../../../../shared/protocol/acts.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ConfirmDialog } from '../../confirm-dialog.tsx'
import { useMay } from '../../law/use-may.ts'
import { Why } from '../../law/why.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useAsk } from '../../use-ask.ts'

interface ConfirmActProps<N extends ActName> {
  readonly act: N
  readonly ask: ActAsk<N>
  readonly question: string
  /** what it means when it is done */
  readonly text: string
  readonly yes: string
  readonly id?: string
  readonly className?: string
  /** for those who hear it, when the words alone do not say whom it is about */
  readonly label?: string
  /** the reason stands beside the button; otherwise it is heard, and shown when the button is pressed */
  readonly showsWhy?: boolean
  readonly children: ReactNode
}

export function ConfirmAct<N extends ActName>(props: ConfirmActProps<N>) {
  const { act, ask: payload, question, text, yes, id, className, label, showsWhy = false, children } = props
  const { chair } = useWords()
  const why = useMay(act, payload)
  const { ask, isBusy, refused } = useAsk()
  const whyId = useId()
  const [isAsked, setAsked] = useState(false)
  const perform = async () => {
    await ask(act, payload as never)
    setAsked(false)
  }
  return (
    <span className="act">
      <button
        id={id}
        type="button"
        className={className}
        aria-label={label === undefined ? undefined : spoken(label)}
        aria-disabled={why !== null}
        aria-describedby={why ? whyId : undefined}
        // what the law refuses needs no question: the answer says why
        onClick={() => (why === null ? setAsked(true) : void perform())}
      >
        {children}
      </button>
      {why !== null && refused === null && <Why id={whyId} refusal={why} isHidden={!showsWhy} />}
      <RefusalLine refusal={refused} />
      {isAsked && (
        <ConfirmDialog
          heading={question}
          text={text}
          yes={yes}
          no={chair.parts.no}
          isBusy={isBusy}
          onYes={() => void perform()}
          onNo={() => setAsked(false)}
        />
      )}
    </span>
  )
}
