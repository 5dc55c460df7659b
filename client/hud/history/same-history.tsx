// In the record: the head of the journal as signs and as a code, and what somebody else has seen compared with it.
import { useId, useState } from 'react'
import { comparedText, readCompared, spokenHash } from '../../../shared/journal/checkpoint.ts'
import { CopyButton } from '../../copy-button.tsx'
import { QrCode } from '../../lobby/host/sheet/qr-code.tsx'
import { provenHashAt } from '../../net/seen-history.ts'
import type { Sitting } from '../../net/sitting.ts'
import { saveFile } from '../../save-file.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { useHistoryWords } from './history-words.ts'
import { linesAfter } from './watch.ts'
import '../../styles/history.css'

export function SameHistory() {
  const words = useHistoryWords()
  const sitting = useSitting()
  const session = useView((view) => view.session.id)
  const { seq, head } = useView((view) => view.journal)
  if (!words || seq === 0) return null
  const text = comparedText({ session, seq, hash: head })
  const keep = async () => {
    const file = await sitting.file('checkpoint')
    if (file.ok) saveFile(`${session}-${seq}.txt`, file.value)
  }
  return (
    <section className="same-history">
      <h3>{words.heading}</h3>
      <p className="fine">{words.explain}</p>
      <div className="same-history-code">
        <QrCode text={text} label={words.code({ seq })} />
        <div>
          <p>{words.height({ seq })}</p>
          <p>
            <code dir="ltr">{spokenHash(head)}</code>
          </p>
          <CopyButton text={() => text} label={words.copy} className="quiet" />
          <button type="button" className="quiet" onClick={() => void keep()}>
            {words.signed}
          </button>
        </div>
      </div>
      <Comparison />
    </section>
  )
}

type Compared =
  | { readonly is: 'same' | 'other' | 'ahead'; readonly seq: number }
  | { readonly is: 'elsewhere' | 'unreadable' | 'failed' }

function Comparison() {
  const words = useHistoryWords()
  const sitting = useSitting()
  const id = useId()
  const [text, setText] = useState('')
  const [state, setState] = useState<Compared | 'comparing' | null>(null)
  if (!words) return null
  const compare = async () => {
    setState('comparing')
    setState(await comparedWith(sitting, text))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void compare()
      }}
    >
      <label htmlFor={id}>{words.theirs}</label>
      <p className="hint" id={`${id}-hint`}>
        {words.theirsHint}
      </p>
      <input
        id={id}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" aria-disabled={state === 'comparing'}>
        {words.compare}
      </button>
      <p role="status" className={isBad(state) ? 'error' : undefined}>
        {state === 'comparing'
          ? words.comparing
          : state !== null && ('seq' in state ? words[state.is]({ seq: state.seq }) : words[state.is])}
      </p>
    </form>
  )
}

const isBad = (state: Compared | 'comparing' | null): boolean =>
  state !== null && state !== 'comparing' && state.is !== 'same' && state.is !== 'ahead'

/** Recomputes the journal up to the height that somebody else has seen. */
export async function comparedWith(sitting: Sitting, text: string): Promise<Compared> {
  const theirs = readCompared(text)
  if (theirs === null) return { is: 'unreadable' }
  const { session, journal } = sitting.store.getState()
  const { seq } = theirs
  if (theirs.session !== session.id) return { is: 'elsewhere' }
  if (seq > journal.seq) return { is: 'ahead', seq }
  const lines = seq === journal.seq ? [] : await linesAfter(sitting, 0)
  if (lines === null) return { is: 'failed' }
  const ours = seq === journal.seq ? journal.head : provenHashAt(seq, lines)
  return { is: ours === theirs.hash ? 'same' : 'other', seq }
}
