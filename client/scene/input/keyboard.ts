// Keys by their place on the board, so that Arabic and AZERTY layouts walk alike. Fields and buttons keep their keys.
import type { Input } from './input.ts'

/** These work always; all others are single-key shortcuts, which a visitor may turn off. */
const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
const LETTERS = new Set(['KeyW', 'KeyA', 'KeyS', 'KeyD', 'KeyQ', 'KeyE', 'KeyV', 'KeyR'])
const PACE = new Set(['ShiftLeft', 'ShiftRight'])

const TAKES_KEYS =
  'input, textarea, select, button, summary, a[href], dialog, [contenteditable], [role="slider"], [role="menu"]'

/** True when the focus is on something that wants the keys itself. */
export const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKES_KEYS) !== null

/** Which keys the hall acts on. */
export const isHallKey = (code: string, mayUseLetters: boolean): boolean =>
  ARROWS.has(code) || PACE.has(code) || (mayUseLetters && LETTERS.has(code))

/** Listens on the whole page; returns how to stop. */
export function listenToKeys(input: Input, mayUseLetters: () => boolean): () => void {
  const down = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || takesKeys(event.target))
      return
    if (!isHallKey(event.code, mayUseLetters())) return
    if (event.code === 'KeyV' && !event.repeat) input.switchView = true
    if (event.code === 'KeyR' && !event.repeat) input.lookUp = true
    input.keys.add(event.code)
    if (ARROWS.has(event.code)) event.preventDefault()
  }
  const up = (event: KeyboardEvent): void => {
    input.keys.delete(event.code)
  }
  // keys that come up in another window would be held for ever
  const release = (): void => input.keys.clear()
  const releaseInFields = (event: FocusEvent): void => {
    if (takesKeys(event.target)) release()
  }
  window.addEventListener('keydown', down)
  window.addEventListener('keyup', up)
  window.addEventListener('blur', release)
  window.addEventListener('focusin', releaseInFields)
  return () => {
    window.removeEventListener('keydown', down)
    window.removeEventListener('keyup', up)
    window.removeEventListener('blur', release)
    window.removeEventListener('focusin', releaseInFields)
  }
}
