// What processes and rooms know of each other, by a clock that is set by hand: who is silent is gone.
import { expect, test } from 'vitest'
import { createLocalBus } from '../../server/cluster/bus.ts'
import { Post } from '../../server/cluster/post.ts'
import { Roll } from '../../server/cluster/roll.ts'
import { createSeal } from '../../server/cluster/seal.ts'
import { Around, type Said } from '../../server/rooms/around.ts'
import { Expected } from '../../server/rooms/expected.ts'
import { roomId, roomOf } from '../../server/rooms/room-ids.ts'
import type { PersonId, SessionId } from '../../shared/ids.ts'

const SESSION = 's_one' as SessionId
const ALI = 'p_ali' as PersonId
const MAY = 'p_may' as PersonId
/** until what was published has arrived */
const flush = () => new Promise<void>((resolve) => setImmediate(resolve))
const quiet = { warn: () => undefined }

test('a question is answered by the process that it is for; one that throws, or does not know it, does not answer', async () => {
  const bus = createLocalBus()
  const warned: string[] = []
  const [one, two] = [
    new Post('one', bus, quiet),
    new Post('two', bus, { warn: (_, text) => warned.push(text) }),
  ]
  await Promise.all([one.open(), two.open()])
  two.serve<{ n: number }>('double', async ({ n }) => n * 2)
  two.serve('fail', () => Promise.reject(new Error('no')))
  const answers = [
    one.ask('two', 'double', { n: 21 }),
    one.ask('two', 'fail', {}),
    one.ask('two', 'other', {}),
  ]
  expect(await Promise.all(answers)).toEqual([{ value: 42 }, null, null])
  expect(warned.sort()).toEqual([
    'a question of another process could not be answered',
    'a question of another process is not known',
  ])
})

test('who waits for a process that is gone is told so, and nobody else', async () => {
  const bus = createLocalBus()
  const one = new Post('one', bus, quiet)
  await one.open()
  const lost = one.ask('gone', 'any', {})
  const other = one.ask('slow', 'any', {})
  one.giveUp('gone')
  expect(await Promise.race([other, lost])).toBeNull()
  expect(await Promise.race([other, flush().then(() => 'waits')])).toBe('waits')
  one.close()
  expect(await other).toBeNull()
})

test('processes meet each other at once, and one that is silent for four seconds is gone', async () => {
  let now = 0
  const bus = createLocalBus()
  const met: string[] = []
  const [one, two] = [new Roll('one', bus, () => now), new Roll('two', bus, () => now)]
  await one.open((address) => met.push(`one met ${address}`))
  one.say({ address: 'first', path: 'p1', rooms: [{ session: SESSION, gallery: 0, people: 3 }] })
  await flush()
  await two.open((address) => met.push(`two met ${address}`))
  two.say({ address: 'second', path: 'p2', rooms: [] })
  await flush()
  await flush()
  expect(met.sort()).toEqual(['one met second', 'two met first'])
  expect(two.roomsOf(SESSION)).toEqual([{ session: SESSION, gallery: 0, people: 3, process: 'one' }])
  expect(['p1', 'p2', 'p3'].map((path) => two.addressOf(path))).toEqual(['first', null, null])
  now = 4_000
  expect(two.others()).toHaveLength(1)
  now = 4_001
  expect([two.others(), two.roomsOf(SESSION), two.addressOf('p1')]).toEqual([[], [], null])
})

test('a room knows the others of its sitting, and of them only those it must, until they close or fall silent', async () => {
  let now = 0
  const bus = createLocalBus()
  const heard: Said[] = []
  const [hall, above] = [0, 1].map((gallery) => new Around(bus, SESSION, gallery, () => now)) as [
    Around,
    Around,
  ]
  const elsewhere = new Around(bus, 's_two' as SessionId, 2, () => now)
  await Promise.all([hall.open((said) => heard.push(said)), above.open(() => undefined)])
  const raised = [{ person: MAY, name: 'May', look: 'suit-1', hand: 1 }]
  const news = { gallery: 1, people: 2, accredited: [ALI], raised, arrived: [[ALI, 7] as const] }
  above.say({ is: 'news', ...news })
  elsewhere.say({ is: 'news', ...news, gallery: 2 })
  await flush()
  expect(hall.others().map(({ gallery, people }) => [gallery, people])).toEqual([[1, 2]])
  expect([hall.knows(ALI), hall.knows(MAY), hall.knows('p_none' as PersonId), above.knows(ALI)]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(heard).toMatchObject([{ is: 'news', arrived: [[ALI, 7]] }])
  now = 4_001
  expect([hall.others(), hall.knows(ALI)]).toEqual([[], false])
  above.say({ is: 'news', ...news })
  await flush()
  above.close()
  await flush()
  expect(hall.others()).toEqual([])
})

test('who was sent to a room and does not come for ten seconds is not expected any more', () => {
  const expected = new Expected()
  expected.expect(ALI, 0)
  expected.expect(MAY, 5_000)
  expect([expected.count(9_999), expected.count(10_000), expected.has(ALI), expected.has(MAY)]).toEqual([
    2,
    1,
    false,
    true,
  ])
  expected.forget(MAY)
  expect(expected.count(10_000)).toBe(0)
})

test('the id of a room tells sitting and gallery', () => {
  const ids = [0, 1, 99].map((gallery) => roomId('open-forum' as SessionId, gallery))
  expect(ids).toEqual(['open-forum', 'open-forum-g1', 'open-forum-g99'])
  expect(ids.map(roomOf)).toEqual([0, 1, 99].map((gallery) => ({ session: 'open-forum', gallery })))
  expect(['open-forum-g0', 'open-forum-g100', 's_abc'].map(roomOf).map(({ gallery }) => gallery)).toEqual([
    0, 0, 0,
  ])
})

test('what is marked for one topic, by another secret, changed, or a minute old, is not opened', () => {
  let now = 1_000_000
  const seal = createSeal('secret', () => now)
  const sealed = seal.close('topic', { act: 1 })
  const other = createSeal('another', () => now).close('topic', { act: 1 })
  const changed = { ...sealed, text: '{"act":2}' }
  expect(seal.open('topic', sealed)).toEqual({ message: { act: 1 } })
  expect([seal.open('other', sealed), seal.open('topic', other), seal.open('topic', changed)]).toEqual([
    null,
    null,
    null,
  ])
  expect(
    [null, 'text', {}, { ...sealed, mark: 'é'.repeat(64) }].map((odd) => seal.open('topic', odd)),
  ).toEqual(Array(4).fill(null))
  now += 60_001
  expect(seal.open('topic', sealed)).toBeNull()
})
