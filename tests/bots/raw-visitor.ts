// A visitor for crowds: enters and joins as every client does, and then decodes nothing but the answers to what it asks.
import { Agent, request } from 'node:http'
import { Packr } from 'msgpackr'
import type { Enter, Entered, Seat } from '../../shared/protocol/api.ts'
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { openRawSocket, type RawSocket } from './raw-socket.ts'

/** Protocol of @colyseus/shared-types 0.18 */
const JOINED = 10
const LEFT = 12
const BYTES = 17
const REQUEST = 21
const RESPONSE = 22
/** Above, a number takes more than one byte; nobody has so many questions open. */
const MOST_OPEN = 0x80
/** a crowd shares a few lines for its requests, as a router does */
const lines = new Agent({ keepAlive: true, maxSockets: 64 })
const pack = new Packr({ useRecords: false, encodeUndefinedAsNil: true })

export interface RawVisitor {
  readonly entered: Entered
  readonly socket: RawSocket
  /** ms from the first request until the hall's state had begun to come */
  readonly joinedInMs: number
  ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>>
  /** A message of bytes: an intent. */
  sendBytes(type: string, bytes: Uint8Array): void
  leave(): void
}

/** POST on one of the crowd's lines; throws with the answer's text when it is refused. */
export function postFast<T>(url: string, path: string, body: unknown): Promise<T> {
  const text = JSON.stringify(body)
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    origin: url,
  }
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { method: 'POST', agent: lines, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const said = Buffer.concat(parts).toString()
        if (answer.statusCode === 200 || answer.statusCode === 201) resolve(JSON.parse(said) as T)
        else reject(new Error(`${path}: ${answer.statusCode} ${said.slice(0, 200)}`))
      })
    })
    asked.once('error', reject)
    asked.end(text)
  })
}

/** When none came with the answer to entering. */
async function askForSeat(url: string, room: string, options: object): Promise<Seat> {
  const seat = await postFast<Seat & { readonly error?: string }>(url, `/matchmake/joinById/${room}`, options)
  if (seat.error !== undefined) throw new Error(`the hall let nobody in: ${seat.error}`)
  return seat
}

/** Enters (unless `who` is somebody who has entered) and joins. `hear` gets messages of bytes with their type. */
export async function rawVisitor(
  url: string,
  session: string,
  who: Enter,
  hear: (type: string, bytes: Buffer) => void = () => undefined,
): Promise<RawVisitor> {
  const since = performance.now()
  const version = PROTOCOL_VERSION
  const entered = await postFast<Entered>(url, `/api/sessions/${session}/enter`, { ...who, version })
  const seat = entered.seat ?? (await askForSeat(url, session, { token: entered.token, version }))
  const open = new Map<number, (answer: unknown) => void>()
  const joined = Promise.withResolvers<void>()
  let asked = 0

  const listen = (message: Buffer): void => {
    switch (message[0]) {
      case JOINED:
        socket.send(Buffer.of(JOINED))
        joined.resolve()
        return
      case BYTES: {
        const from = 2 + (message[1]! & 0x1f)
        hear(message.toString('latin1', 2, from), message.subarray(from))
        return
      }
      case RESPONSE: {
        const answer = open.get(message[1]!)
        open.delete(message[1]!)
        answer?.(pack.unpack(message.subarray(3)))
      }
    }
  }
  const path = `/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`
  const socket = await openRawSocket(url, path, listen)
  await Promise.race([
    joined.promise,
    socket.closed.then((code) => Promise.reject(new Error(`put out while joining: ${code}`))),
  ])

  return {
    entered,
    socket,
    joinedInMs: performance.now() - since,
    ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>> {
      asked = (asked + 1) % MOST_OPEN
      const head = Buffer.of(REQUEST, asked, 0xa0 | MESSAGE.ask.length, ...Buffer.from(MESSAGE.ask))
      socket.send(Buffer.concat([head, pack.pack([name, payload])]))
      return new Promise((resolve) => open.set(asked, resolve as (answer: unknown) => void))
    },
    sendBytes: (type, bytes) =>
      socket.send(Buffer.concat([Buffer.of(BYTES, 0xa0 | type.length, ...Buffer.from(type)), bytes])),
    leave() {
      socket.send(Buffer.of(LEFT))
      socket.close()
    },
  }
}
