// What both lines of a person need of the browser: the whole description at once, and to know when a line is lost.

const GATHER_MS = 2000

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

/** Once, when the line has failed; a line that we close ourselves is not lost. */
export function whenLost(peer: RTCPeerConnection, told: () => void): void {
  let isTold = false
  peer.addEventListener('connectionstatechange', () => {
    if (peer.connectionState !== 'failed' || isTold) return
    isTold = true
    told()
  })
}
