// A Redis that is gone for a while, and comes back without anything: rooms are listed again, and whoever waits is answered.
import type { IRoomCache } from 'colyseus'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openRedis, type RedisLine } from '../../server/cluster/redis.ts'
import { createSeal } from '../../server/cluster/seal.ts'
import { type BackingRedis, redisMissing, startRedis } from '../backing/redis.ts'

const SEAL = createSeal('secret of the forum', Date.now)

const missing = redisMissing()
if (missing) console.warn(missing)

const room = (roomId: string) =>
  ({ name: 'hall', roomId, processId: 'one', clients: 3 }) as unknown as IRoomCache

describe.skipIf(missing !== null)('Redis', () => {
  let redis: BackingRedis
  let line: RedisLine
  let warned: string[]
  beforeAll(async () => {
    redis = await startRedis()
  })
  beforeEach(async () => {
    warned = []
    line = await openRedis(redis.url, SEAL, { warn: (_, message) => warned.push(message) })
  })
  afterEach(async () => {
    await line.driver.shutdown()
    line.presence.shutdown()
  })
  afterAll(() => redis?.kill())

  it('lists rooms again after an outage in which everybody was refused', async () => {
    await line.driver.persist(room('s_one'))
    expect((await line.driver.query({ name: 'hall' })).map(({ roomId }) => roomId)).toEqual(['s_one'])
    await redis.kill()
    const refused = [0, 1, 2].map(() => line.driver.query({ name: 'hall' }))
    expect((await Promise.allSettled(refused)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
    await redis.start()
    // the driver of Colyseus alone rejects for good here, and would find nothing anyhow
    await expect
      .poll(() => line.driver.query({ name: 'hall' }).catch(() => null), { timeout: 10_000 })
      .toMatchObject([{ roomId: 's_one', clients: 3 }])
    expect(await line.driver.findOne({ roomId: 's_one' })).toMatchObject({ processId: 'one' })
  })

  it('leaves a room alone that another process has opened since under the same id', async () => {
    const other = await openRedis(redis.url, SEAL, { warn: () => undefined })
    const [ours, theirs] = [room('s_two'), { ...room('s_two'), processId: 'two' }]
    await line.driver.persist(ours)
    await other.driver.persist(theirs)
    await line.driver.update(ours, { $inc: { clients: -1 } })
    // Colyseus removes a room twice
    await line.driver.remove('s_two')
    await line.driver.remove('s_two')
    expect(await line.driver.findOne({ roomId: 's_two' })).toMatchObject({ processId: 'two', clients: 3 })
    await other.driver.update(theirs, { $inc: { clients: 1 } })
    expect(await line.driver.findOne({ roomId: 's_two' })).toMatchObject({ processId: 'two', clients: 4 })
    await other.driver.remove('s_two')
    expect(await line.driver.findOne({ roomId: 's_two' })).toBeUndefined()
    await other.driver.shutdown()
    other.presence.shutdown()
  })

  it('hears after an outage what it listened to before it, and what it wanted to hear during it', async () => {
    const heard: unknown[] = []
    await line.presence.subscribe('before', (message: unknown) => heard.push(message))
    await redis.kill()
    await line.presence.subscribe('during', (message: unknown) => heard.push(message))
    await line.presence.publish('before', 'lost')
    await redis.start()
    const say = async () => {
      await line.presence.publish('before', 'b')
      await line.presence.publish('during', 'd')
      return new Set(heard)
    }
    await expect.poll(say, { timeout: 10_000 }).toEqual(new Set(['b', 'd']))
    expect(warned).toContain('Redis does not answer')
  })

  it('hears of calls to rooms and processes only those that the matchmaker needs', async () => {
    const heard: unknown[] = []
    const listen = (message: unknown) => heard.push(message)
    await line.presence.subscribe('$s_one', listen)
    await line.presence.subscribe('p:one', listen)
    const calls = [
      ['$s_one', ['disconnect', 'r1', [4000]]],
      ['$s_one', ['state', 'r2', undefined]],
      ['$s_one', ['constructor', 'r3', []]],
      ['$s_one', 'nonsense'],
      ['$s_one', ['_reserveSeat', 'r4', ['x', {}, {}]]],
      ['p:one', [null, 'r5', ['hall', { session: 's_one' }]]],
      ['p:one', ['healthcheck', 'r6', []]],
    ] as const
    for (const [topic, message] of calls) await line.presence.publish(topic, message)
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(2)
    expect(heard).toEqual([
      ['_reserveSeat', 'r4', ['x', {}, {}]],
      ['healthcheck', 'r6', []],
    ])
    await line.presence.unsubscribe('$s_one', listen)
    expect(await line.presence.channels('*')).not.toContain('$s_one')
  })

  it('hears nothing from those who reach Redis and do not know the secret of the forum', async () => {
    const heard: unknown[] = []
    await line.presence.subscribe('majlis:to:one', (message: unknown) => heard.push(message))
    const stranger = new Redis(redis.url)
    const other = createSeal('another secret', Date.now)
    const late = createSeal('secret of the forum', () => Date.now() - 61_000)
    const act = { id: 1, from: 'two', name: 'act', asked: {} }
    const forged = [act, null, 'text', other.close('majlis:to:one', act), late.close('majlis:to:one', act)]
    for (const message of [...forged, SEAL.close('majlis:to:two', act)])
      await stranger.publish('majlis:to:one', JSON.stringify(message))
    await line.presence.publish('majlis:to:one', act)
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(1)
    expect([heard, warned]).toEqual([[act], Array(6).fill('a message through Redis was not heard')])
    stranger.disconnect()
  })

  it('says that it could not be opened, and not with which password', async () => {
    const url = new URL(redis.url)
    url.password = 'hunter2'
    const refused = await openRedis(url.href, SEAL, { warn: () => undefined }).catch(
      (error: Error) => error.message,
    )
    expect(refused).toMatch(/^Redis, which REDIS_URL names, could not be reached: /)
    expect(refused).not.toContain('hunter2')
  })

  it('says nothing to those without the password', async () => {
    const { port } = new URL(redis.url)
    const stranger = new Redis({ port: Number(port), maxRetriesPerRequest: 0, lazyConnect: true })
    stranger.on('error', () => undefined)
    await expect(stranger.get('roomcaches')).rejects.toThrow('NOAUTH')
    stranger.disconnect()
  })
})
