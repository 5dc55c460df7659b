// From the captions to whoever tells everyone in the hall that there are some, and to the store: what the journal says to be dropped is
// erased beside it, after a restart once more, since the house may have fallen in between.
import type { SessionId } from '../../../shared/ids.ts'
import { captionsNews } from '../../../shared/lab/captions/captions-news.ts'
import type { CaptionsState } from '../../../shared/lab/captions/captions-state.ts'
import type { CaptionsNews } from '../../../shared/lab/captions/captions-types.ts'
import type { House } from '../../house.ts'
import type { Places } from '../places.ts'

/** Calls `told` now and whenever they have changed. Rejects when the store fails. */
export function followCaptions(
  places: Places,
  house: Pick<House, 'store' | 'log'>,
  session: SessionId,
  told: (news: CaptionsNews | null) => void,
): Promise<void> {
  const erase = eraser(house, session)
  return places.follow('captions', (known) => {
    const state = known as CaptionsState
    told(captionsNews(state))
    void erase(state.dropped)
  })
}

/** Erases what is new in a list that only grows; what failed is tried again with what comes next. */
function eraser(
  { store, log }: Pick<House, 'store' | 'log'>,
  session: SessionId,
): (dropped: readonly number[]) => Promise<void> {
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
        await store.erasePlaceTexts(session, 'captions', latest.slice(done))
        done = length
      }
    } catch (error) {
      log.error({ err: error }, 'captions could not be erased')
    }
    isErasing = false
  }
}
