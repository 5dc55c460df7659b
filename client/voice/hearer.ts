// The line that one listens on: the house offers it, anew where its engine does so, and sends on it what one may hear and see.
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { ofSitting } from '../net/of-sitting.ts'
import type { Sitting } from '../net/sitting.ts'
import { keepAddresses } from './kept-addresses.ts'
import type { OpenLine } from './kept-line.ts'
import { describedLocally, newPeer, whenConnected, whenLost } from './peer.ts'
import { slotTracks, type TakeTrack } from './slot-tracks.ts'

const CONNECT_MS = 10_000
/** what was begun after it replaces a line that is on its way */
const begunOf = ofSitting(() => ({ times: 0 }))

/** `take`: what comes on each slot. `lost`: once, when the network has failed it. Rejects when the browser cannot make such a line. */
export async function openHearer(
  sitting: Sitting,
  take: TakeTrack,
  lost: () => void,
): Promise<Result<OpenLine, Refusal>> {
  const begun = begunOf(sitting)
  begun.times += 1
  const mine = begun.times
  const asked = await sitting.ask('voice.listen', { sees: true })
  if (!asked.ok) return asked
  const peer = newPeer(asked.value.ice)
  const slots = slotTracks(take)
  peer.addEventListener('track', ({ transceiver, track }) => slots.come(transceiver.mid, track))
  const answer = async (offer: string): Promise<Result<null, Refusal>> => {
    const { sdp, reach } = keepAddresses(offer)
    await peer.setRemoteDescription({ type: 'offer', sdp })
    await peer.setLocalDescription()
    // the house has offered another one since, and would take this answer for that one's
    if (mine !== begun.times) return refuse('not-in-order')
    const accepted = await sitting.ask('voice.accept', { sdp: describedLocally(peer) })
    if (accepted.ok) await reach(peer)
    return accepted
  }
  const unhear = hearTracks(sitting, async ({ offer, mids }) => {
    const answered = offer === null || (await answer(offer).catch(unusable)).ok
    slots.move(mids)
    // the browser cannot follow, or the house has closed it
    if (!answered && mine === begun.times) lost()
  })
  const close = (): void => {
    unhear()
    peer.close()
    // the slots may be another line's by now
    if (mine === begun.times) slots.move([])
  }
  whenLost(peer, lost)
  try {
    const answered = await answer(asked.value.offer)
    if (answered.ok) return ok({ connected: whenConnected(peer, CONNECT_MS), close })
    close()
    return answered
  } catch (fault) {
    close()
    throw fault
  }
}

function unusable(fault: unknown): Result<null, Refusal> {
  console.warn(fault)
  return refuse('no-voice')
}

type Tracks = Extract<VoiceNews, { is: 'tracks' }>

/** One after the other, as they come. Returns how to stop. */
function hearTracks(sitting: Sitting, moved: (tracks: Tracks) => Promise<void>): () => void {
  let last = Promise.resolve()
  let isOver = false
  const unhear = sitting.hear(MESSAGE.voice, (message) => {
    const news = message as VoiceNews
    if (news.is !== 'tracks') return
    last = last.then(() => (isOver ? undefined : moved(news)))
  })
  return () => {
    isOver = true
    unhear()
  }
}
