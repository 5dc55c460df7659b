// The ruling on a point, with the words of the chair. An inquiry is answered in words alone.
import { useId } from 'react'
import { rulingsOn } from '../../../../shared/procedure/points/points-acts.ts'
import type { Point, Ruling } from '../../../../shared/procedure/points/points-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { useMay } from '../../law/use-may.ts'
import { Why } from '../../law/why.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useAsk } from '../../use-ask.ts'

interface RulePointProps {
  readonly point: Point
  /** it stands on top of the desk: the usual ruling has its button marked */
  readonly isNow?: boolean
}

export function RulePoint({ point, isNow = false }: RulePointProps) {
  const { chair } = useWords()
  const [text, setText] = useDraft(`desk.ruling.${point.id}`)
  const rulings = rulingsOn(point)
  const why = useMay('point.rule', { point: point.id, ruling: rulings[0] ?? 'answered', text: text || '…' })
  const { ask, isBusy, refused } = useAsk()
  const id = useId()
  const isInquiry = point.kind === 'inquiry'
  const names: Readonly<Record<Ruling, string>> = {
    'well-taken': chair.points.wellTaken,
    'not-well-taken': chair.points.notWellTaken,
    answered: chair.points.answer,
  }
  const rule = async (ruling: Ruling) => {
    if (isBusy) return
    const answer = await ask('point.rule', { point: point.id, ruling, text })
    if (answer.ok) setText('')
  }
  return (
    <div className="desk-form">
      <div className="field">
        <label htmlFor={id}>{isInquiry ? chair.points.answerLabel : chair.points.words}</label>
        <textarea
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          dir="auto"
          rows={2}
          maxLength={300}
          aria-invalid={refused?.field === 'text'}
        />
      </div>
      <div className="button-row small">
        {rulings.map((ruling) => (
          <button
            key={ruling}
            type="button"
            className={isNow && ruling === rulings[0] ? 'primary' : ''}
            aria-disabled={isBusy || why !== null}
            onClick={() => void rule(ruling)}
          >
            {names[ruling]}
          </button>
        ))}
      </div>
      {why !== null && refused === null && <Why refusal={why} />}
      <RefusalLine refusal={refused} />
    </div>
  )
}
