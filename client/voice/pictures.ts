// The moving pictures that come on their slots: whoever draws one finds its track here.
import { createStore } from 'zustand/vanilla'
import { ofSitting } from '../net/of-sitting.ts'

/** By slot (shared/voice/hearing.ts); a track stays while its line does, whoever is seen on it. */
export type Pictures = Readonly<Partial<Record<number, MediaStreamTrack>>>

export const picturesOf = ofSitting(() => createStore<Pictures>(() => ({})))
