import { expect, test } from 'vitest'
import { Readiness } from '../../server/operation/readiness.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import { testHouse } from './test-house.ts'

/** A house whose store answers to writes as `renew` does. */
function readinessOf(renew: () => Promise<readonly never[]>) {
  const house = testHouse({ ...createMemoryStore(), renew })
  return { house, readiness: new Readiness(house) }
}

test('starting, open, restarting', async () => {
  const { readiness } = readinessOf(async () => [])
  const starting = await readiness.reason()
  readiness.open()
  const open = await readiness.reason()
  readiness.drain()
  expect([starting, open, await readiness.reason()]).toEqual(['starting', null, 'restarting'])
})

test('who leaves is not opened again', async () => {
  const { readiness } = readinessOf(async () => [])
  readiness.drain()
  readiness.open()
  expect(await readiness.reason()).toBe('restarting')
})

test('a store that cannot write is told, and that it can again', async () => {
  let isFull = true
  const { house, readiness } = readinessOf(() =>
    isFull ? Promise.reject(new Error('disk full')) : Promise.resolve([]),
  )
  readiness.open()
  const full = await readiness.reason()
  isFull = false
  house.pass(1_000)
  expect([full, await readiness.reason()]).toEqual(['store-cannot-write', null])
})

test('who asks in a row costs one write', async () => {
  let writes = 0
  const { house, readiness } = readinessOf(async () => {
    writes += 1
    return []
  })
  readiness.open()
  await Promise.all(Array.from({ length: 50 }, () => readiness.reason()))
  house.pass(1_000)
  await readiness.reason()
  expect(writes).toBe(2)
})
