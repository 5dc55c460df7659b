// Silence procedures that run: what is adopted unless somebody breaks the silence, and how long that is still possible.
import { useState } from 'react'
import type { Silence } from '../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useNow } from '../clock/use-now.ts'
import { useSpanWords } from '../clock/use-span-words.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { useMay } from '../law/use-may.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import { useQuestionWords } from './use-subject-words.ts'

export function SilencesBlock() {
  const { silence: words } = useWords().ways
  const silences = useView(({ chapters }) => chapters.votes.silences)
  if (silences.length === 0) return null
  return (
    <section className="block" aria-labelledby="silences">
      <h3 id="silences">{words.heading}</h3>
      <p className="hint">{words.text}</p>
      <ul className="cards">
        {silences.map((silence) => (
          <Running key={silence.id} silence={silence} />
        ))}
      </ul>
    </section>
  )
}

function Running({ silence }: { readonly silence: Silence }) {
  const { silence: words } = useWords().ways
  const questionOf = useQuestionWords()
  const spanWords = useSpanWords()
  const leftMs = silence.deadlineAt - useNow()
  const mayBreak = useMay('silence.break', { silence: silence.id }) === null
  return (
    <li className="card">
      <p className="card-question" dir="auto">
        {questionOf(silence)}
      </p>
      <p className="silence-left">
        <strong role="timer">{leftMs > 0 ? spanWords(leftMs) : words.over}</strong>
        <span className="fine">{words.until({ at: silence.deadlineAt })}</span>
      </p>
      {mayBreak && <Break silence={silence} />}
    </li>
  )
}

function Break({ silence: { id } }: { readonly silence: Silence }) {
  const { silence: words, consent } = useWords().ways
  const { ask, isBusy, refused } = useAsk()
  const [isAsked, setAsked] = useState(false)
  const breakIt = async () => {
    await ask('silence.break', { silence: id })
    setAsked(false)
  }
  return (
    <div>
      <button type="button" className="weighty" onClick={() => setAsked(true)}>
        {words.break}
      </button>
      <RefusalLine refusal={refused} />
      {isAsked && (
        <ConfirmDialog
          heading={words.breakQuestion}
          text={words.breakText}
          yes={words.breakConfirm}
          no={consent.cancel}
          isBusy={isBusy}
          onYes={() => void breakIt()}
          onNo={() => setAsked(false)}
        />
      )}
    </div>
  )
}
