// Acts and the line of the audit log that tells of them: once, with the first that does something.
import { expect, it } from 'vitest'
import { audited } from '../../server/custody/audited.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import { badgeRow, SESSION, sessionRow } from '../contracts/store-samples.ts'

const ROW = { at: 5, who: 'host x', act: 'reissue', session: SESSION, detail: '' }

/** A store with a sitting and two badges, which notes what it is asked. */
async function noting() {
  const memory = createMemoryStore()
  await memory.createSession(sessionRow(), [badgeRow('one', 1), badgeRow('two', 1)])
  const asked: string[] = []
  const store: Store = {
    ...memory,
    audited: (row, name, args) => {
      asked.push(`audited ${name}`)
      return memory.audited(row, name, args)
    },
    addAudit: (row) => {
      asked.push('addAudit')
      return memory.addAudit(row)
    },
  }
  return { store, asked, ids: (await memory.badges(SESSION)).map(({ id }) => id) }
}

it('takes the line along with the first of several acts at once, and writes it no second time', async () => {
  const { store, asked, ids } = await noting()
  const acting = audited(store, ROW)
  await Promise.all(ids.map((id) => acting.store.revokeBadge(SESSION, id, 9)))
  await acting.write()
  expect(asked).toEqual(['audited revokeBadge'])
  expect((await store.badges(SESSION)).map(({ revokedAt }) => revokedAt)).toEqual([9, 9])
  expect(await store.audit(SESSION, 9)).toEqual([ROW])
})

it('keeps the line for the next where the first does nothing, also when they are asked at once', async () => {
  const { store, asked, ids } = await noting()
  const acting = audited(store, ROW)
  await Promise.all(['b_none', ...ids].map((id) => acting.store.revokeBadge(SESSION, id, 9)))
  await acting.write()
  expect(asked).toEqual(['audited revokeBadge', 'audited revokeBadge'])
  expect(await store.audit(SESSION, 9)).toEqual([ROW])
})

it('writes the line by itself where the store was not asked for anything', async () => {
  const { store, asked } = await noting()
  await audited(store, ROW).write()
  expect([asked, await store.audit(SESSION, 9)]).toEqual([['addAudit'], [ROW]])
})
