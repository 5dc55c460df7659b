// The wall of a sitting of the past, told as a hall tells it: who draws it does not know the difference.
import type { OnWall, WallShown } from '../../../shared/lab/wall/wall-types.ts'
import type { Answer } from '../../../shared/protocol/messages.ts'
import { refuse } from '../../../shared/refusal.ts'
import { ok } from '../../../shared/result.ts'
import type { WallPast } from './wall-past.ts'

export interface ReplayedWall {
  /** From now on this is shown. */
  load(past: WallPast): void
  /** `at`: the clock of the sitting, ms since 1970. Twice is harmless. */
  show(at: number): void
  /** What everyone in the hall sees on it; null: nothing. */
  chapter(): { readonly shown: OnWall | null }
  open(): Answer<'place.open'>
  /** `told` gets what MESSAGE.place says whenever it changes. Returns how to hear no more. */
  hear(told: (bytes: Uint8Array) => void): () => void
}

export function createReplayedWall(): ReplayedWall {
  const hearers = new Set<(bytes: Uint8Array) => void>()
  let past: WallPast | null = null
  let shownAt = 0
  let shown: WallShown | null = null

  const look = (): void => {
    const now = past?.shownAt(shownAt) ?? null
    if (now === shown) return
    shown = now
    if (hearers.size === 0) return
    const bytes = new TextEncoder().encode(JSON.stringify({ place: 'wall', seq: 0, shown }))
    for (const told of hearers) told(bytes)
  }

  return {
    load: (loaded) => {
      past = loaded
      look()
    },
    show: (at) => {
      shownAt = at
      look()
    },
    chapter: () => ({ shown: shown?.now ?? null }),
    // its journal is on its way: whoever asked is told when it is here
    open: () => (shown === null ? refuse('not-saved') : ok({ seq: 0, shown, own: null })),
    hear: (told) => {
      hearers.add(told)
      return () => void hearers.delete(told)
    },
  }
}
