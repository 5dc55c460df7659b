import { expect, test } from 'vitest'
import { createBurstLog } from '../../server/door/burst-log.ts'
import { createRates } from '../../server/door/rates.ts'

function clock() {
  const time = { now: 0 }
  return { time, now: () => time.now }
}

const PACES = { ask: { burst: 3, perSecond: 2 }, chat: { burst: 1, perSecond: 1 } }

test('a burst goes through, the next one is told how long to wait', () => {
  const rates = createRates(PACES, clock().now)
  expect([1, 2, 3, 4].map(() => rates.take('ask', 'a'))).toEqual([0, 0, 0, 500])
})

test('being refused costs nothing, and waiting is enough', () => {
  const { time, now } = clock()
  const rates = createRates(PACES, now)
  for (let i = 0; i < 10; i++) rates.take('ask', 'a')
  time.now = 500
  expect([rates.take('ask', 'a'), rates.take('ask', 'a')]).toEqual([0, 500])
})

test('a long rest gives no more than one burst', () => {
  const { time, now } = clock()
  const rates = createRates(PACES, now)
  time.now = 1_000_000
  expect([1, 2, 3, 4].map(() => rates.take('ask', 'a') > 0)).toEqual([false, false, false, true])
})

test('kinds and keys do not touch each other', () => {
  const rates = createRates(PACES, clock().now)
  expect([
    rates.take('chat', 'a'),
    rates.take('chat', 'b'),
    rates.take('ask', 'a'),
    rates.take('chat', 'a'),
  ]).toEqual([0, 0, 0, 1000])
})

test('beyond the most keys, the one that rested longest is forgotten', () => {
  const rates = createRates(PACES, clock().now, 2)
  for (const key of ['a', 'b', 'c']) rates.take('chat', key)
  expect([rates.take('chat', 'c') > 0, rates.take('chat', 'b') > 0, rates.take('chat', 'a') > 0]).toEqual([
    true,
    true,
    false,
  ])
})

test('a burst of one line is written once, the next time with what was left out', () => {
  const { time, now } = clock()
  const lines: unknown[] = []
  const log = createBurstLog({ warn: (fields, message) => lines.push([fields, message]) }, now, 100)
  for (let i = 0; i < 5; i++) log.warn({ i }, 'odd')
  log.warn({}, 'other')
  time.now = 100
  log.warn({ i: 5 }, 'odd')
  expect(lines).toEqual([
    [{ i: 0 }, 'odd'],
    [{}, 'other'],
    [{ i: 5, leftOut: 4 }, 'odd'],
  ])
})
