// Parts of the page that nobody waits for: fetched while the line is live, and again after the forum was away.
import type { Sitting } from './sitting.ts'

/** where the line did not break and the part did not come all the same, ms */
const AGAIN_MS = 30_000

/** Calls `onHere` once, with what `fetch` brought; returns how to call it off. */
export function fetchWhenLive<T>(
  store: Sitting['store'],
  fetch: () => Promise<T>,
  onHere: (part: T) => void,
): () => void {
  let isOver = false
  let isFetching = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    isOver = true
    clearTimeout(timer)
    unwatch()
  }
  const come = (part: T) => {
    if (isOver) return
    stop()
    onHere(part)
  }
  const miss = () => {
    isFetching = false
    if (!isOver) timer = setTimeout(attempt, AGAIN_MS)
  }
  const attempt = () => {
    if (isFetching || store.getState().link !== 'live') return
    isFetching = true
    clearTimeout(timer)
    fetch().then(come, miss)
  }
  const unwatch = store.subscribe(({ link }, before) => {
    if (link !== before.link) attempt()
  })
  attempt()
  return stop
}
