import { expect, test } from 'vitest'
import { createShedding, type Shedding } from '../../server/rooms/pose-shedding.ts'

/** Steps every `everyMs` for `forMs`; answers how many rounds were told. */
function run(shedding: Shedding, clock: { now: number }, everyMs: number, forMs: number): number {
  let told = 0
  for (const until = clock.now + forMs; clock.now < until; ) {
    clock.now += everyMs
    if (shedding.mayTell(clock.now)) told += 1
  }
  return told
}

test('while steps come in time every round is told', () => {
  const shedding = createShedding()
  expect(run(shedding, { now: 0 }, 50, 5_000)).toBe(100)
  expect([shedding.oneIn, shedding.late, shedding.leftOut]).toEqual([1, 0, 0])
})

test('steps that come late thin the poses, more when that is not enough', () => {
  const shedding = createShedding()
  const clock = { now: 0 }
  run(shedding, clock, 100, 700)
  expect(shedding.oneIn).toBe(3)
  run(shedding, clock, 100, 700)
  expect(shedding.oneIn).toBe(7)
  run(shedding, clock, 100, 5_000)
  expect([shedding.oneIn, shedding.late, run(shedding, clock, 100, 700)]).toEqual([7, 63, 1])
})

test('one late step, as a collection of garbage makes it, thins nothing', () => {
  const shedding = createShedding()
  const clock = { now: 0 }
  for (let second = 0; second < 5; second++) {
    run(shedding, clock, 50, 900)
    run(shedding, clock, 200, 200)
  }
  expect([shedding.oneIn, shedding.late]).toEqual([1, 5])
})

test('after three calm seconds a level is given back, after three more the next', () => {
  const shedding = createShedding()
  const clock = { now: 0 }
  run(shedding, clock, 100, 3_000)
  run(shedding, clock, 50, 2_800)
  expect(shedding.oneIn).toBe(7)
  run(shedding, clock, 50, 300)
  expect(shedding.oneIn).toBe(3)
  run(shedding, clock, 50, 3_000)
  expect([shedding.oneIn, run(shedding, clock, 50, 1_000)]).toEqual([1, 20])
})

test('a late step now and then, as the pulse of a full hall makes it, does not keep poses thin', () => {
  const shedding = createShedding()
  const clock = { now: 0 }
  run(shedding, clock, 100, 3_000)
  for (let second = 0; second < 8; second++) {
    run(shedding, clock, 50, 900)
    run(shedding, clock, 100, 100)
  }
  expect(shedding.oneIn).toBe(1)
})

test('a clock that is set back by an hour thins nothing for an hour', () => {
  const shedding = createShedding()
  const clock = { now: 10_000_000 }
  run(shedding, clock, 100, 800)
  clock.now -= 3_600_000
  run(shedding, clock, 50, 3_200)
  expect(shedding.oneIn).toBe(1)
})

test('nobody’s turn is always left out: what is told falls on every turn of lines', () => {
  const shedding = createShedding()
  run(shedding, { now: 0 }, 100, 3_000)
  const turns = { 2: new Set<number>(), 5: new Set<number>(), 10: new Set<number>() }
  for (let round = 0; round < 70; round++)
    if (shedding.mayTell(4_000 + round * 100))
      for (const every of [2, 5, 10] as const) turns[every].add(round % every)
  expect(Object.values(turns).map(({ size }) => size)).toEqual([2, 5, 10])
})
