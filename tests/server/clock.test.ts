import { expect, test } from 'vitest'
import { steadyClock } from '../../server/clock.ts'

const START = Date.UTC(2026, 0, 1)
const HOUR = 3_600_000

/** A machine of which the clock is set, and which is put to sleep, by hand. */
function machine() {
  let awake = 0
  let asleep = 0
  let set = 0
  const now = steadyClock({
    wall: () => START + awake + asleep + set,
    steady: () => 500 + awake,
    uptime: () => 9_000 + awake + asleep,
  })
  return {
    now: () => now() - START,
    pass(ms: number) {
      awake += ms
    },
    sleep(ms: number) {
      asleep += ms
    },
    setBy(ms: number) {
      set += ms
    },
  }
}

test('the clock is right at the start and goes on by itself, whatever the machine is set to', () => {
  const { now, pass, setBy } = machine()
  const seen = [now()]
  for (const by of [0, HOUR, -2 * HOUR]) {
    setBy(by)
    pass(1_000)
    seen.push(now())
  }
  expect(seen).toEqual([0, 1_000, 2_000, 3_000])
})

test('what the machine slept has passed, too', () => {
  const { now, pass, sleep } = machine()
  pass(1_000)
  const before = now()
  sleep(2 * HOUR)
  pass(1_000)
  const after = now()
  pass(1_000)
  expect([before, after, now()]).toEqual([1_000, 2 * HOUR + 2_000, 2 * HOUR + 3_000])
})

test('it never runs back, not for what looks like a nap of minus an hour', () => {
  const { now, pass, sleep } = machine()
  pass(1_000)
  const before = now()
  sleep(-HOUR)
  pass(1_000)
  expect([before, now()]).toEqual([1_000, 2_000])
})
