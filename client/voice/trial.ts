// A line that carries nobody, to find out before one comes in whether packets of voices pass between this browser and the forum.
import type { Refusal } from '../../shared/refusal.ts'
import { call } from '../net/call.ts'
import { describedLocally, hasVoices, whenConnected } from './peer.ts'

/** refused: the forum has no voices now; unanswered: it said nothing of them; blocked: this network lets none through; relayed: not directly, and the forum has a relay; unsupported: this browser has none */
export type Trial = 'passes' | 'blocked' | 'relayed' | NoAnswer | 'unsupported'
type NoAnswer = 'refused' | 'unanswered'

const CONNECT_MS = 8_000

export async function tryLine(): Promise<Trial> {
  if (!hasVoices()) return 'unsupported'
  const begun = await call<{ line: string; offer: string; hasRelay: boolean }>('/api/voice/trials', {
    body: {},
  })
  if (!begun.ok) return unanswered(begun.refusal)
  const { line, offer, hasRelay } = begun.value
  const peer = new RTCPeerConnection()
  try {
    await peer.setRemoteDescription({ type: 'offer', sdp: offer })
    await peer.setLocalDescription()
    const sdp = describedLocally(peer)
    const answered = await call(`/api/voice/trials/${encodeURIComponent(line)}`, { body: { sdp } })
    if (!answered.ok) return unanswered(answered.refusal)
    if (await whenConnected(peer, CONNECT_MS)) return 'passes'
    return hasRelay ? 'relayed' : 'blocked'
  } catch (fault) {
    console.warn(fault)
    return 'unsupported'
  } finally {
    peer.close()
  }
}

const unanswered = ({ code }: Refusal): NoAnswer => (code === 'no-voice' ? 'refused' : 'unanswered')
