// What goes through the relay arrives as it was said, and each end goes when the other does.
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createRelay } from '../../server/door/relay.ts'

const far = new WebSocketServer({ port: 0, host: '127.0.0.1' })
await once(far, 'listening')
const address = `127.0.0.1:${(far.address() as AddressInfo).port}`
const OWN = 'near.example:2567'
const taken: boolean[] = []
const near = createServer()
const relay = createRelay((path) => ({ p2: address, p1: OWN, gone: '127.0.0.1:1' })[path] ?? null, OWN)
near.on('upgrade', (req: IncomingMessage, socket: Socket, head: Buffer) => {
  taken.push(relay(req, socket, head))
  if (!taken.at(-1)) socket.destroy()
})
near.listen(0, '127.0.0.1')
await once(near, 'listening')
afterAll(() => {
  near.close()
  far.close()
})

const open = (path: string): WebSocket =>
  new WebSocket(`ws://127.0.0.1:${(near.address() as AddressInfo).port}/${path}/room?sessionId=s`, {
    headers: { origin: 'http://page.example', cookie: 'secret=1', 'x-forwarded-for': '1.2.3.4' },
  })

/** Both ends of a socket that goes through. */
async function through(): Promise<{ page: WebSocket; room: WebSocket; said: IncomingMessage }> {
  const page = open('p2')
  const [room, said] = (await once(far, 'connection')) as [WebSocket, IncomingMessage]
  await once(page, 'open')
  return { page, room, said }
}

test('messages go both ways as they are, and of the page’s headers only what a web socket needs', async () => {
  const { page, room, said } = await through()
  const large = Buffer.alloc(300_000, 7)
  const [there, back] = [once(room, 'message'), once(page, 'message')]
  page.send(Buffer.of(1, 2, 3))
  room.send(large)
  expect([((await there)[0] as Buffer).toString('hex'), ((await back)[0] as Buffer).equals(large)]).toEqual([
    '010203',
    true,
  ])
  const { 'sec-websocket-key': _, ...headers } = said.headers
  expect([said.url, headers]).toEqual([
    '/p2/room?sessionId=s',
    {
      ...{ host: address, origin: `http://${OWN}`, connection: 'Upgrade', upgrade: 'websocket' },
      'sec-websocket-version': '13',
    },
  ])
  page.terminate()
})

test('the code with which a room closes comes through', async () => {
  const { page, room } = await through()
  room.close(4403)
  expect((await once(page, 'close'))[0]).toBe(4403)
})

test('when one end breaks off the other hears of it', async () => {
  const first = await through()
  first.page.terminate()
  await once(first.room, 'close')
  const second = await through()
  second.room.terminate()
  expect((await once(second.page, 'close'))[0]).toBe(1006)
})

test('a process that is not there ends the line', async () => {
  const [error] = (await once(open('gone'), 'error')) as [Error]
  expect(error.message).toMatch(/hang up|ECONNRESET/)
})

test.each(['p1', 'p3'])('%s, which is ourselves or nobody, is not relayed', async (path) => {
  await once(open(path), 'error')
  expect(taken.at(-1)).toBe(false)
})
