// Captions in the hall: everyone is told that there are some, and what is not to be kept is erased when the meeting closes.
import { captionsNews } from '../../shared/lab/captions/captions-news.ts'
import type { CaptionsState } from '../../shared/lab/captions/captions-state.ts'
import type { Hall } from './hall.ts'

const CHAPTER = 'captions'

/**
 * Follows them as long as the hall is open. What the journal says to be dropped is erased beside it, after a restart once more: it may
 * have fallen in between. Rejects when the store fails.
 */
export async function followCaptions(hall: Hall): Promise<void> {
  const erase = eraser(hall)
  await hall.places.follow('captions', (known) => {
    const state = known as CaptionsState
    const news = captionsNews(state)
    const { chapters } = hall.state
    const text = JSON.stringify(news)
    if (text !== (chapters.get(CHAPTER) ?? 'null')) chapters.set(CHAPTER, text)
    void erase(state.dropped)
  })
  if (hall.host.standing.sitting.endedAt !== null) await closeCaptions(hall)
}

/** Harmless twice, and where there are none. */
export async function closeCaptions(hall: Hall): Promise<void> {
  // a gallery writes no place
  if (hall.around.gallery > 0) return
  const { log } = hall.house
  try {
    const done = await hall.places.actAsSystem('captions', { is: 'close' })
    if (!done.ok && done.refusal.code !== 'place-unknown')
      log.error({ refusal: done.refusal }, 'captions could not be closed')
  } catch (error) {
    log.error({ err: error }, 'captions could not be closed')
  }
}

/** Erases what is new in a list that only grows; what failed is tried again with what comes next. */
function eraser({ house, host }: Hall): (dropped: readonly number[]) => Promise<void> {
  let done = 0
  let isErasing = false
  let latest: readonly number[] = []
  return async (dropped) => {
    latest = dropped
    if (isErasing) return
    isErasing = true
    try {
      while (done < latest.length) {
        const { length } = latest
        await house.store.erasePlaceTexts(host.session, 'captions', latest.slice(done))
        done = length
      }
    } catch (error) {
      house.log.error({ err: error }, 'captions could not be erased')
    }
    isErasing = false
  }
}
