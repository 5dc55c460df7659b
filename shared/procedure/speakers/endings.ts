// The speech and the caucus that are on end before what ends them.
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { endingOf } from './floor-time.ts'

/** The end of the caucus and of the speech made in it (SP26); nothing when there is none. `at`: ms since 1970. */
export function caucusEnding(sitting: Sitting, at: number): readonly Event[] {
  const { floor, caucus } = sitting.speakers
  if (caucus === null) return []
  return [...(floor?.kind === 'caucus' ? endingOf(sitting, at) : []), { type: 'caucus.ended' }]
}

/** Both, as a meeting ends, an item changes or another caucus begins (AG9, MO22). */
export const endings = (sitting: Sitting, at: number): readonly Event[] => [
  ...endingOf(sitting, at),
  ...(sitting.speakers.caucus === null ? [] : [{ type: 'caucus.ended' } as const]),
]
