// Cases 28–35 and 39–43: the way into a room's socket, and frames that are no messages.
import { randomBytes } from 'node:crypto'
import { WebSocket } from 'ws'
import { MAX_FRAME_BYTES } from '../../../server/door/frames.ts'
import { exchange, upgrade } from '../raw-http.ts'
import { originOf, type RawRoom, takeSeat } from '../raw-room.ts'
import { type Case, reserve, type Target } from '../target.ts'
import { among, equal, isAlive, verify, within } from '../verify.ts'

/** bytes of one piece of a message that never ends */
const PIECE = 8

const ROOMS = ['__proto__', 'constructor', 'toString', 'a'.repeat(10_000), '..', 'a/b', '%00', '']

/** The status that answers an attempt to open the socket of `path`. */
const statusOf = async (target: Target, path: string, ...headers: string[]): Promise<number> =>
  (await exchange(target, upgrade(path, ...headers), 3000)).status

/** The code with which a socket is closed that may open but has no seat. */
function closeCode(target: Target, path: string): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const socket = new WebSocket(target.url.replace('http', 'ws') + path, { headers: originOf(target) })
  socket.on('error', () => {})
  socket.on('close', resolve)
  return within(3000, promise, 'closing')
}

/** The same person again, as a page does that was loaded anew. */
const comeBack = async (target: Target, { entrance }: RawRoom): Promise<RawRoom> =>
  takeSeat(target, { seat: await reserve({ ...target, enter: async () => entrance }) })

export const socketDoor: readonly Case[] = [
  {
    name: '29 only pages of our own open a socket',
    async run(target) {
      const { path } = await reserve(target)
      const { hostname, port } = new URL(target.url)
      const origins = [
        'https://evil.example',
        'null',
        `https://${hostname}.evil.example`,
        `http://${hostname}:${Number(port) + 1}`,
        `http://${hostname}`,
        '',
      ]
      for (const origin of origins) equal(await statusOf(target, path, `Origin: ${origin}`), 403, origin)
      equal(await statusOf(target, path), 403, 'no origin')
      equal(await statusOf(target, path, `Origin: ${target.url}`), 101, 'our own origin')
    },
  },
  {
    name: '30 rooms that are no rooms',
    async run(target) {
      for (const room of ROOMS) {
        const status = await statusOf(target, `/abc/${room}?sessionId=abc`, `Origin: ${target.url}`)
        among(status, [400, 431], room.slice(0, 20))
      }
      equal(
        await statusOf(target, '/abc/room?sessionId=__proto__', `Origin: ${target.url}`),
        400,
        'sessionId',
      )
      equal(await statusOf(target, '/abc/room?sessionId=a&sessionId=b', `Origin: ${target.url}`), 400, 'two')
      equal(await statusOf(target, '/abc/room', `Origin: ${target.url}`), 400, 'no sessionId')
      among(await closeCode(target, '/abc/no-such-room?sessionId=abc'), [4002, 4003], 'close code')
      await isAlive(target)
    },
  },
  {
    name: '31 a seat that is taken cannot be taken again',
    async run(target) {
      const seat = await reserve(target)
      const owner = await takeSeat(target, { seat })
      among(await closeCode(target, seat.path), [4002, 4003], 'the second')
      among(await closeCode(target, seat.path.replace(/=.*/, '=guessed01')), [4002, 4003], 'a guess')
      equal(((await owner.ask('chat.recent', {})) as { ok?: boolean })?.ok, true, 'the owner')
      owner.leave()
    },
  },
  {
    name: '32 a wrong reconnection token burns nobody’s seat',
    async run(target) {
      const seat = await reserve(target)
      const owner = await takeSeat(target, { seat })
      await owner.ask('chat.recent', {})
      owner.socket.terminate()
      await owner.closed
      const wrong = `${seat.path}&reconnectionToken=${'x'.repeat(32)}`
      among(await closeCode(target, wrong), [4002, 4003], 'a wrong token')
      among(await closeCode(target, seat.path), [4002, 4003], 'no token')
      const returned = await comeBack(target, owner)
      equal(((await returned.ask('chat.recent', {})) as { ok?: boolean })?.ok, true, 'the owner')
      returned.leave()
    },
  },
  {
    name: 'reconnection tokens have 128 bits or more',
    async run(target) {
      const room = await takeSeat(target)
      verify(room.reconnectionToken.length >= 22, room.reconnectionToken)
      room.leave()
    },
  },
  {
    name: '35 who drops before acknowledging harms nobody',
    async run(target) {
      for (let i = 0; i < 5; i++) {
        const room = await takeSeat(target, { isSilent: true })
        if (i % 2 === 0) room.socket.terminate()
        else room.leave()
        await room.closed
      }
      await isAlive(target)
    },
  },
  {
    name: '35 who never acknowledges is put out in ten seconds',
    async run(target) {
      const room = await takeSeat(target, { isSilent: true })
      const from = performance.now()
      await within(12_500, room.closed, 'putting out')
      verify(performance.now() - from > 8000, 'too early for a slow line')
    },
  },
  {
    name: '40 a frame that is too long closes only its sender, who may come back',
    async run(target) {
      for (const size of [MAX_FRAME_BYTES + 1, 65_536]) {
        const room = await takeSeat(target)
        await room.ask('chat.recent', {})
        room.socket.send(randomBytes(size))
        equal(await within(3000, room.closed, 'closing'), 1009, 'close code')
        const returned = await comeBack(target, room)
        returned.leave()
      }
    },
  },
  {
    name: '41 a frame without end is cut by its size',
    async run(target) {
      const room = await takeSeat(target)
      room.socket.send(Buffer.alloc(1), { fin: false })
      for (let sent = 0; sent <= MAX_FRAME_BYTES; sent += PIECE)
        room.socket.send(Buffer.alloc(PIECE), { fin: false })
      equal(await within(3000, room.closed, 'closing'), 1009, 'close code')
    },
  },
  {
    name: '42 compression is not negotiated',
    async run(target) {
      const { path } = await reserve(target)
      const offer = 'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits'
      const answer = await exchange(target, upgrade(path, `Origin: ${target.url}`, offer), 500)
      equal(answer.status, 101, 'status')
      verify(!/permessage-deflate/i.test(answer.text), answer.text)
    },
  },
  {
    name: '43 every first byte with any tail',
    async run(target) {
      for (let from = 0; from < 256; from += 4) {
        const room = await takeSeat(target)
        for (let code = from; code < from + 4; code++) room.send(code, ...randomBytes(code % 40))
        // three malformed frames are forgiven, and so is a fourth
        const isLeave = from <= 12 && 12 < from + 4
        const answer = await room.ask('chat.recent', {})
        verify(isLeave || (answer as { ok?: boolean })?.ok === true, `bytes ${from}… cost the line`)
        room.leave()
      }
    },
  },
  {
    name: '43 text and empty frames',
    async run(target) {
      const room = await takeSeat(target)
      room.socket.send('hello')
      room.socket.send('')
      room.socket.send(Buffer.alloc(0))
      equal(((await room.ask('chat.recent', {})) as { ok?: boolean })?.ok, true, 'answer')
      room.leave()
    },
  },
]
