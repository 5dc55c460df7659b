// The keys of a replay, by their place on the board: K plays and pauses, [ and ] go an entry back and on, with Shift a chapter.
import { useEffect } from 'react'
import type { SettingsStore } from '../hud/screen/settings.ts'
import type { Player } from './playing.ts'

const FIELD = 'input:not([type="range"]), textarea, select, [contenteditable]'

export function useReplayKeys(player: Player, stops: readonly number[], settings: SettingsStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey
      const isInField = event.target instanceof Element && event.target.matches(FIELD)
      if (isModified || isInField || !settings.getState().singleKeys) return
      if (document.querySelector('dialog[open]') || !perform(event, player, stops)) return
      // the desk of a live sitting has other uses for some of them
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [player, stops, settings])
}

function perform({ code, shiftKey }: KeyboardEvent, player: Player, stops: readonly number[]): boolean {
  if (code === 'KeyK') player.toggle()
  else if (code !== 'BracketLeft' && code !== 'BracketRight') return false
  else {
    const by = code === 'BracketRight' ? 1 : -1
    if (shiftKey) player.leap(by, stops)
    else player.step(by)
  }
  return true
}
