// The field of one line of captions: in the direction of its language, sent by Enter, and never while an input method is composing.
import type { KeyboardEvent, RefObject } from 'react'
import { directionOf } from '../../../../shared/lab/captions/language-tag.ts'
import { MOST_LINE } from '../../../../shared/lab/captions/limits.ts'

interface LineFieldProps {
  readonly id: string
  readonly language: string
  readonly value: string
  /** id of what explains it */
  readonly describedBy?: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly onChange: (text: string) => void
  readonly onEnter: () => void
  /** any other key */
  readonly onKey: (event: KeyboardEvent) => void
}

export function LineField(props: LineFieldProps) {
  const { id, language, value, describedBy, field, onChange, onEnter, onKey } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter') return onKey(event)
    event.preventDefault()
    onEnter()
  }
  return (
    <input
      ref={field}
      id={id}
      type="text"
      lang={language}
      dir={directionOf(language)}
      maxLength={MOST_LINE}
      autoComplete="off"
      value={value}
      aria-describedby={describedBy}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={onKeyDown}
    />
  )
}
