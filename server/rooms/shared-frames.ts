// One message for many sockets: its frame is made once, and written without the work that `ws` does for each. A socket on which that
// cannot be done (it compresses, or `ws` is another one) is sent the message in the ordinary way, with the same bytes on the wire.
import type { Socket } from 'node:net'
import { type Client, getMessageBytes } from 'colyseus'

/** ROOM_DATA_BYTES of @colyseus/shared-types 0.18 */
const BYTES = 17
/** WebSocket.OPEN, and the sender of `ws` 8 with nothing in its own queue */
const OPEN = 1
const IDLE = 0
/** RFC 6455, 5.2: the last frame of a binary message; the length follows in one, three or nine bytes */
const BINARY = 0x82

/** What is looked at of a client of Colyseus 0.18 and of its socket of `ws` 8. */
interface Joined {
  /** there until the client has acknowledged the join */
  readonly _enqueuedMessages?: unknown
  readonly ref: {
    readonly readyState: number
    readonly bufferedAmount: number
    readonly extensions?: string
    readonly _socket?: Socket | null
    readonly _sender?: { readonly _state?: number }
  }
  enqueueRaw(data: Uint8Array): void
}

interface Shared {
  readonly message: Buffer
  readonly frame: Buffer
}

const made = new WeakMap<Uint8Array, Shared>()

function frameOf(message: Uint8Array): Buffer {
  const { length } = message
  const head =
    length < 126
      ? Buffer.of(BINARY, length)
      : length < 0x10000
        ? Buffer.of(BINARY, 126, length >> 8, length & 0xff)
        : Buffer.concat([
            Buffer.of(BINARY, 127, 0, 0, 0, 0),
            Buffer.of(length >>> 24, length >> 16, length >> 8, length),
          ])
  return Buffer.concat([head, message])
}

function sharedOf(type: string, bytes: Uint8Array): Shared {
  const known = made.get(bytes)
  if (known) return known
  const message = (getMessageBytes.raw as (...parts: unknown[]) => Buffer)(BYTES, type, undefined, bytes)
  const shared = { message, frame: frameOf(message) }
  made.set(bytes, shared)
  return shared
}

/** Bytes that wait for a client; null when it has not joined yet or its socket is not open. */
export function waitingFor(client: Client | undefined): number | null {
  const joined = client as unknown as Joined | undefined
  if (joined === undefined || joined._enqueuedMessages !== undefined) return null
  return joined.ref.readyState === OPEN ? joined.ref.bufferedAmount : null
}

/** Sends `bytes`, which go to many and are never written to again; always with the same type. */
export function sendShared(client: Client | undefined, type: string, bytes: Uint8Array): void {
  if (client === undefined) return
  const joined = client as unknown as Joined
  const { message, frame } = sharedOf(type, bytes)
  const { _socket: socket, _sender: sender, extensions, readyState } = joined.ref
  const isPlain = socket && sender?._state === IDLE && !extensions && readyState === OPEN
  if (isPlain) socket.write(frame)
  else joined.enqueueRaw(message)
}
