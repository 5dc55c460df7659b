// Moving a motion: chosen among those in order now, with the terms that it needs. The others are listed with why, and the rule.
import { useState } from 'react'
import type { MotionKind } from '../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useLaw } from '../law/use-law.ts'
import { Why } from '../law/why.tsx'
import { useWanted } from '../screen/use-go-to.ts'
import { type MotionChoice, motionChoices } from './motion-choices.ts'
import { MotionForm } from './motion-form.tsx'

export function MoveMotion() {
  const { business } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [kind, setKind] = useState<MotionKind | ''>('')
  useWanted('motion', (which) => {
    setKind(which as MotionKind)
    setOpen(true)
  })
  return (
    <details className="move" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{business.move}</summary>
      {isOpen && <Choices kind={kind} onKind={setKind} onDone={() => setOpen(false)} />}
    </details>
  )
}

interface ChoicesProps {
  /** '': none is chosen yet */
  readonly kind: MotionKind | ''
  readonly onKind: (kind: MotionKind | '') => void
  readonly onDone: () => void
}

function Choices({ kind, onKind, onDone }: ChoicesProps) {
  const { business, rules } = useWords()
  const choices = useLaw(motionChoices)
  const inOrder = choices.filter(({ refusal }) => refusal === null)
  const out = choices.filter(({ refusal }) => refusal !== null)
  const chosen = inOrder.find(({ motion }) => motion === kind)
  return (
    <div className="move-body">
      {inOrder.length === 0 ? (
        <p className="note">{business.moveNone}</p>
      ) : (
        <div className="field">
          <label htmlFor="motion-kind">{business.moveWhich}</label>
          <select
            id="motion-kind"
            value={chosen?.motion ?? ''}
            onChange={(event) => onKind(event.target.value as MotionKind | '')}
          >
            <option value="">{business.choose}</option>
            {inOrder.map(({ motion }) => (
              <option key={motion} value={motion}>
                {rules.motions[motion]}
              </option>
            ))}
          </select>
        </div>
      )}
      {chosen && <MotionForm key={chosen.motion} choice={chosen} onDone={onDone} />}
      {out.length > 0 && <NotNow choices={out} />}
    </div>
  )
}

function NotNow({ choices }: { readonly choices: readonly MotionChoice[] }) {
  const { business, rules } = useWords()
  return (
    <details className="not-now">
      <summary>{business.notNow({ count: choices.length })}</summary>
      <ul>
        {choices.map(({ motion, refusal }) => (
          <li key={motion}>
            <span className="act-name">{rules.motions[motion]}</span>
            {refusal && <Why refusal={refusal} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
