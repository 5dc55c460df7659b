// Ruling a motion out of order, with a reason where the chair gives one.
import { useId } from 'react'
import type { Motion } from '../../../../shared/procedure/motions/motions-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { DeskForm } from '../parts/desk-form.tsx'

export function RuleOut({ motion }: { readonly motion: Motion }) {
  const { chair } = useWords()
  const [text, setText] = useDraft(`desk.rule-out.${motion.id}`)
  const id = useId()
  return (
    <details className="desk-more">
      <summary>{chair.motions.ruleOut}</summary>
      <DeskForm
        act="motion.rule-out"
        ask={{ motion: motion.id, text }}
        label={chair.motions.ruleOutDo}
        onDone={() => setText('')}
      >
        {(field) => (
          <div className="field">
            <label htmlFor={id}>{chair.motions.ruleOutReason}</label>
            <input
              id={id}
              value={text}
              onChange={(event) => setText(event.target.value)}
              dir="auto"
              autoComplete="off"
              maxLength={300}
              aria-invalid={field === 'text'}
            />
          </div>
        )}
      </DeskForm>
    </details>
  )
}
