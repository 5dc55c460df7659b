// One message for many sockets: its frame is made once, and written without the work that `ws` does for each. A socket on which that
// cannot be done (it compresses, or `ws` is another one) is sent the message in the ordinary way, with the same bytes on the wire.
import type { Socket } from 'node:net'
import { type Client, getMessageBytes } from 'colyseus'
import type { SharedPoses } from './pose-news.ts'
import type { PoseLine } from './pose-rounds.ts'

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

interface Made {
  readonly message: Buffer
  readonly frame: Buffer
}

function make(type: string, bytes: Uint8Array): Made {
  const message = (getMessageBytes.raw as (...parts: unknown[]) => Buffer)(BYTES, type, undefined, bytes)
  return { message, frame: frameOf(message) }
}

function frameOf(message: Uint8Array): Buffer {
  const { length } = message
  const frame = Buffer.allocUnsafeSlow(length + (length < 126 ? 2 : length < 0x10000 ? 4 : 10))
  frame[0] = BINARY
  frame[1] = length < 126 ? length : length < 0x10000 ? 126 : 127
  if (length >= 0x10000) frame.writeBigUInt64BE(BigInt(length), 2)
  else if (length >= 126) frame.writeUInt16BE(length, 2)
  frame.set(message, frame.length - length)
  return frame
}

/** One client's line for shared messages of one type. */
export class SharedLine implements PoseLine {
  readonly #client: Joined
  readonly #type: string
  /** known once it is open: whether frames may be written as they are */
  #isPlain: boolean | null = null

  constructor(client: Client, type: string) {
    this.#client = client as unknown as Joined
    this.#type = type
  }

  tell(told: SharedPoses, mostWaiting: number): boolean {
    const { ref, _enqueuedMessages } = this.#client
    const hasJoined = _enqueuedMessages === undefined && ref.readyState === OPEN
    if (!hasJoined || ref.bufferedAmount > mostWaiting) return false
    const made = (told.wire as Made | null) ?? make(this.#type, told.bytes)
    told.wire = made
    this.#isPlain ??= ref._sender?._state === IDLE && !ref.extensions
    if (this.#isPlain && ref._socket) ref._socket.write(made.frame)
    else this.#client.enqueueRaw(made.message)
    return true
  }
}
