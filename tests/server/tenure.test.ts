import { expect, test } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { isAlone, LEASE_MS } from '../../server/forum/tenure.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { SessionId } from '../../shared/ids.ts'
import { SESSION, sessionRow } from '../contracts/store-samples.ts'
import { testHouse } from './test-house.ts'

test('a sitting is not loaded while another process holds its journal, and is once that has given it free', async () => {
  const store = createMemoryStore()
  await store.createSession(sessionRow(), [])
  await store.claim(SESSION, 'another', LEASE_MS)
  const forum = new Forum(testHouse(store))
  await expect(forum.sitting(SESSION)).rejects.toThrow('held by another process')
  await store.release('another')
  expect((await forum.sitting(SESSION))?.session).toBe(SESSION)
})

test('a process is alone when it holds all leases that run', async () => {
  const house = testHouse()
  await house.store.createSession(sessionRow(), [])
  await house.store.createSession(sessionRow('s_other' as SessionId), [])
  await house.store.claim(SESSION, house.owner, LEASE_MS)
  const before = await isAlone(house, 0)
  await house.store.claim('s_other' as SessionId, 'another', LEASE_MS)
  const beside = await isAlone(house, 0)
  await house.store.release('another')
  expect([before, beside, await isAlone(house, 0)]).toEqual([true, false, true])
})
