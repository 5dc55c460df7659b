// Counts what goes out to a client, where all of it passes: its socket, and the line of poses, which goes past that.
import type { Client } from 'colyseus'
import type { Meter } from '../operation/meter.ts'
import type { PoseLine } from './pose-rounds.ts'

type Send = (...sent: unknown[]) => unknown

/** For the socket that a client has now; a client that comes back has another one. */
export function countSent(client: Client, meter: Meter): void {
  const ref = client.ref as unknown as { send?: Send }
  const { send } = ref
  if (send === undefined) return
  ref.send = (...sent) => {
    meter.sent()
    return send.apply(ref, sent)
  }
}

/** The same line; `meter` is told of each message that went. */
export const countedLine = (line: PoseLine, meter: Meter): PoseLine => ({
  tell(poses, mostWaiting) {
    const isSent = line.tell(poses, mostWaiting)
    if (isSent) meter.sent()
    return isSent
  },
})
