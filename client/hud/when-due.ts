// What is not needed to walk is fetched when the sitting gives cause, or a while after coming in, so that a line which breaks later
// does not matter; one that is broken just then is waited for.
import { fetchWhenLive } from '../net/fetch-when-live.ts'
import type { Sitting } from '../net/sitting.ts'
import type { SittingView } from '../net/sitting-view.ts'

const AHEAD_MS = 15_000

/** Whether more goes on than that people walk in a hall. */
export function isUnderWay({ vote, chapters }: Pick<SittingView, 'vote' | 'chapters'>): boolean {
  const { agenda, speakers, points, motions, votes, lots, elections } = chapters
  const lists = [speakers.entries, points.raised, motions.pending, votes.silences, lots, elections]
  return (
    vote !== null ||
    agenda.meeting.phase !== 'open' ||
    agenda.current !== null ||
    speakers.floor !== null ||
    speakers.caucus !== null ||
    !!chapters.shown ||
    lists.some(({ length }) => length > 0)
  )
}

/** Calls `onHere` once with what `fetch` brought, which is asked for at the latest after 15 s; returns how to call it off. */
export function whenDue<T>(
  { store }: Pick<Sitting, 'store'>,
  fetch: () => Promise<T>,
  onHere: (part: T) => void,
): () => void {
  let isDone = false
  let callOff = (): void => undefined
  const go = () => {
    if (isDone) return
    isDone = true
    stop()
    callOff = fetchWhenLive(store, fetch, onHere)
  }
  const timer = setTimeout(go, AHEAD_MS)
  const unwatch = store.subscribe((view) => {
    if (isUnderWay(view)) go()
  })
  const stop = () => {
    clearTimeout(timer)
    unwatch()
  }
  if (isUnderWay(store.getState())) queueMicrotask(go)
  return () => {
    isDone = true
    stop()
    callOff()
  }
}
