import { expect, test } from 'vitest'
import { WholeState } from '../../server/rooms/whole-state.ts'

/** Of a state that is written as a number: the count of its writings. */
function room() {
  const whole = new WholeState()
  let written = 0
  const give = (client: object, nowMs: number): number =>
    whole.for(client, nowMs, () => Uint8Array.of(++written))[0]!
  const come = (): object => {
    const client = {}
    whole.arrives(client)
    return client
  }
  return { whole, give, come }
}

test('those who came before it was written share it', () => {
  const { give, come } = room()
  const crowd = Array.from({ length: 5 }, come)
  expect(crowd.map((client) => give(client, 100))).toEqual([1, 1, 1, 1, 1])
})

test('who came after it was written is not in it: they wait for the next, which all may have', () => {
  const { whole, give, come } = room()
  const first = come()
  give(first, 100)
  const second = come()
  expect([whole.waitMs(first, 110), whole.waitMs(second, 110), whole.waitMs(second, 125)]).toEqual([0, 15, 0])
  expect([give(second, 125), give(first, 126)]).toEqual([2, 2])
})

test('after a patch nobody is given what was written before it', () => {
  const { whole, give, come } = room()
  const [first, second] = [come(), come()]
  give(first, 100)
  whole.outdate()
  expect([whole.waitMs(second, 105), give(second, 125)]).toEqual([20, 2])
})

test('a client of whom nothing is known gets one that is written for them', () => {
  const { give, come } = room()
  give(come(), 100)
  expect([give({}, 101), give({}, 102)]).toEqual([2, 3])
})
