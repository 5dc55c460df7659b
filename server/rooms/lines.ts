// The TCP line under each web socket, as Node's server hands it over with the upgrade: what is written to it goes past `ws`, and past
// Node's streams, too, as long as the kernel takes it. A frame goes whole, after all that was written before it.
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { WebSocketTransport } from '@colyseus/ws-transport'
import type { Relay } from '../door/relay.ts'
import type { Post } from './post.ts'
import { createQuickReader, type Read } from './quick-reader.ts'

const NONE = -1

/** The descriptor of a line on which bytes go as they are; NONE where they are encrypted, or the system has no such numbers. */
function descriptorOf(socket: Socket & { readonly encrypted?: boolean }): number {
  const { _handle: handle } = socket as { readonly _handle?: { readonly fd?: number } | null }
  return socket.encrypted || !handle?.fd ? NONE : handle.fd
}

export class Line {
  readonly #socket: Socket
  readonly #descriptor: number
  #isClosing = false

  constructor(socket: Socket) {
    this.#socket = socket
    this.#descriptor = descriptorOf(socket)
  }

  /** Bytes that the kernel has not taken yet; endless for who says goodbye, or is gone. */
  get waiting(): number {
    return this.#isClosing || !this.#socket.writable ? Number.POSITIVE_INFINITY : this.#socket.writableLength
  }

  /** The goodbye is said: nothing may follow it (RFC 6455, 5.5.1). */
  close(): void {
    this.#isClosing = true
  }

  /** Sends a frame that is never written to again: with the post when nothing is before it, or after what is. */
  write(frame: Buffer, post: Post): void {
    if (this.#mayGoAtOnce()) post.add(this.#descriptor, frame, this.#socket)
    else this.#socket.write(frame)
  }

  /** And the number is this line's still: the system gives that of a closed line to others. */
  #mayGoAtOnce(): boolean {
    return this.#descriptor !== NONE && this.#socket.writableLength === 0 && this.#socket.writable
  }
}

/** What is looked at of a web socket of `ws` 8. */
interface WebSocket {
  close?(...args: unknown[]): void
  emit?(event: 'message', payload: Buffer, isBinary: boolean): boolean
  readonly _receiver?: { write: Read }
}

const lines = new WeakMap<object, Line>()

/** Undefined for a web socket that came in by another door. */
export const lineUnder = (webSocket: object): Line | undefined => lines.get(webSocket)

/** Before anybody else hears of the web socket. */
export function keepLine(webSocket: object, { socket }: Pick<IncomingMessage, 'socket'>): void {
  const line = new Line(socket)
  lines.set(webSocket, line)
  const socketOfWs = webSocket as WebSocket
  const { close, _receiver: receiver } = socketOfWs
  if (close)
    socketOfWs.close = (...args) => {
      line.close()
      close.apply(socketOfWs, args)
    }
  if (receiver)
    receiver.write = createQuickReader(receiver.write.bind(receiver), (payload) =>
      socketOfWs.emit?.('message', payload, true),
    )
}

/** Colyseus' transport, which notes the line of everybody who comes in, and leaves to `relay` whoever belongs elsewhere. */
export class HouseTransport extends WebSocketTransport {
  constructor(options: ConstructorParameters<typeof WebSocketTransport>[0], relay: Relay = () => false) {
    super(options)
    // before Colyseus admits anybody
    this.wss.prependListener('connection', keepLine)
    const upgrade = this.wss.handleUpgrade.bind(this.wss)
    this.wss.handleUpgrade = (req, socket, head, done) => {
      if (!relay(req, socket as Socket, head)) upgrade(req, socket, head, done)
    }
  }
}
