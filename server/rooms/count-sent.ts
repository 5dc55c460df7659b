// Counts what goes out to a client by its socket; poses, which go past that, are counted by the round.
import type { Client } from 'colyseus'
import type { Meter } from '../operation/meter.ts'

type Send = (...sent: unknown[]) => unknown

/** For the socket that a client has now; a client that comes back has another one. */
export function countSent(client: Client, meter: Meter): void {
  const ref = client.ref as unknown as { send?: Send }
  const { send } = ref
  if (send === undefined) return
  ref.send = (...sent) => {
    meter.sent(1)
    return send.apply(ref, sent)
  }
}
