// The whole list against the small server. What must hold for all: the process lives, those inside notice nothing, a burst
// writes one line, and nothing of the inside is told.
import { Client } from 'colyseus.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { DOOR_CASES } from './cases/all.ts'
import { flood } from './cases/bodies.ts'
import { type Child, startSmallServer } from './child.ts'
import { exchange, request } from './raw-http.ts'
import { takeSeat } from './raw-room.ts'
import { askSeat, type Case, enterOpenForum, localTarget, post, reserve, type Target } from './target.ts'

let child: Child
let target: Target

beforeAll(async () => {
  child = await startSmallServer()
  target = { url: child.url, enter: enterOpenForum }
})
afterAll(async () => {
  await child.stop()
})

const named = (name: string): Promise<{ token: string }> =>
  post(`${target.url}/api/sessions/open-forum/enter`, { name }).then((answer) => answer.json())

/** A new person's seat; the name decides what the small room does to them. */
async function seatOf(name: string, session = 'open-forum') {
  const { token } = await named(name)
  return reserve({ ...target, enter: async () => ({ token, session }) })
}

describe('the list', () => {
  test.each(DOOR_CASES.map((each): [string, Case] => [each.name, each]))('%s', async (_, each) => {
    await each.run(target)
    expect(child.isRunning()).toBe(true)
  })

  test('the server has printed nothing', () => {
    expect(child.output().replace(/^.*(?:injected env|optional .env).*\n/gm, '')).toBe('')
  })

  test('no kind of line was written more often than once in ten seconds', async () => {
    const lines = await child.ask('lines')
    const counts = Object.values(Object.groupBy(lines, (line) => line)).map((same) => same?.length ?? 0)
    expect(Math.max(...counts)).toBeLessThanOrEqual(9)
  })
})

test('only servers on this machine are attacked', () => {
  const addresses = [
    'http://127.0.0.1:2567/x',
    'http://localhost:1',
    'http://192.168.1.2:2567',
    'https://majlis.example',
    'file:///',
    'x',
    undefined,
  ]
  expect(addresses.map((address) => localTarget(address)?.url)).toEqual([
    'http://127.0.0.1:2567',
    'http://localhost:1',
    ...Array(5),
  ])
})

test('a hundred refused requests write one line', async () => {
  await exchange(target, request('GET /%'))
  await child.ask('lines')
  await Promise.all(Array.from({ length: 100 }, () => exchange(target, request('GET /%'))))
  expect((await child.ask('lines')).length).toBeLessThanOrEqual(1)
})

test('60 MB cost less than 5 MB of memory, even for a moment', async () => {
  const before = await child.ask('peak')
  await flood(target)
  expect((await child.ask('peak')) - before).toBeLessThan(5 * 1024 * 1024)
})

describe('faults inside', () => {
  test('a handler that throws is answered not-saved, without its text', async () => {
    const room = await takeSeat(target)
    expect(await room.ask('test.throw', {})).toEqual({ ok: false, refusal: { code: 'not-saved' } })
    expect(await room.ask('chat.recent', {})).toEqual({ ok: true, value: { lines: [] } })
    room.leave()
  })

  test('onAuth that throws tells nothing', async () => {
    const answer = await askSeat(target, { ...(await named('Refused')), session: 'open-forum' })
    expect([answer.status, await answer.json()]).toEqual([500, { code: 500, error: 'not-saved' }])
  })

  test('onJoin that throws tells nothing', async () => {
    const client = new Client(target.url, { headers: { Origin: target.url } })
    const { token } = await named('Unlucky')
    const joining = client.joinById('open-forum', { token, version: PROTOCOL_VERSION })
    await expect(joining).rejects.toMatchObject({ message: 'not-saved' })
  })

  test('onLeave that throws ends nothing', async () => {
    for (const drop of [true, false]) {
      const room = await takeSeat(target, { seat: await seatOf('Clumsy') })
      await room.ask('chat.recent', {})
      if (drop) room.socket.terminate()
      else room.send(12)
      await room.closed
    }
    expect((await fetch(`${target.url}/health`)).status).toBe(200)
  })

  test('a state that cannot be sent closes its own room only', async () => {
    const [inside, poisoner] = await Promise.all([
      takeSeat(target),
      seatOf('Poisoner', 'poisoned').then((seat) => takeSeat(target, { seat })),
    ])
    await poisoner.ask('test.poison', {})
    expect(await poisoner.closed).toBe(4500)
    expect(await inside.ask('chat.recent', {})).toEqual({ ok: true, value: { lines: [] } })
    inside.leave()
  })
})

test('39 who does not read is cut off', async () => {
  const room = await takeSeat(target)
  const before = await child.ask('people')
  room.socket.pause()
  for (let i = 0; i < 50; i++) room.ask('test.blob', {})
  await expect.poll(() => child.ask('people'), { timeout: 5000 }).toBe(before - 1)
  room.socket.terminate()
})

test('32 a place that is held waits for the right token, whoever tries others', async () => {
  const seat = await reserve(target)
  const owner = await takeSeat(target, { seat })
  await owner.ask('chat.recent', {})
  owner.socket.terminate()
  await owner.closed
  const withToken = (token: string) =>
    takeSeat(target, { seat: { ...seat, path: `${seat.path}&reconnectionToken=${token}` } })
  await expect(withToken('x'.repeat(32))).rejects.toThrow('4003')
  const returned = await withToken(owner.reconnectionToken)
  expect(await returned.ask('chat.recent', {})).toEqual({ ok: true, value: { lines: [] } })
  returned.leave()
})

test('55 who was put out for a flood has no place to come back to', async () => {
  const seat = await reserve(target)
  const room = await takeSeat(target, { seat })
  for (let i = 0; i < 300; i++) room.send(18)
  expect(await room.closed).toBe(4400)
  const back = { ...seat, path: `${seat.path}&reconnectionToken=${room.reconnectionToken}` }
  await expect(takeSeat(target, { seat: back })).rejects.toThrow('4003')
})

test('the SDK joins, asks and comes back by its own token', async () => {
  const client = new Client(target.url, { headers: { Origin: target.url } })
  const { token } = await named('Honest')
  const room = await client.joinById('open-forum', { token, version: PROTOCOL_VERSION })
  const payload = {
    name: 'é',
    left: undefined,
    list: [{ a: 1 }, { a: 200 }, { a: -7.5 }],
    at: 1_800_000_000_000,
  }
  expect(await room.request('ask', ['test.echo', payload])).toEqual({
    ok: true,
    value: { name: 'é', list: [{ a: 1 }, { a: 200 }, { a: -7.5 }], at: 1_800_000_000_000 },
  })
  const { reconnectionToken, sessionId } = room
  room.reconnection.enabled = false
  room.connection.close()
  const back = await client.reconnect(reconnectionToken)
  expect(back.sessionId).toBe(sessionId)
  await back.leave()
})
