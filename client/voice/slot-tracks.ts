// Which track comes on which slot of a line to listen on. An engine has one track for each slot, or tells where they come as that changes.
import { SLOTS } from '../../shared/voice/hearing.ts'

/** null: nothing comes there any more */
export type TakeTrack = (slot: number, track: MediaStreamTrack | null) => void

export interface SlotTracks {
  /** What the browser has made for a mid of the description. */
  come(mid: string | null, track: MediaStreamTrack): void
  /** By slot, the mid of its track. */
  move(mids: readonly (string | null)[]): void
}

export function slotTracks(take: TakeTrack): SlotTracks {
  const tracks = new Map<string, MediaStreamTrack>()
  const taken = new Map<number, MediaStreamTrack>()
  let mids: readonly (string | null)[] = Array.from({ length: SLOTS }, (_, slot) => `s${slot}`)
  const settle = (): void => {
    const now = mids.map((mid) => tracks.get(mid ?? '') ?? null)
    // a track that moves is let go where it was before it is taken where it is
    for (const [slot, track] of [...taken])
      if (track !== now[slot]) {
        taken.delete(slot)
        take(slot, null)
      }
    now.forEach((track, slot) => {
      if (track === null || taken.has(slot)) return
      taken.set(slot, track)
      take(slot, track)
    })
  }
  return {
    come: (mid, track) => {
      tracks.set(mid ?? '', track)
      settle()
    },
    move: (now) => {
      mids = now
      settle()
    },
  }
}
