import { expect, test } from 'vitest'
import { createEntryLimits } from '../../server/door/entry-limits.ts'

const CONFERENCE = 1200

function limits(people = CONFERENCE) {
  let now = 0
  return {
    ...createEntryLimits(people, () => now),
    pass: (ms: number) => {
      now += ms
    },
  }
}
const timesOf = (may: () => boolean, most = 5000): number => {
  let count = 0
  while (count < most && may()) count += 1
  return count
}

test('one badge is shown sixty times at once, and then every two seconds', () => {
  const { mayShow, pass } = limits()
  expect(timesOf(() => mayShow('one'))).toBe(60)
  pass(2000)
  expect(timesOf(() => mayShow('one'))).toBe(1)
})

test('what one badge has used up, another has not: a conference behind one router comes in', () => {
  const { mayShow } = limits()
  timesOf(() => mayShow('hammered'))
  const people = Array.from({ length: CONFERENCE }, (_, index) => mayShow(`badge of ${index}`))
  expect([people.every(Boolean), mayShow('hammered'), mayShow(undefined)]).toEqual([true, false, true])
})

test('what opens nothing is counted by address: half a conference with old links at once, the rest within minutes', () => {
  const { mayFail, pass } = limits()
  expect(timesOf(() => mayFail('192.0.2.1'))).toBe(600)
  expect(mayFail('192.0.2.2')).toBe(true)
  pass(120_000)
  expect(timesOf(() => mayFail('192.0.2.1'))).toBe(600)
})

test('a hundred thousand guesses from one address take hours', () => {
  const { mayFail, pass } = limits()
  let [heard, seconds] = [0, 0]
  while (heard < 100_000) {
    heard += timesOf(() => mayFail('192.0.2.1'))
    pass(60_000)
    seconds += 60
  }
  expect(seconds / 3600).toBeGreaterThan(5)
})
