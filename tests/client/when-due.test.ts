// What is fetched when the sitting gives cause: something on the wall is one, in an open meeting in which nothing else goes on.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { whenDue } from '../../client/hud/when-due.ts'
import type { Sitting } from '../../client/net/sitting.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { OnWall } from '../../shared/lab/wall/wall-types.ts'
import { agenda, viewWith } from './wall-samples.ts'

const SHOWN: OnWall = {
  exhibit: {
    ...{ id: 'e1', kind: 'pages', by: 'p_amina' as PersonId, at: 0, shownAt: 0, text: null, isOver: false },
    ...{ texts: { title: 'River', name: 'Amina' }, pages: 3, brought: 3 },
  },
  ...{ page: 1, part: null, size: { width: 8, height: 11 } },
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function waiting() {
  const quiet = viewWith({ agenda })
  const store = createStore<SittingView>(() => quiet)
  const fetchIt = vi.fn(async () => 'the part')
  const here = vi.fn()
  const callOff = whenDue({ store } as Pick<Sitting, 'store'>, fetchIt, here)
  return { store, quiet, fetchIt, here, callOff }
}

it('comes at once when something is on the wall, and once', () => {
  const { store, quiet, fetchIt } = waiting()
  expect(fetchIt).not.toHaveBeenCalled()
  store.setState({ chapters: { ...quiet.chapters, shown: SHOWN } })
  expect(fetchIt).toHaveBeenCalledTimes(1)
  store.setState({ chapters: { ...quiet.chapters, shown: null } })
  vi.advanceTimersByTime(60_000)
  expect(fetchIt).toHaveBeenCalledTimes(1)
})

it('comes a while after coming in when nothing goes on', () => {
  const { store, quiet, fetchIt } = waiting()
  store.setState({ chapters: { ...quiet.chapters, shown: null } })
  expect(fetchIt).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(fetchIt).toHaveBeenCalledTimes(1)
})

it('that is due while the forum is away waits for it, and comes again when it did not come', async () => {
  const { store, fetchIt, here } = waiting()
  store.setState({ link: 'restarting' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(fetchIt).not.toHaveBeenCalled()
  fetchIt.mockRejectedValueOnce(new Error('nobody answered'))
  for (const link of ['live', 'dropped', 'live'] as const) {
    store.setState({ link })
    await vi.advanceTimersByTimeAsync(0)
  }
  expect([fetchIt.mock.calls.length, here.mock.calls]).toEqual([2, [['the part']]])
})

it('called off while it is waited for, comes no more', async () => {
  const { store, fetchIt, here, callOff } = waiting()
  store.setState({ link: 'restarting' })
  await vi.advanceTimersByTimeAsync(60_000)
  callOff()
  store.setState({ link: 'live' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect([fetchIt.mock.calls.length, here.mock.calls]).toEqual([0, []])
})
