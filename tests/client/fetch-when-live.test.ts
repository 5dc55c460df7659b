// Parts that nobody waits for come in the end, however often the forum was away.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { fetchWhenLive } from '../../client/net/fetch-when-live.ts'
import type { LinkPhase, SittingView } from '../../client/net/sitting-view.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const storeAt = (link: LinkPhase) => createStore<SittingView>(() => ({ link }) as SittingView)
/** Answers in turn; what is null does not come. */
const bringing = (...answers: readonly (string | null)[]) => {
  const left = [...answers]
  return vi.fn(async () => {
    const next = left.shift()
    if (typeof next !== 'string') throw new Error('nobody answered')
    return next
  })
}

test('nothing is fetched while the line is down, and it comes with the line', async () => {
  const store = storeAt('restarting')
  const fetch = bringing('the part')
  const here = vi.fn()
  fetchWhenLive(store, fetch, here)
  store.setState({ link: 'returning' })
  await vi.runAllTimersAsync()
  expect(fetch).not.toHaveBeenCalled()
  store.setState({ link: 'live' })
  await vi.runAllTimersAsync()
  expect([fetch.mock.calls.length, here.mock.calls]).toEqual([1, [['the part']]])
})

test('what did not come is fetched again when the line is back', async () => {
  const store = storeAt('live')
  const fetch = bringing(null, 'the part')
  const here = vi.fn()
  fetchWhenLive(store, fetch, here)
  await vi.advanceTimersByTimeAsync(0)
  store.setState({ link: 'dropped' })
  store.setState({ link: 'live' })
  await vi.advanceTimersByTimeAsync(0)
  expect([fetch.mock.calls.length, here.mock.calls]).toEqual([2, [['the part']]])
})

test('and after a while when the line never broke, until it is here', async () => {
  const fetch = bringing(null, null, 'the part')
  const here = vi.fn()
  fetchWhenLive(storeAt('live'), fetch, here)
  await vi.runAllTimersAsync()
  expect([fetch.mock.calls.length, here.mock.calls]).toEqual([3, [['the part']]])
})

test('called off, it neither comes nor is fetched again', async () => {
  const store = storeAt('live')
  const [coming, failing] = [bringing('the part'), bringing(null, 'the part')]
  const here = vi.fn()
  for (const fetch of [coming, failing]) fetchWhenLive(store, fetch, here)()
  await vi.runAllTimersAsync()
  store.setState({ link: 'dropped' })
  store.setState({ link: 'live' })
  await vi.runAllTimersAsync()
  expect([coming.mock.calls.length, failing.mock.calls.length, here.mock.calls]).toEqual([1, 1, []])
})
