// The server's time for clocks on the screen: one interval for all of them, and none while nobody shows a clock.
import { useSyncExternalStore } from 'react'
import { useSitting } from '../sitting-context.ts'

const TICK_MS = 1000
const watchers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function watch(tell: () => void): () => void {
  watchers.add(tell)
  timer ??= setInterval(() => {
    for (const each of watchers) each()
  }, TICK_MS)
  return () => {
    watchers.delete(tell)
    if (watchers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** ms since 1970 by the server's clock, in whole seconds; draws again when the second changes. */
export function useNow(): number {
  const sitting = useSitting()
  return useSyncExternalStore(watch, () => Math.floor(sitting.now() / TICK_MS) * TICK_MS, sitting.now)
}
