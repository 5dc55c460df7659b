// Keeps what a room's own hooks throw inside the room. Colyseus 0.18 sends the text of an error in onJoin to the visitor, and
// an error in onLeave after a drop becomes an unhandled rejection, which ends the process.
import { randomBytes } from 'node:crypto'
import { type Client, type Room, ServerError } from 'colyseus'
import { JoinRefusal, refusalIn } from '../door/join-refusal.ts'
import type { Meter } from '../operation/meter.ts'
import { countSent } from './count-sent.ts'

/** 192 bits in 32 signs; Colyseus' own token has 54 bits */
const TOKEN_BYTES = 24

type Hook = (client: Client, ...rest: unknown[]) => unknown
type Hooks = Partial<Record<'onJoin' | 'onReconnect' | 'onDrop' | 'onLeave', Hook>>

/**
 * To be called in the constructor, after Colyseus has wrapped the hooks so that onUncaughtException hears of each fault. `entered` hears
 * of each client that has come in, or back.
 */
export function containHooks(room: Room, meter: () => Meter, entered: (client: Client) => void): void {
  const hooks = room as unknown as Hooks
  const { onJoin, onReconnect, onDrop, onLeave } = hooks
  hooks.onJoin = entering(onJoin, meter, entered)
  hooks.onReconnect = entering(onReconnect, meter, entered)
  if (onDrop !== undefined) hooks.onDrop = leaving(onDrop)
  if (onLeave !== undefined) hooks.onLeave = leaving(onLeave)
}

const entering =
  (hook: Hook | undefined, meter: () => Meter, entered: (client: Client) => void): Hook =>
  async (client, ...rest) => {
    countSent(client, meter())
    client.reconnectionToken = randomBytes(TOKEN_BYTES).toString('base64url')
    try {
      const answer = await hook?.(client, ...rest)
      entered(client)
      return answer
    } catch (error) {
      const refusal = new JoinRefusal(refusalIn(error) ?? 'not-saved')
      throw new ServerError(refusal.code, refusal.message)
    }
  }

const leaving =
  (hook: Hook): Hook =>
  async (client, ...rest) => {
    try {
      return await hook(client, ...rest)
    } catch {
      // onUncaughtException has had it; whoever leaves cannot be told
      return undefined
    }
  }
