import { expect, test } from 'vitest'
import { type CrashAt, reachFor, readCrashAt } from '../../server/crash.ts'
import { readSettings } from '../../server/env.ts'

test('a place is a point, perhaps with what, perhaps a count', () => {
  expect(['after-commit', 'in-migration@3', 'after-commit@ballot.cast:12'].map(readCrashAt)).toEqual([
    { point: 'after-commit', what: null, count: 1 },
    { point: 'in-migration', what: '3', count: 1 },
    { point: 'after-commit', what: 'ballot.cast', count: 12 },
  ])
  expect(['', 'anywhere', 'after-commit:0', 'after-commit@', 'after-commit 1'].map(readCrashAt)).toEqual(
    Array(5).fill(null),
  )
})

test('the process falls at the time that is meant, and at no other', () => {
  const fallen: number[] = []
  const at: CrashAt = { point: 'after-commit', what: 'ballot.cast', count: 2 }
  let step = 0
  const reach = reachFor(at, () => fallen.push(step))
  const passed = [
    ['after-commit', ['vote.opened', 'ballot.cast']],
    ['before-commit', ['ballot.cast']],
    ['after-commit', ['vote.closed']],
    ['after-commit', ['ballot.cast']],
    ['after-commit', ['ballot.cast']],
  ] as const
  for (const [point, what] of passed) {
    step += 1
    reach(point, what)
  }
  expect(fallen).toEqual([4])
})

test('one variable alone makes no server fall', () => {
  const at = { MAJLIS_CRASH_AT: 'after-commit:3' }
  expect(() => readSettings(at)).toThrow(/MAJLIS_CRASH_AT kills this server on purpose/)
  expect(() => readSettings({ MAJLIS_CRASH_AT: 'later', MAJLIS_MAY_CRASH: 'yes' })).toThrow(
    /no place such as after-commit@ballot.cast:3; the points are before-commit/,
  )
  expect(readSettings({ ...at, MAJLIS_MAY_CRASH: 'yes' }).crashAt).toEqual({
    point: 'after-commit',
    what: null,
    count: 3,
  })
  expect([readSettings({}).crashAt, readSettings({ MAJLIS_MAY_CRASH: 'yes' }).crashAt]).toEqual([null, null])
})
