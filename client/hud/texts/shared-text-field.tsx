// A field in which several people write at once: who is here, whether one's words are safe, and a text that may be read where one may not
// write. One line or many; each line takes the direction of its own words.
import { useEffect, useId, useRef } from 'react'
import { LONGEST_TEXT } from '../../../shared/lab/shared-text.ts'
import type { TextName } from '../../../shared/protocol/texts.ts'
import { useWords } from '../../i18n/use-words.ts'
import { refusalWords } from '../../refusal-words.ts'
import { bindField, type TextElement } from './bind-field.ts'
import { TextState } from './text-state.tsx'
import { useSharedText } from './use-shared-text.ts'
import '../../styles/texts.css'

interface SharedTextFieldProps {
  readonly name: TextName
  readonly label: string
  readonly hint?: string
  /** a title has one line */
  readonly isLine?: boolean
  readonly rows?: number
}

export function SharedTextField({ name, label, hint, isLine = false, rows = 12 }: SharedTextFieldProps) {
  const words = useWords()
  const { text, view } = useSharedText(name)
  const field = useRef<TextElement>(null)
  const id = useId()
  const isThere = view.may !== null
  useEffect(() => (isThere && field.current ? bindField(field.current, text) : undefined), [isThere, text])
  if (!isThere)
    return (
      <p role="status" className="hint">
        {view.refused === null ? words.texts.opening : refusalWords(words, view.refused)}
      </p>
    )
  const shared = {
    id,
    className: 'shared-text-field',
    dir: 'auto',
    readOnly: view.may === 'read',
    maxLength: isLine ? 200 : LONGEST_TEXT,
    'aria-describedby': `${id}-state`,
    spellCheck: true,
  }
  return (
    <div className="shared-text">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {isLine ? (
        <input {...shared} type="text" ref={field as React.RefObject<HTMLInputElement>} />
      ) : (
        <textarea {...shared} rows={rows} ref={field as React.RefObject<HTMLTextAreaElement>} />
      )}
      <TextState id={`${id}-state`} view={view} onDismiss={text.dismissLost} hasPeople={!isLine} />
    </div>
  )
}
