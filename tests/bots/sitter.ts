// One of a large audience: enters and joins as every client does, in whatever room and process it is sent to, and reads nothing of the
// state. It asks, and comes back when its line breaks.
import { pack, unpack } from 'msgpackr'
import { WebSocket } from 'ws'
import type { Enter, Entered, Seat } from '../../shared/protocol/api.ts'
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { post } from './visitor.ts'

/** Protocol of @colyseus/shared-types 0.18 */
const JOINED = 10
const LEFT = 12
const REQUEST = 21
const RESPONSE = 22
/** Above, a number takes more than one byte; nobody has so many questions open. */
const MOST_OPEN = 0x80

export interface Sitter {
  readonly entered: Entered
  /** host and port of the process that the socket goes to */
  readonly host: string
  /** Resolves to the close code. */
  readonly closed: Promise<number>
  readonly isClosed: boolean
  /** null: the line broke before the answer */
  ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N> | null>
  leave(): void
}

/**
 * `url`: of any process of the forum. `isBound`: may connect to none but it, like a page that was opened before the others were there.
 * Rejects when it is refused or put out while coming in.
 */
export async function sit(url: string, session: string, who: Enter, isBound = false): Promise<Sitter> {
  const version = PROTOCOL_VERSION
  const shown = { ...who, ...(!isBound && { version }) }
  const entered = await post<Entered>(url, `/api/sessions/${session}/enter`, shown)
  const options = { token: entered.token, version }
  const { sessionId, roomId, processId, publicAddress } =
    entered.seat ?? (await post<Seat>(url, `/matchmake/joinById/${entered.room}`, options))
  const host = publicAddress ?? new URL(url).host
  const socket = new WebSocket(`ws://${host}/${processId}/${roomId}?sessionId=${sessionId}`, { origin: url })
  const open = new Map<number, (answer: unknown) => void>()
  const joined = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<number>()
  let asked = 0
  socket.on('message', (frame: Buffer) => {
    if (frame[0] === JOINED) {
      socket.send(Buffer.of(JOINED))
      joined.resolve()
    }
    if (frame[0] !== RESPONSE) return
    const answer = open.get(frame[1]!)
    open.delete(frame[1]!)
    answer?.(unpack(frame.subarray(3)))
  })
  socket.on('error', () => undefined)
  socket.on('close', (code: number) => {
    for (const answer of open.values()) answer(null)
    open.clear()
    joined.reject(new Error(`put out while joining: ${code}`))
    closed.resolve(code)
  })
  await joined.promise
  return {
    entered,
    host,
    closed: closed.promise,
    get isClosed() {
      return socket.readyState !== WebSocket.OPEN
    },
    ask<N extends RequestName>(name: N, payload: Ask<N>) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(null)
      asked = (asked + 1) % MOST_OPEN
      const head = Buffer.of(REQUEST, asked, 0xa0 | MESSAGE.ask.length, ...Buffer.from(MESSAGE.ask))
      const answer = new Promise<unknown>((resolve) => open.set(asked, resolve))
      socket.send(Buffer.concat([head, pack([name, payload])]))
      return answer as Promise<Answer<N> | null>
    },
    leave() {
      socket.send(Buffer.of(LEFT))
      socket.close()
    },
  }
}
