// Who may add a line, and how many of them.
import type { PersonId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { PlaceWho } from '../place.ts'
import { type CaptionsState, isCaptioner } from './captions-state.ts'
import type { Heard, SpokenBy } from './captions-types.ts'
import { MOST_AT_ONCE, MOST_LANGUAGES, MOST_LINES, PACE_MS } from './limits.ts'
import { backwards } from './tracks.ts'

export const mayCaption = (state: CaptionsState, who: PlaceWho, language: string): boolean =>
  who.isDesk || isCaptioner(state, who.person, language)

/** As whom somebody speaks at this moment; null: not at all. */
export const speaksAs = (heard: Heard | undefined, person: PlaceWho['person']): SpokenBy | null =>
  heard?.floor?.person === person ? 'floor' : heard?.chair?.person === person ? 'chair' : null

/** One line more, of this writer at this moment. */
export function mayAdd(
  { isOn, tracks }: CaptionsState,
  language: string,
  by: PersonId,
  at: number,
): Result<null, Refusal> {
  if (!isOn) return refuse('captions-off')
  if (tracks.reduce((sum, { count }) => sum + count, 0) >= MOST_LINES) return refuse('place-full')
  let lately = 0
  for (const track of tracks)
    for (const line of backwards(track)) {
      if (at - line.at >= PACE_MS) break
      if (line.by === by) lately += 1
    }
  if (lately >= MOST_AT_ONCE) return refuse('too-fast')
  const isNew = tracks.every((track) => track.language !== language)
  return isNew && tracks.length >= MOST_LANGUAGES ? refuse('too-many') : ok(null)
}
