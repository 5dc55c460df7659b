// The description of our side of a peer connection, complete with its addresses.
import type { PeerConnection } from 'node-datachannel'

const GATHER_MS = 3000

/**
 * Resolves once the addresses are gathered of what `describe` sets; rejects with what `describe` throws, or with `otherwise` when no
 * address is found in time. Whatever happens, nothing is left that could reject later, when nobody waits for it.
 */
export async function gathered(
  peer: PeerConnection,
  describe: () => void,
  otherwise: string,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = setTimeout(() => reject(new Error(otherwise)), GATHER_MS)
  peer.onGatheringStateChange((state) => {
    if (state === 'complete') resolve()
  })
  try {
    describe()
    await promise
    // throws when the line was closed meanwhile: here it harms nobody else
    return peer.localDescription()?.sdp ?? ''
  } finally {
    clearTimeout(timer)
  }
}
