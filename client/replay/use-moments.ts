// Runs the replay: its clock, the sitting that follows it, and the address, in which the moment stands.
import { useEffect } from 'react'
import type { Player } from './playing.ts'
import type { ReplayedSitting } from './replayed-sitting.ts'

/** a clock that moves ten times a second is smooth enough for one that is read */
const TICK_MS = 100
/** browsers take no more than some addresses a second */
const NOTE_AFTER_MS = 400

export function useMoments(sitting: ReplayedSitting, { store, advance }: Player): void {
  useEffect(() => {
    let ticked = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      advance(now - ticked)
      ticked = now
    }, TICK_MS)
    let noting: ReturnType<typeof setTimeout> | undefined
    const unwatch = store.subscribe(({ seq, at, isPlaying }, before) => {
      sitting.show(seq, at)
      if (isPlaying || (seq === before.seq && isPlaying === before.isPlaying)) return
      clearTimeout(noting)
      noting = setTimeout(() => noteMoment(seq), NOTE_AFTER_MS)
    })
    return () => {
      clearInterval(timer)
      clearTimeout(noting)
      unwatch()
    }
  }, [sitting, store, advance])
}

function noteMoment(seq: number): void {
  history.replaceState(history.state, '', addressOf(seq))
}

/** Of this page, at a moment. */
export function addressOf(seq: number): string {
  const url = new URL(location.href)
  url.searchParams.set('at', String(seq))
  return url.href
}
