// Where the house is reached for a line that it offers, kept back until it knows our answer. Before, it would answer our first packets, take our key
// and not know yet whose that is to be: one line in some hundreds would fail at once.

/** of a description: where the house is */
const ADDRESS = /^a=(candidate:.*?)\r?$/gm
const ADDRESSES = /^a=(?:candidate:|end-of-candidates).*(?:\r?\n|$)/gm
/** all tracks go one way */
const FIRST_MID = /^a=mid:(\S+)/m

export interface KeptAddresses {
  /** the offer without them */
  readonly sdp: string
  /** From here on the house may be reached. */
  reach(peer: Pick<RTCPeerConnection, 'addIceCandidate'>): Promise<void>
}

export function keepAddresses(offer: string): KeptAddresses {
  const sdpMid = FIRST_MID.exec(offer)?.[1] ?? '0'
  const addresses = [...offer.matchAll(ADDRESS)].map(([, candidate]) => candidate!)
  return {
    sdp: offer.replace(ADDRESSES, ''),
    reach: async (peer) => {
      await Promise.all(addresses.map((candidate) => peer.addIceCandidate({ candidate, sdpMid })))
    },
  }
}
