// A line to send one's voice, a film's sound or a picture on, of any kind: opened, and closed again. Whether anybody hears or sees it the house says.
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { LineKind } from '../../shared/voice/hearing.ts'
import { ofSitting } from '../net/of-sitting.ts'
import type { Sitting } from '../net/sitting.ts'
import type { OpenLine } from './kept-line.ts'
import { relays, whenConnected, whenLost } from './peer.ts'

export interface Sender extends OpenLine {
  readonly track: MediaStreamTrack
  /** Gives the line up; the track goes on until who opened it stops it. Harmless twice. */
  close(): void
}

/** bits per second: hands and faces at 640 × 360, the small print of a shared screen, music; a voice is as the browser has it */
const MOST_BITRATE: Readonly<Partial<Record<LineKind, number>>> = {
  sign: 500_000,
  wall: 2_500_000,
  film: 64_000,
}
const CONNECT_MS = 10_000

/** of each kind, the peer of the last line that was begun */
const lastOf = ofSitting(() => new Map<LineKind, RTCPeerConnection>())

/**
 * One line for each kind: the one before is closed by the house. `lost`: once, when the network has failed it; whoever opened it opens
 * another. Rejects when the browser cannot make such a line. What fails leaves nothing open.
 */
export async function openSender(
  sitting: Sitting,
  as: LineKind,
  track: MediaStreamTrack,
  lost: () => void,
): Promise<Result<Sender, Refusal>> {
  const peer = new RTCPeerConnection()
  const last = lastOf(sitting).set(as, peer)
  /** the house knows lines by their kind: what is asked about an older one would meet the newer */
  const isLast = () => (last.get(as) ?? peer) === peer
  let isKnown = false
  const close = () => {
    peer.close()
    if (isKnown && isLast()) void sitting.ask('voice.hush', { as })
    isKnown = false
    if (last.get(as) === peer) last.delete(as)
  }
  const maxBitrate = MOST_BITRATE[as]
  peer.addTransceiver(track, {
    direction: 'sendonly',
    ...(maxBitrate === undefined ? {} : { sendEncodings: [{ maxBitrate }] }),
  })
  whenLost(peer, lost)
  try {
    const offer = await peer.createOffer()
    if (!isLast()) {
      close()
      return refuse('not-in-order')
    }
    const answer = await sitting.ask('voice.speak', { sdp: offer.sdp ?? '', as })
    if (!answer.ok) {
      close()
      return answer
    }
    isKnown = true
    // by which relays one may go is known now, before any way is looked for
    peer.setConfiguration({ iceServers: relays(answer.value.ice) })
    await peer.setLocalDescription(offer)
    await peer.setRemoteDescription({ type: 'answer', sdp: answer.value.answer })
  } catch (fault) {
    close()
    throw fault
  }
  return ok({ track, connected: whenConnected(peer, CONNECT_MS), close })
}
