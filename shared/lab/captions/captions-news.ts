// What the hall tells of captions to everyone in it, so that nobody need open them to know; it changes seldom.
import type { CaptionsState } from './captions-state.ts'
import type { CaptionsNews } from './captions-types.ts'

/** Null: they are off, or there are none. */
export function captionsNews({ isOn, isKept, captioners, tracks }: CaptionsState): CaptionsNews | null {
  if (!isOn || (captioners.length === 0 && tracks.length === 0)) return null
  return { isKept, captioners, languages: tracks.map(({ language }) => language) }
}
