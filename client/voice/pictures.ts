// The moving pictures that come on their slots: whoever draws one finds its track here.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Sitting } from '../net/sitting.ts'

/** By slot (shared/voice/hearing.ts); a track stays while its line does, whoever is seen on it. */
export type Pictures = Readonly<Partial<Record<number, MediaStreamTrack>>>

const ALL = new WeakMap<Sitting, StoreApi<Pictures>>()

export function picturesOf(sitting: Sitting): StoreApi<Pictures> {
  const known = ALL.get(sitting)
  if (known) return known
  const made = createStore<Pictures>(() => ({}))
  ALL.set(sitting, made)
  return made
}
