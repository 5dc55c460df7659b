// Pages that are looked at come over a house that was away, and are asked for no more once nobody looks.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { patientFile } from '../../client/exhibits/page-files.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const storeOf = () => createStore(() => ({ link: 'live' }) as SittingView)

test('a page that did not come is asked for again', async () => {
  const blob = new Blob(['page'])
  let isAway = true
  const file = vi.fn(async () => (isAway ? refuse('not-saved') : ok(blob)))
  const coming = patientFile({ file, store: storeOf() }, 'e1', 0, 'jpg', new AbortController().signal)
  await vi.advanceTimersByTimeAsync(10_000)
  isAway = false
  await vi.runAllTimersAsync()
  expect(await coming).toEqual(ok(blob))
})

test('nobody looks any more, or it is gone: it is asked for no longer', async () => {
  const gone = new AbortController()
  const away = vi.fn(async () => refuse('not-saved'))
  const coming = patientFile({ file: away, store: storeOf() }, 'e1', 0, 'jpg', gone.signal)
  gone.abort()
  await vi.runAllTimersAsync()
  expect(await coming).toEqual(refuse('not-saved'))
  const erased = vi.fn(async () => refuse('exhibit-unknown'))
  await patientFile({ file: erased, store: storeOf() }, 'e1', 0, 'txt', new AbortController().signal)
  expect([away.mock.calls.length, erased.mock.calls.length]).toEqual([1, 1])
})
