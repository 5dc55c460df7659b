// What every line of a person needs of the browser: its relays, whether it was reached, and when it is lost.
import type { IceServer } from '../../shared/protocol/voice.ts'

/** The network may be away for a moment: a line comes back by itself, or is taken for lost. */
const LOST_MS = 4000

/** A browser may be without what voices need; everything else of a sitting works there. */
export const hasVoices = (): boolean =>
  typeof RTCPeerConnection === 'function' && typeof AudioContext === 'function'

export const relays = (ice: readonly IceServer[]): RTCIceServer[] =>
  ice.map(({ urls, username, credential }) => ({ urls: [...urls], username, credential }))

/** A connection that may go by the house's relays. */
export const newPeer = (ice: readonly IceServer[]): RTCPeerConnection =>
  new RTCPeerConnection({ iceServers: relays(ice) })

/** The local description. The house needs no address of ours: our first packet says where we are. */
export const describedLocally = (peer: RTCPeerConnection): string => peer.localDescription?.sdp ?? ''

/**
 * Once, when the line has failed or was away too long. A line that we close ourselves is not lost, nor is one that never was: that one is
 * told by whenConnected.
 */
export function whenLost(peer: RTCPeerConnection, told: () => void): void {
  let wasThere = false
  let isTold = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    if (isTold || !wasThere || peer.connectionState === 'closed' || peer.connectionState === 'connected')
      return
    isTold = true
    told()
  }
  peer.addEventListener('connectionstatechange', () => {
    clearTimeout(timer)
    wasThere ||= peer.connectionState === 'connected'
    if (peer.connectionState === 'failed') tell()
    else if (peer.connectionState === 'disconnected') timer = setTimeout(tell, LOST_MS)
  })
}

/** Whether packets can pass, found out in `ms` at the most. */
export function whenConnected(peer: RTCPeerConnection, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms)
    const look = () => {
      const { connectionState } = peer
      if (connectionState !== 'connected' && connectionState !== 'failed') return
      clearTimeout(timer)
      resolve(connectionState === 'connected')
    }
    peer.addEventListener('connectionstatechange', look)
    look()
  })
}
