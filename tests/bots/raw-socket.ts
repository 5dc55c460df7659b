// A web socket that costs next to nothing, for crowds: it counts what arrives, answers pings, and hands on each message as bytes.
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface RawSocket {
  /** everything that arrived on the wire since the handshake, and how many messages that was */
  readonly received: { bytes: number; messages: number }
  /** payloads that were sent */
  readonly sent: { bytes: number; messages: number }
  /** code of the server's close frame, 1006 without one */
  readonly closed: Promise<number>
  send(payload: Uint8Array): void
  /** Says goodbye and ends the line. */
  close(): void
}

const OPCODE = { binary: 2, close: 8, ping: 9, pong: 10 } as const
/** A mask of zeros leaves the bytes as they are, which RFC 6455 allows and saves the work. */
const MASKED = 0x80
const NOTHING = Buffer.alloc(0)

/** Frames of a client, short enough for crowds: less than 64 KiB. */
function frame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload
  const head = length < 126 ? [MASKED | length] : [MASKED | 126, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(0x80 | opcode, ...head, 0, 0, 0, 0), payload])
}

/** Head and length of the frame that begins at `at`, or null when not all of it has come. */
function frameAt(bytes: Buffer, at: number): { from: number; to: number } | null {
  if (bytes.length < at + 2) return null
  const short = bytes[at + 1]! & 0x7f
  const from = at + (short < 126 ? 2 : short === 126 ? 4 : 10)
  if (bytes.length < from) return null
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUInt32BE(at + 6)
  return bytes.length < from + length ? null : { from, to: from + length }
}

/** Connects to `path` at a server on this machine; `hear` gets each binary message, which is only valid during the call. */
export function openRawSocket(
  url: string,
  path: string,
  hear: (message: Buffer) => void,
): Promise<RawSocket> {
  const { hostname, port, host } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  const received = { bytes: 0, messages: 0 }
  const sent = { bytes: 0, messages: 0 }
  const closed = Promise.withResolvers<number>()
  let code = 1006
  const put = (opcode: number, payload: Uint8Array) => {
    if (socket.writable) socket.write(frame(opcode, payload))
  }

  let rest: Buffer | null = null
  function take(chunk: Buffer): void {
    received.bytes += chunk.length
    const bytes = rest === null ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    for (let next = frameAt(bytes, 0); next !== null; next = frameAt(bytes, at)) {
      const opcode = bytes[at]! & 0x0f
      const payload = bytes.subarray(next.from, next.to)
      at = next.to
      if (opcode === OPCODE.binary) {
        received.messages += 1
        hear(payload)
      } else if (opcode === OPCODE.ping) put(OPCODE.pong, payload)
      else if (opcode === OPCODE.close) {
        if (payload.length >= 2) code = payload.readUInt16BE(0)
        socket.end()
      }
    }
    rest = at < bytes.length ? Buffer.from(bytes.subarray(at)) : null
  }

  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('close', () => {
      closed.resolve(code)
      reject(new Error('the line was closed before it was a web socket'))
    })
    upgrade(
      socket,
      host,
      path,
      (head) => {
        socket.on('error', () => undefined)
        socket.on('data', take)
        const line = {
          received,
          sent,
          closed: closed.promise,
          send(bytes: Uint8Array) {
            sent.messages += 1
            sent.bytes += bytes.length
            put(OPCODE.binary, bytes)
          },
        }
        resolve({
          ...line,
          close() {
            put(OPCODE.close, Buffer.of(1000 >> 8, 1000 & 0xff))
            socket.end()
          },
        })
        // after the caller's own turn: it may want to know the socket before it hears; and before whatever comes meanwhile
        rest = head
        received.bytes += head.length
        if (head.length > 0) setImmediate(() => take(NOTHING))
      },
      reject,
    )
  })
}

/** Asks for a web socket; `done` gets what came behind the answer. */
function upgrade(
  socket: Socket,
  host: string,
  path: string,
  done: (head: Buffer) => void,
  fail: (error: Error) => void,
): void {
  let answer = Buffer.alloc(0)
  const listen = (chunk: Buffer) => {
    answer = Buffer.concat([answer, chunk])
    const end = answer.indexOf('\r\n\r\n')
    if (end < 0) return
    socket.off('data', listen)
    if (answer.toString('latin1', 0, 12) === 'HTTP/1.1 101') done(answer.subarray(end + 4))
    else fail(new Error(`no web socket: ${answer.toString('latin1', 0, answer.indexOf('\r\n'))}`))
  }
  socket.on('data', listen)
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  )
}
