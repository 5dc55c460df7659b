// The line that one listens on: the house offers its tracks, one for each slot, and sends on them what one may hear and see.
import type { Refusal } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Sitting } from '../net/sitting.ts'
import { keepAddresses } from './kept-addresses.ts'
import type { OpenLine } from './kept-line.ts'
import { describedLocally, newPeer, whenConnected, whenLost } from './peer.ts'

const CONNECT_MS = 10_000

/** `take`: what comes on each slot. `lost`: once, when the network has failed it. Rejects when the browser cannot make such a line. */
export async function openHearer(
  sitting: Sitting,
  take: (slot: number, track: MediaStreamTrack) => void,
  lost: () => void,
): Promise<Result<OpenLine, Refusal>> {
  const answer = await sitting.ask('voice.listen', { sees: true })
  if (!answer.ok) return answer
  const peer = newPeer(answer.value.ice)
  peer.addEventListener('track', ({ transceiver, track }) => take(Number(transceiver.mid?.slice(1)), track))
  whenLost(peer, lost)
  const offer = keepAddresses(answer.value.offer)
  try {
    await peer.setRemoteDescription({ type: 'offer', sdp: offer.sdp })
    await peer.setLocalDescription()
    const done = await sitting.ask('voice.accept', { sdp: describedLocally(peer) })
    if (!done.ok) {
      peer.close()
      return done
    }
    await offer.reach(peer)
  } catch (fault) {
    peer.close()
    throw fault
  }
  return ok({ connected: whenConnected(peer, CONNECT_MS), close: () => peer.close() })
}
