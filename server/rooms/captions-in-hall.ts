// Captions in the hall: everyone is told that there are some, and what is not to be kept is dropped when the meeting closes.
import { followCaptions } from '../lab/captions/follow-captions.ts'
import type { Hall } from './hall.ts'

const CHAPTER = 'captions'

/** As long as the hall is open. Rejects when the store fails. */
export async function showCaptions(hall: Hall): Promise<void> {
  const { places, house, host, state } = hall
  await followCaptions(places, house, host.session, (news) => {
    const text = JSON.stringify(news)
    if (text !== (state.chapters.get(CHAPTER) ?? 'null')) state.chapters.set(CHAPTER, text)
  })
  // it ended while nobody was here
  if (host.standing.sitting.endedAt !== null) await closeCaptions(hall)
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
