// Who draws pictures anew for the house: a real process, and a clock that is turned by hand.
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Draughtsman } from '../../server/pictures/draughtsman.ts'

/** what one picture may take */
const LONGEST_MS = 20_000

let draughtsman: Draughtsman
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  draughtsman = new Draughtsman()
})
afterEach(async () => {
  vi.useRealTimers()
  await draughtsman.close()
})

/** noise, which takes a while: it is tried in several sizes */
const slowPicture = () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const create = { width: 1800, height: 1200, channels: 3, background: '#888', noise } as const
  return sharp({ create }).jpeg({ quality: 40 }).toBuffer()
}

test('the time of a picture counts from its turn, not from when it was brought', async () => {
  const bytes = await slowPicture()
  const [first, second] = [draughtsman.draw(bytes, 'here'), draughtsman.draw(bytes, 'here')]
  vi.advanceTimersByTime(LONGEST_MS - 1)
  expect(await first).not.toBeNull()
  vi.advanceTimersByTime(LONGEST_MS - 1)
  expect(await second).not.toBeNull()
})

test('a picture that takes too long is refused, and those that wait behind it are drawn', async () => {
  const bytes = await slowPicture()
  const drawn = [
    draughtsman.draw(bytes, 'here'),
    draughtsman.draw(bytes, 'here'),
    draughtsman.draw(bytes, 'here'),
  ]
  const late = draughtsman.pid
  vi.advanceTimersByTime(LONGEST_MS)
  expect((await Promise.all(drawn)).map((each) => each === null)).toEqual([true, false, false])
  expect(draughtsman.pid).not.toBe(late)
})

test('one sitting that brings many pictures takes no turns and no room from another', async () => {
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  const order: string[] = []
  const draw = async (of: string) => (await draughtsman.draw(bytes, of)) && order.push(of)
  const many = Array.from({ length: 12 }, () => draw('many'))
  const few = [draw('few'), draw('few')]
  await Promise.all([...many, ...few])
  expect(order.slice(0, 4)).toEqual(['many', 'few', 'many', 'few'])
  expect(order).toHaveLength(12)
})

test('who is let go for want of work is not asked for the next picture', async () => {
  const bytes = await slowPicture()
  await draughtsman.draw(bytes, 'here')
  vi.advanceTimersByTime(30_000)
  expect(await draughtsman.draw(bytes, 'here')).not.toBeNull()
})

test('when the house closes, nobody waits for a picture any more', async () => {
  const bytes = await slowPicture()
  const drawn = [draughtsman.draw(bytes, 'here'), draughtsman.draw(bytes, 'here')]
  await draughtsman.close()
  expect(await Promise.all(drawn)).toEqual([null, null])
  expect(draughtsman.pid).toBeNull()
})
