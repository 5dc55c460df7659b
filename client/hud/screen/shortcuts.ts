// Keys of the panels, by their place on the board so that every layout works. The hall keeps W A S D Q E R V and the arrows.
import type { PanelName } from './screen-context.ts'

/** At the desk: the next speaker, the clock, the end of a speech, what is put to the vote or closed. */
export type DeskKey = 'next' | 'clock' | 'end' | 'gavel'

export type Deed =
  | { readonly do: 'panel'; readonly panel: PanelName }
  | { readonly do: 'desk'; readonly key: DeskKey }
  | { readonly do: 'help' | 'mute' | 'hand' | 'seat' | 'wave' | 'applaud' | 'heart' | 'escape' }

const DEEDS: Readonly<Record<string, Deed>> = {
  KeyB: { do: 'panel', panel: 'vote' },
  KeyF: { do: 'panel', panel: 'floor' },
  KeyG: { do: 'panel', panel: 'business' },
  KeyP: { do: 'panel', panel: 'people' },
  KeyT: { do: 'panel', panel: 'chat' },
  KeyC: { do: 'panel', panel: 'chair' },
  KeyN: { do: 'desk', key: 'next' },
  KeyK: { do: 'desk', key: 'clock' },
  KeyJ: { do: 'desk', key: 'end' },
  KeyL: { do: 'desk', key: 'gavel' },
  KeyM: { do: 'mute' },
  KeyH: { do: 'hand' },
  KeyX: { do: 'seat' },
  Digit1: { do: 'wave' },
  Digit2: { do: 'applaud' },
  Digit3: { do: 'heart' },
}

export interface Pressed {
  readonly code: string
  readonly key: string
  readonly isModified: boolean
  readonly isRepeated: boolean
  /** the focus is in a field, where letters are letters */
  readonly isInField: boolean
}

/** What a key asks for, or null. Escape always works; the single keys only when they are switched on. */
export function deedOf(pressed: Pressed, maySingleKeys: boolean): Deed | null {
  if (pressed.code === 'Escape') return { do: 'escape' }
  if (!maySingleKeys || pressed.isModified || pressed.isRepeated || pressed.isInField) return null
  if (pressed.key === '?' || pressed.key === '؟') return { do: 'help' }
  return DEEDS[pressed.code] ?? null
}
