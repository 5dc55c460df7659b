// A client of a room that speaks in frames, so that it can say what the SDK would not.
import { decode } from '@colyseus/schema'
import { pack, unpack } from 'msgpackr'
import { WebSocket } from 'ws'
import { type Entrance, reserve, type Seat, type Target } from './target.ts'

const JOIN = 10
const REQUEST = 21
const RESPONSE = 22

export interface RawRoom {
  readonly socket: WebSocket
  /** Resolves to the close code. */
  readonly closed: Promise<number>
  readonly entrance: Entrance
  readonly sessionId: string
  /** as the server gave it when the seat was taken */
  readonly reconnectionToken: string
  send(...bytes: number[]): void
  /** Sends the frame of a request and waits for its answer; undefined when the line closes first. */
  request(frame: Uint8Array, id: number): Promise<unknown>
  /** An honest request. */
  ask(name: string, payload: unknown): Promise<unknown>
  leave(): void
}

export const originOf = ({ url }: Target): { readonly origin: string } => ({ origin: url })

/** A frame that asks; `type` and `body` may be anything. */
export const askFrame = (id: readonly number[], type: string, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.of(REQUEST, ...id, 0xa0 | type.length), Buffer.from(type, 'latin1'), body])

/** Opens the socket of a seat and waits for the server's word; `isSilent` leaves the join unacknowledged. */
export async function takeSeat(
  target: Target,
  { seat, isSilent = false }: { readonly seat?: Seat; readonly isSilent?: boolean } = {},
): Promise<RawRoom> {
  const place = seat ?? (await reserve(target))
  const socket = new WebSocket(target.url.replace('http', 'ws') + place.path, { headers: originOf(target) })
  const welcomed = Promise.withResolvers<string>()
  const closed = Promise.withResolvers<number>()
  const waiting = new Map<number, (answer: unknown) => void>()
  let nextId = 0

  socket.on('message', (frame: Buffer) => {
    if (frame[0] === JOIN) welcomed.resolve(frame.toString('latin1', 2, 2 + frame[1]!))
    if (frame[0] === RESPONSE) answerTo(frame, waiting)
  })
  socket.on('error', () => {})
  socket.on('close', (code: number) => {
    welcomed.reject(new Error(`the room closed with ${code}`))
    closed.resolve(code)
    for (const answer of waiting.values()) answer(undefined)
  })

  const reconnectionToken = await welcomed.promise
  if (!isSilent) socket.send(Buffer.of(JOIN))
  const room: RawRoom = {
    socket,
    closed: closed.promise,
    entrance: place,
    sessionId: place.sessionId,
    reconnectionToken,
    send: (...bytes) => socket.send(Buffer.from(bytes)),
    request: (frame, id) => {
      const { promise, resolve } = Promise.withResolvers<unknown>()
      waiting.set(id, resolve)
      if (socket.readyState === WebSocket.OPEN) socket.send(frame)
      else resolve(undefined)
      return promise
    },
    ask: (name, payload) => {
      nextId = (nextId + 1) % 128
      return room.request(askFrame([nextId], 'ask', pack([name, payload])), nextId)
    },
    leave: () => socket.close(4000),
  }
  return room
}

/** `[22, id, status, payload?]` */
function answerTo(frame: Buffer, waiting: Map<number, (answer: unknown) => void>): void {
  const cursor = { offset: 1 }
  const id = decode.number(frame, cursor)
  const status = frame[cursor.offset]
  const at = cursor.offset + 1
  const payload: unknown = frame.length > at ? unpack(frame.subarray(at)) : undefined
  waiting.get(id)?.(status === 0 ? payload : { status, payload })
  waiting.delete(id)
}
