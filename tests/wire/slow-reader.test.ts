// A file of its own: the cure is for the whole process, and this must see the illness first. Who stops reading while the state changes
// has the right state afterwards: over a real socket, since only a full one makes `ws` hold on to what it is given.
import '../../server/rooms/load-colyseus.ts'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net'
import { schema, t } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { Room, Server } from 'colyseus'
import { Client } from 'colyseus.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepEncoded } from '../../server/door/keep-encoded.ts'

const Entry = schema({ value: t.uint32() }, 'SlowEntry')
const State = schema({ entries: t.map(Entry) }, 'SlowState')
/** Changes of the same length: one that is overwritten by another can still be read, as something else. */
const [ENTRIES, FIRST] = [200, 1_000_000]
/** more than both kernels take in */
const [FILLERS, FILLER] = [24, 'x'.repeat(1024 * 1024)]

class SlowRoom extends Room<{ state: InstanceType<typeof State> }> {
  override state = new State()
  override patchRate = null as unknown as number
  override onCreate(): void {
    for (let index = 0; index < ENTRIES; index++) {
      const entry = new Entry()
      entry.value = FIRST
      this.state.entries.set(`entry ${index}`, entry)
    }
    room = this
  }
  /** Each entry changes once, in a patch of its own. */
  changeAll(): void {
    let value = FIRST
    for (const entry of this.state.entries.values()) {
      value += 1
      entry.value = value
      this.broadcastPatch()
    }
  }
}
let room: SlowRoom

const http = createServer()
const server = new Server({ transport: new WebSocketTransport({ server: http }), greet: false })
server.define('slow', SlowRoom)
/** Between client and server: what the server says waits while it is held. */
const lines: { readonly near: Socket; readonly far: Socket }[] = []
const between = createTcpServer((near) => {
  const far = connect((http.address() as AddressInfo).port, '127.0.0.1')
  lines.push({ near, far })
  near.pipe(far).pipe(near)
  for (const end of [near, far]) end.on('error', () => end.destroy())
})
function hold(): void {
  for (const { near, far } of lines) far.unpipe(near).pause()
}
function release(): void {
  for (const { near, far } of lines) far.pipe(near)
}

beforeAll(async () => {
  await server.listen(0)
  between.listen(0, '127.0.0.1')
  await once(between, 'listening')
})
afterAll(async () => {
  between.close()
  await server.gracefullyShutdown(false)
})

const valuesOf = (state: InstanceType<typeof State>): number[] =>
  [...state.entries.values()].map(({ value }) => value)

/** How many entries are wrong at a client who did not read while they changed. */
async function wrongAfterAStop(): Promise<number> {
  const client = new Client(`http://127.0.0.1:${(between.address() as AddressInfo).port}`)
  const joined = await client.create('slow', {}, State)
  const done = Promise.withResolvers<void>()
  joined.onMessage('filler', () => undefined)
  joined.onMessage('done', () => done.resolve())
  await new Promise((resolve) => joined.onStateChange.once(resolve))
  hold()
  for (let count = 0; count < FILLERS; count++) room.broadcast('filler', FILLER)
  room.changeAll()
  room.broadcast('done')
  const [waiting] = room.clients.map(
    ({ ref }) => (ref as unknown as { bufferedAmount: number }).bufferedAmount,
  )
  expect(waiting).toBeGreaterThan(FILLER.length)
  release()
  await done.promise
  const truth = valuesOf(room.state)
  const wrong = valuesOf(joined.state).filter((value, index) => value !== truth[index]).length
  await joined.leave()
  return wrong
}

test('who did not read for a while is told rightly what changed meanwhile, which they are not by default', async () => {
  const bare = await wrongAfterAStop()
  keepEncoded()
  const kept = await wrongAfterAStop()
  expect([bare > ENTRIES / 2, kept]).toEqual([true, 0])
})
