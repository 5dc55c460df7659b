// Raising a point: which kind, and a few words where they are needed.
import { useState } from 'react'
import { POINT_KINDS, type PointKind } from '../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActForm } from '../law/act-form.tsx'
import { useDraft } from '../law/use-draft.ts'
import { useRulebook } from '../law/use-rulebook.ts'
import { ChoiceGroup } from '../screen/choice-group.tsx'
import { useWanted } from '../screen/use-go-to.ts'

const LONGEST = 300

export function RaisePoint() {
  const { floor: words } = useWords()
  const { points } = useRulebook().procedure
  const kinds = POINT_KINDS.filter((kind) => points[kind] !== undefined)
  const [isOpen, setOpen] = useState(false)
  const [kind, setKind] = useState<PointKind | undefined>(kinds[0])
  useWanted('point', (which) => {
    setKind(kinds.find((each) => each === which) ?? kinds[0])
    setOpen(true)
  })
  if (kind === undefined) return null
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.raise}</summary>
      <PointForm kinds={kinds} kind={kind} onKind={setKind} onDone={() => setOpen(false)} />
    </details>
  )
}

interface PointFormProps {
  readonly kinds: readonly PointKind[]
  readonly kind: PointKind
  readonly onKind: (kind: PointKind) => void
  readonly onDone: () => void
}

function PointForm({ kinds, kind, onKind, onDone }: PointFormProps) {
  const { floor: words, rules } = useWords()
  const [text, setText] = useDraft('point')
  const done = () => {
    setText('')
    onDone()
  }
  return (
    <ActForm act="point.raise" ask={{ kind, text: text.trim() }} label={words.raiseNow} onDone={done}>
      {(wrong) => (
        <>
          <ChoiceGroup
            legend={words.pointKind}
            options={kinds}
            chosen={kind}
            nameOf={(each) => words.pointShort[each]}
            labelOf={(each) => rules.points[each]}
            onChoose={onKind}
          />
          <p className="hint">{words.pointMeans[kind]}</p>
          <div className="field">
            <label htmlFor="point-text">{words.pointText}</label>
            <input
              id="point-text"
              value={text}
              onChange={(event) => setText(event.target.value)}
              dir="auto"
              autoComplete="off"
              maxLength={LONGEST}
              aria-invalid={wrong === 'text'}
            />
          </div>
        </>
      )}
    </ActForm>
  )
}
