// What both lines of a person need of the browser: the whole description at once, and to know when a line is lost.
import type { IceServer } from '../../shared/protocol/voice.ts'

export const relays = (ice: readonly IceServer[]): RTCIceServer[] =>
  ice.map(({ urls, username, credential }) => ({ urls: [...urls], username, credential }))

/** A connection that may go by the house's relays. */
export const newPeer = (ice: readonly IceServer[]): RTCPeerConnection =>
  new RTCPeerConnection({ iceServers: relays(ice) })

/** The local description. The house needs no address of ours: our first packet says where we are. */
export async function describedLocally(peer: RTCPeerConnection): Promise<string> {
  return peer.localDescription?.sdp ?? ''
}

/** Once, when the line has failed; a line that we close ourselves is not lost. */
export function whenLost(peer: RTCPeerConnection, told: () => void): void {
  let isTold = false
  peer.addEventListener('connectionstatechange', () => {
    if (peer.connectionState !== 'failed' || isTold) return
    isTold = true
    told()
  })
}
