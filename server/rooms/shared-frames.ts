// One message for many sockets: its frame is made once, and written without the work that `ws` does for each. A socket on which that
// cannot be done (it compresses, or came in by another door) is sent the message in the ordinary way, with the same bytes on the wire.
import { type Client, getMessageBytes } from 'colyseus'
import { type Line, lineUnder } from './lines.ts'
import type { SharedPoses } from './pose-news.ts'
import type { PoseLine } from './pose-rounds.ts'
import type { Post } from './post.ts'

/** ROOM_DATA_BYTES of @colyseus/shared-types 0.18 */
const BYTES = 17
/** WebSocket.OPEN */
const OPEN = 1
/** RFC 6455, 5.2: the last frame of a binary message; the length follows in one, three or nine bytes */
const BINARY = 0x82

/** What is looked at of a client of Colyseus 0.18, and of its web socket. */
interface Joined {
  /** there until the client has acknowledged the join */
  readonly _enqueuedMessages?: unknown
  readonly ref: {
    readonly readyState: number
    readonly bufferedAmount: number
    /** agreed on in the handshake, such as compression; empty for none */
    readonly extensions?: string
  }
  enqueueRaw(data: Uint8Array): void
}

interface Made {
  readonly message: Buffer
  readonly frame: Buffer
}

/** Frames are cut from blocks of so many bytes; a block goes when the last line has sent what is in it. */
const BLOCK_BYTES = 128 * 1024
let block = Buffer.allocUnsafeSlow(BLOCK_BYTES)
let used = 0

function cut(length: number): Buffer {
  if (length > BLOCK_BYTES / 4) return Buffer.allocUnsafeSlow(length)
  if (used + length > BLOCK_BYTES) {
    block = Buffer.allocUnsafeSlow(BLOCK_BYTES)
    used = 0
  }
  used += length
  return block.subarray(used - length, used)
}

const heads = new Map<string, Uint8Array>()
/** What stands before the bytes of each message of a type. */
function headOf(type: string): Uint8Array {
  const known = heads.get(type)
  if (known) return known
  const head = (getMessageBytes.raw as (...parts: unknown[]) => Buffer)(BYTES, type)
  heads.set(type, head)
  return head
}

function make(type: string, bytes: Uint8Array): Made {
  const head = headOf(type)
  const length = head.length + bytes.length
  const begin = length < 126 ? 2 : length < 0x10000 ? 4 : 10
  const frame = cut(begin + length)
  frame[0] = BINARY
  frame[1] = length < 126 ? length : length < 0x10000 ? 126 : 127
  if (length >= 0x10000) frame.writeBigUInt64BE(BigInt(length), 2)
  else if (length >= 126) frame.writeUInt16BE(length, 2)
  frame.set(head, begin)
  frame.set(bytes, begin + head.length)
  return { message: frame.subarray(begin), frame }
}

/** One client's line for shared messages of one type. */
export class SharedLine implements PoseLine {
  readonly #client: Joined
  readonly #type: string
  readonly #ref: Joined['ref']
  #hasJoined = false
  /** where frames may be written as they are: without extensions `ws`, too, writes each whole and at once */
  readonly #line: Line | undefined

  constructor(client: Client, type: string) {
    this.#client = client as unknown as Joined
    this.#type = type
    this.#ref = this.#client.ref
    this.#line = this.#ref.extensions ? undefined : lineUnder(this.#ref)
  }

  tell(told: SharedPoses, mostWaiting: number, post: Post): boolean {
    this.#hasJoined ||= this.#client._enqueuedMessages === undefined
    if (!this.#hasJoined) return false
    const line = this.#line
    if ((line ? line.waiting : this.#waiting()) > mostWaiting) return false
    const made = (told.wire as Made | null) ?? make(this.#type, told.bytes)
    told.wire = made
    if (line) line.write(made.frame, post)
    else this.#client.enqueueRaw(made.message)
    return true
  }

  #waiting(): number {
    return this.#ref.readyState === OPEN ? this.#ref.bufferedAmount : Number.POSITIVE_INFINITY
  }
}
