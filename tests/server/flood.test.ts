import { expect, test } from 'vitest'
import { createFlood } from '../../server/rooms/safe-flood.ts'

/** What is said to so many frames at once, after a rest of so many ms. */
function flooding() {
  let nowMs = 0
  const isOneTooMany = createFlood({ burst: 3, perSecond: 2 }, () => nowMs)
  return (client: object, count: number, afterMs = 0): boolean[] => {
    nowMs += afterMs
    return Array.from({ length: count }, () => isOneTooMany(client))
  }
}

test('a burst goes through, one more is too many', () => {
  expect(flooding()({}, 5)).toEqual([false, false, false, true, true])
})

test('what was too many costs nothing, and waiting is enough', () => {
  const frames = flooding()
  const client = {}
  frames(client, 9)
  expect([frames(client, 2, 500), frames(client, 4, 60_000)]).toEqual([
    [false, true],
    [false, false, false, true],
  ])
})

test('clients do not touch each other', () => {
  const frames = flooding()
  frames({}, 9)
  expect(frames({}, 1)).toEqual([false])
})
