// Binds a text field of the page to a shared text: what is typed becomes the least edit, what others write appears without moving the
// cursor, and an input method that is composing a word is not disturbed. The field is the browser's own, so that everything it can do works.
import type { SharedText } from '../../net/texts/shared-text.ts'
import { editOf, movedBy, type TextDelta } from '../../net/texts/text-edit.ts'

export type TextElement = HTMLTextAreaElement | HTMLInputElement

/** Answers how to unbind. */
export function bindField(field: TextElement, text: SharedText): () => void {
  /** what the field shows, unless a word is being composed */
  let shown = ''
  let isComposing = false
  /** of others, while a word is being composed */
  let missed: TextDelta[] = []

  const show = () => {
    if (isComposing) return
    const { text: next } = text.store.getState()
    shown = next
    if (field.value === next) return
    const { selectionStart: start, selectionEnd: end } = field
    field.value = next
    field.setSelectionRange(start, end)
  }
  const told = (delta: TextDelta) => {
    if (isComposing) {
      missed.push(delta)
      return
    }
    const start = movedBy(field.selectionStart ?? 0, delta)
    const end = movedBy(field.selectionEnd ?? 0, delta)
    field.value = valueAfter(field.value, delta)
    // a field without the focus would take it
    if (field.ownerDocument.activeElement === field) field.setSelectionRange(start, end)
  }
  const typed = () => {
    if (isComposing) return
    const edit = editOf(shown, field.value, field.selectionEnd ?? field.value.length)
    const past = missed
    missed = []
    if (edit) {
      const at = past.reduce(movedBy, edit.at)
      const end = past.reduce(movedBy, edit.at + edit.remove)
      text.edit({ at, remove: Math.max(0, end - at), insert: edit.insert })
    }
    show()
    where()
  }
  const where = () => text.at(field.selectionEnd)
  const away = () => text.at(null)
  const compose = () => {
    isComposing = true
  }
  const composed = () => {
    isComposing = false
    typed()
  }
  const before = (event: Event) => {
    const { inputType } = event as InputEvent
    if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return
    // the browser's own history knows nothing of what others wrote
    event.preventDefault()
    if (inputType === 'historyUndo') text.undo()
    else text.redo()
  }
  const key = (event: Event) => {
    const { key: name, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent
    if ((!ctrlKey && !metaKey) || altKey) return
    const isRedo = name.toLowerCase() === 'y' || (name.toLowerCase() === 'z' && shiftKey)
    if (!isRedo && name.toLowerCase() !== 'z') return
    event.preventDefault()
    if (isRedo) text.redo()
    else text.undo()
  }
  const events = { input: typed, compositionstart: compose, compositionend: composed, beforeinput: before }
  const more = { keydown: key, keyup: where, click: where, focus: where, blur: away }
  const all = Object.entries({ ...events, ...more })
  for (const [type, listener] of all) field.addEventListener(type, listener)
  const stops = [text.onTold(told), text.store.subscribe(show)]
  show()
  return () => {
    for (const [type, listener] of all) field.removeEventListener(type, listener)
    for (const stop of stops) stop()
    away()
  }
}

function valueAfter(value: string, delta: TextDelta): string {
  let at = 0
  let after = ''
  for (const { retain = 0, insert, delete: taken = 0 } of delta) {
    after += value.slice(at, at + retain)
    at += retain + taken
    if (typeof insert === 'string') after += insert
  }
  return after + value.slice(at)
}
