// What every line of a person needs of the browser: the whole description at once, whether it was reached, and when it is lost.

const GATHER_MS = 2000
/** The network may be away for a moment: a line comes back by itself, or is taken for lost. */
const LOST_MS = 4000

/** A browser may be without what voices need; everything else of a sitting works there. */
export const hasVoices = (): boolean =>
  typeof RTCPeerConnection === 'function' && typeof AudioContext === 'function'

/** The local description with the addresses that were found: at the latest after 2 s, since those of the house suffice. */
export async function describedLocally(peer: RTCPeerConnection): Promise<string> {
  if (peer.iceGatheringState !== 'complete')
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, GATHER_MS)
      peer.addEventListener('icegatheringstatechange', () => {
        if (peer.iceGatheringState !== 'complete') return
        clearTimeout(timer)
        resolve()
      })
    })
  return peer.localDescription?.sdp ?? ''
}

/** Once, when the line has failed or was away too long; a line that we close ourselves is not lost. */
export function whenLost(peer: RTCPeerConnection, told: () => void): void {
  let isTold = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    if (isTold || peer.connectionState === 'closed' || peer.connectionState === 'connected') return
    isTold = true
    told()
  }
  peer.addEventListener('connectionstatechange', () => {
    clearTimeout(timer)
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
