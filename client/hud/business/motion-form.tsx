// The terms of a motion, drawn from what its kind needs (MO6): figures, an item or a text, parts, words.
import { useId, useState } from 'react'
import type { MotionRule } from '../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActForm } from '../law/act-form.tsx'
import { useDraft } from '../law/use-draft.ts'
import { useRulebook } from '../law/use-rulebook.ts'
import { AboutField } from './about-field.tsx'
import { FigureField } from './figure-field.tsx'
import type { MotionChoice } from './motion-choices.ts'
import { MotionNeeds } from './motion-needs.tsx'
import { PartsField } from './parts-field.tsx'
import { firstTerms, needsTerm, takesTerm, termsOf, type WrittenTerms } from './written-terms.ts'

const LONGEST_TEXT = 300

interface MotionFormProps {
  readonly choice: MotionChoice
  readonly onDone: () => void
}

export function MotionForm({ choice, onDone }: MotionFormProps) {
  const { business } = useWords()
  const { motion } = choice
  const id = useId()
  const rule = useRulebook().procedure.motions.find((each) => each.motion === motion)
  const [written, setWritten] = useState(() => firstTerms(choice))
  const [text, setText] = useDraft(`motion.${motion}`)
  const done = () => {
    setText('')
    onDone()
  }
  const ask = { motion, terms: termsOf(motion, written), text: text.trim() }
  return (
    <ActForm act="motion.move" ask={ask} label={business.moveNow} onDone={done}>
      {(wrong) => (
        <>
          {rule && <MotionNeeds rule={rule} />}
          <Terms
            choice={choice}
            written={written}
            most={rule?.mostMinutes}
            wrong={wrong}
            onWrite={(change) => setWritten({ ...written, ...change })}
          />
          <div className="field">
            <label htmlFor={id}>
              {needsTerm(motion, 'text') ? business.fields.topic : business.fields.reason}
            </label>
            <input
              id={id}
              value={text}
              onChange={(event) => setText(event.target.value)}
              dir="auto"
              autoComplete="off"
              maxLength={LONGEST_TEXT}
              aria-invalid={wrong === 'text'}
            />
          </div>
        </>
      )}
    </ActForm>
  )
}

interface TermsProps {
  readonly choice: MotionChoice
  readonly written: WrittenTerms
  readonly most: MotionRule['mostMinutes']
  readonly wrong: string | undefined
  readonly onWrite: (change: Partial<WrittenTerms>) => void
}

function Terms({ choice: { motion, about }, written, most, wrong, onWrite }: TermsProps) {
  return (
    <>
      <AboutField
        motion={motion}
        options={about}
        chosen={written.about}
        onChoose={(chosen) => onWrite({ about: chosen, parts: undefined })}
      />
      {takesTerm(motion, 'parts') && written.about !== '' && (
        <PartsField
          key={written.about}
          proposal={written.about}
          isWrong={wrong === 'terms.parts'}
          onChange={(parts) => onWrite({ parts })}
        />
      )}
      <div className="figures">
        {takesTerm(motion, 'minutes') && (
          <FigureField
            name="minutes"
            value={written.minutes}
            isOptional={!needsTerm(motion, 'minutes')}
            most={most}
            isWrong={wrong === 'terms.minutes'}
            onChange={(minutes) => onWrite({ minutes })}
          />
        )}
        {takesTerm(motion, 'seconds') && (
          <FigureField
            name="seconds"
            value={written.seconds}
            isWrong={wrong === 'terms.seconds'}
            onChange={(seconds) => onWrite({ seconds })}
          />
        )}
      </div>
    </>
  )
}
