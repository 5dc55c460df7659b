// Other attire, without leaving: tried on by oneself, then worn before everyone and kept for the next time.
import { type FormEvent, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { writeStored } from '../../stored.ts'
import { LookPicker } from '../../wardrobe/look-picker.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'

export function AttirePanel() {
  const { attire: words } = useWords()
  const { view } = useScreen()
  const { ask, isBusy, refused } = useAsk()
  const worn = useView(({ me }) => me.look)
  const [tried, setTried] = useState<string | null>(null)
  const [isDone, setDone] = useState(false)
  const look = tried ?? worn
  const isNew = look !== worn
  const tryOn = (code: string) => {
    setTried(code)
    setDone(false)
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy || !isNew) return
    const answer = await ask('attire.change', { look })
    if (answer.ok) writeStored('look', look)
    setDone(answer.ok)
  }
  return (
    <form className="attire" onSubmit={(event) => void submit(event)}>
      <p className="hint">{words.hint}</p>
      <LookPicker look={look} onLook={tryOn} hasMirror={view === 'hall'} />
      <div className="attire-wear">
        <p role="status">{isNew && !isDone ? words.tried : isDone ? words.done : words.worn}</p>
        <div className="button-row">
          <button type="submit" className="primary" aria-disabled={isBusy || !isNew}>
            {words.wear}
          </button>
          {isNew && (
            <button type="button" onClick={() => tryOn(worn)}>
              {words.back}
            </button>
          )}
        </div>
        <RefusalLine refusal={refused} />
      </div>
    </form>
  )
}
