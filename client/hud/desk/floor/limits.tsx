// The times of speeches. What somebody else sets meanwhile is shown, and what was typed is kept.
import { useLanguage, useWords } from '../../../i18n/use-words.ts'
import { clockText } from '../../clock/clock-text.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { FigureField, figureOf } from '../parts/figure-field.tsx'
import { useSharedDraft } from '../parts/use-shared-draft.ts'

interface Typed {
  readonly seconds: string
  readonly totalSeconds: string
}

const typedOf = (seconds: number | null): string => (seconds === null ? '' : String(seconds))

export function Limits() {
  const { chair } = useWords()
  const { seconds, totalSeconds } = useView(({ chapters }) => chapters.speakers)
  const said = useSaidLimits(seconds, totalSeconds)
  return (
    <details className="desk-more">
      <summary>
        {chair.floor.limits}
        <span className="desk-more-text">{chair.floor.limitsNow(said)}</span>
      </summary>
      <LimitsForm />
    </details>
  )
}

function LimitsForm() {
  const { chair } = useWords()
  const { seconds, totalSeconds, limitsSeq } = useView(({ chapters }) => chapters.speakers)
  const now: Typed = { seconds: typedOf(seconds), totalSeconds: typedOf(totalSeconds) }
  const draft = useSharedDraft(now, limitsSeq)
  const said = useSaidLimits(seconds, totalSeconds)
  const { ask, isBusy, refused } = useAsk()
  const { value } = draft
  const set = async (seen: number) => {
    if (isBusy) return
    const typed = { seconds: figureOf(value.seconds), totalSeconds: figureOf(value.totalSeconds) }
    const answer = await ask('limits.set', { ...typed, seen })
    if (answer.ok) draft.drop()
  }
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void set(draft.seen)
      }}
    >
      <FigureField
        label={chair.floor.seconds}
        value={value.seconds}
        isWrong={refused?.field === 'seconds'}
        hint={chair.floor.emptyIsNone}
        onChange={(typed) => draft.edit({ ...value, seconds: typed })}
      />
      <FigureField
        label={chair.floor.totalSeconds}
        value={value.totalSeconds}
        isWrong={refused?.field === 'totalSeconds'}
        onChange={(typed) => draft.edit({ ...value, totalSeconds: typed })}
      />
      {draft.isStale ? (
        <div className="note" role="status">
          <p>{chair.floor.stale(said)}</p>
          <div className="button-row small">
            <button type="button" aria-disabled={isBusy} onClick={() => void set(limitsSeq)}>
              {chair.floor.keepMine}
            </button>
            <button type="button" onClick={draft.drop}>
              {chair.floor.takeTheirs}
            </button>
          </div>
        </div>
      ) : (
        <div className="button-row">
          <button type="submit" className="primary" aria-disabled={isBusy || !draft.isTouched}>
            {chair.floor.set}
          </button>
        </div>
      )}
      <RefusalLine refusal={refused} />
    </form>
  )
}

function useSaidLimits(seconds: number | null, totalSeconds: number | null) {
  const { chair } = useWords()
  const { format } = useLanguage()
  const said = (limit: number | null) =>
    limit === null ? chair.floor.noLimit : clockText(limit * 1000, format)
  return { time: said(seconds), total: said(totalSeconds) }
}
