// What watches the history, fetched when there is time: nothing is lost meanwhile, what was seen before is kept.
import { type ComponentType, useEffect, useState } from 'react'
import { fetchWhenLive } from '../../net/fetch-when-live.ts'
import type { Sitting } from '../../net/sitting.ts'

/** after the panels (hud.tsx): where the hall comes slowly, the first steps come before it all the same */
const AFTER_MS = 16_000
const fetchWatch = () => import('./history-watch.tsx')

/** null: not here yet. */
export function useHistoryWatch({ store }: Sitting): ComponentType | null {
  const [watch, setWatch] = useState<ComponentType | null>(null)
  useEffect(() => {
    let stop: (() => void) | null = null
    const show = ({ HistoryWatch }: Awaited<ReturnType<typeof fetchWatch>>) => setWatch(() => HistoryWatch)
    const timer = setTimeout(() => {
      stop = fetchWhenLive(store, fetchWatch, show)
    }, AFTER_MS)
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  }, [store])
  return watch
}
