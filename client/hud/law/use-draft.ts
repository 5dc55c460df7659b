// A text that is being written: kept in this tab, so that a closed panel, a changed view or a reload loses nothing.
import { useState } from 'react'
import { readStored, writeStored } from '../../stored.ts'
import { useView } from '../sitting-context.ts'

/** `name`: unlike all others of the session. Returns the text and how to change it; back at `first` nothing is kept. */
export function useDraft(name: string, first = ''): readonly [string, (text: string) => void] {
  const session = useView((view) => view.session.id)
  const key = `draft.${session}.${name}`
  const [text, setText] = useState(() => readStored(key, 'tab') ?? first)
  const write = (next: string) => {
    setText(next)
    writeStored(key, next === first ? null : next, 'tab')
  }
  return [text, write]
}
