// Pictures are drawn anew in a process of its own, which a picture may kill, and which goes when it has nothing to do.
import sharp from 'sharp'
import { afterEach, expect, test, vi } from 'vitest'
import { Draughtsman } from '../../server/pictures/draughtsman.ts'

const draughtsmen: Draughtsman[] = []
afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(draughtsmen.splice(0).map((each) => each.close()))
})
const hired = () => {
  draughtsmen.push(new Draughtsman())
  return draughtsmen.at(-1)!
}
const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#a03020' } })
    .png()
    .toBuffer()

test('a picture is drawn, and what is none is not', async () => {
  const draughtsman = hired()
  const drawn = await Promise.all([
    draughtsman.draw(await picture(), 'here'),
    draughtsman.draw(Buffer.from('no picture'), 'here'),
  ])
  expect(drawn).toMatchObject([{ width: 40, height: 30 }, null])
})

test('a picture at which the process dies is none, and the next is drawn', async () => {
  const draughtsman = hired()
  await draughtsman.draw(await picture(), 'here')
  const dying = draughtsman.draw(await picture(), 'here')
  process.kill(draughtsman.pid!, 'SIGKILL')
  expect(await dying).toBe(null)
  expect(await draughtsman.draw(await picture(), 'here')).toMatchObject({ width: 40 })
})

test('a picture that takes too long is none, and the next is drawn', async () => {
  const draughtsman = hired()
  await draughtsman.draw(await picture(), 'here')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  process.kill(draughtsman.pid!, 'SIGSTOP')
  const slow = draughtsman.draw(await picture(), 'here')
  vi.advanceTimersByTime(20_000)
  expect(await slow).toBe(null)
  expect(await draughtsman.draw(await picture(), 'here')).toMatchObject({ width: 40 })
})

/** noise, which takes a while: it is tried in several sizes */
const slowPicture = () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const create = { width: 1800, height: 1200, channels: 3, background: '#888', noise } as const
  return sharp({ create }).jpeg({ quality: 40 }).toBuffer()
}

test('the time of a picture counts from its turn, not from when it was brought', async () => {
  const bytes = await slowPicture()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const draughtsman = hired()
  const [first, second] = [draughtsman.draw(bytes, 'here'), draughtsman.draw(bytes, 'here')]
  vi.advanceTimersByTime(19_999)
  expect(await first).not.toBeNull()
  vi.advanceTimersByTime(19_999)
  expect(await second).not.toBeNull()
})

test('those that wait behind a picture that takes too long are drawn', async () => {
  const bytes = await slowPicture()
  const draughtsman = hired()
  await draughtsman.draw(await picture(), 'here')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const late = draughtsman.pid
  const drawn = [
    draughtsman.draw(bytes, 'here'),
    draughtsman.draw(bytes, 'here'),
    draughtsman.draw(bytes, 'here'),
  ]
  vi.advanceTimersByTime(20_000)
  expect((await Promise.all(drawn)).map((each) => each === null)).toEqual([true, false, false])
  expect(draughtsman.pid).not.toBe(late)
})

test('with nothing to do the process goes, and comes again with the next picture', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const draughtsman = hired()
  await draughtsman.draw(await picture(), 'here')
  const first = draughtsman.pid!
  vi.advanceTimersByTime(29_999)
  expect(draughtsman.pid).toBe(first)
  vi.advanceTimersByTime(1)
  expect(draughtsman.pid).toBe(null)
  expect(await draughtsman.draw(await picture(), 'here')).toMatchObject({ width: 40 })
})

test('one sitting that brings many pictures takes no turns and no room from another', async () => {
  const draughtsman = hired()
  const bytes = await picture()
  const order: string[] = []
  const draw = async (of: string) => (await draughtsman.draw(bytes, of)) && order.push(of)
  const many = Array.from({ length: 12 }, () => draw('many'))
  const few = [draw('few'), draw('few')]
  await Promise.all([...many, ...few])
  expect(order.slice(0, 4)).toEqual(['many', 'few', 'many', 'few'])
  expect(order).toHaveLength(12)
})

test('more than forty do not wait', async () => {
  const draughtsman = hired()
  const bytes = await picture()
  const all = Array.from({ length: 41 }, (_, i) => draughtsman.draw(bytes, `sitting ${i % 5}`))
  expect(await all.at(-1)).toBe(null)
})

test('nothing is drawn after it was closed', async () => {
  const draughtsman = hired()
  const waiting = draughtsman.draw(await picture(), 'here')
  await draughtsman.close()
  expect([await waiting, await draughtsman.draw(await picture(), 'here'), draughtsman.pid]).toEqual([
    null,
    null,
    null,
  ])
})
