// A line that carries nobody, to find out before one comes in whether packets of voices pass between this browser and the forum.
import { call } from '../net/call.ts'
import { keepAddresses } from './kept-addresses.ts'
import { describedLocally, hasVoices, whenConnected } from './peer.ts'

/** refused: the forum has no voices now; blocked: this network lets none through; relayed: not directly, and the forum has a relay; unsupported: this browser has none */
export type Trial = 'passes' | 'blocked' | 'relayed' | 'refused' | 'unsupported'

const CONNECT_MS = 8_000

/** `givenUp`: nobody waits for the answer any more. However it ends, the forum is told that it has. */
export async function tryLine(givenUp: AbortSignal): Promise<Trial> {
  if (!hasVoices()) return 'unsupported'
  const begun = await call<{ line: string; offer: string; hasRelay: boolean }>('/api/voice/trials', {
    body: {},
  })
  if (!begun.ok) return 'refused'
  const { line, hasRelay } = begun.value
  const offer = keepAddresses(begun.value.offer)
  const path = `/api/voice/trials/${encodeURIComponent(line)}`
  const end = once(() => void call(`${path}/end`, { body: {}, isParting: true }))
  const peer = new RTCPeerConnection()
  const over = overWith(givenUp)
  addEventListener('pagehide', end)
  try {
    await peer.setRemoteDescription({ type: 'offer', sdp: offer.sdp })
    await peer.setLocalDescription()
    const answered = await call(path, { body: { sdp: describedLocally(peer) } })
    if (!answered.ok) return 'refused'
    await offer.reach(peer)
    if (await Promise.race([whenConnected(peer, CONNECT_MS), over])) return 'passes'
    return hasRelay ? 'relayed' : 'blocked'
  } catch (fault) {
    console.warn(fault)
    return 'unsupported'
  } finally {
    removeEventListener('pagehide', end)
    peer.close()
    end()
  }
}

function once(act: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) act()
    isDone = true
  }
}

/** Resolves to false, which is: no packet has passed. */
const overWith = (signal: AbortSignal): Promise<false> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(false)
    signal.addEventListener('abort', () => resolve(false), { once: true })
  })
