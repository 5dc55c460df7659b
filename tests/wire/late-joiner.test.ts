// Who comes late into a long sitting of 193 sees all of it at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { SessionId } from '../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, link } from '../../shared/journal/chain.ts'
import { assemble } from '../bots/assembly.ts'
import { visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { claimed } from '../contracts/store-samples.ts'

const SESSION = 's_assembly' as SessionId
const MOST_MS = 1000
const { sitting, happened } = assemble()

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
  await forum.stop()
  await keep(forum.dataDir)
  await forum.restart()
})
afterAll(() => forum.remove())

/** Writes the sitting into the store of a forum that does not run. */
async function keep(dataDir: string): Promise<void> {
  const store = await openSqliteStore(dataDir)
  await store.createSession(
    {
      ...{ id: SESSION, createdAt: 0, isPublic: true, isClosed: false, isOpenForum: false, title: 'Water' },
      ...{ rulebook: 'general-assembly', host: null, endedAt: null, planned: null },
    },
    [],
  )
  let head: Head = EMPTY_HEAD
  const lines = happened.map((now) => {
    const line = link(SESSION, head, now)
    head = headOf(line.entry)
    return line
  })
  await store.append(SESSION, 0, await claimed(store, SESSION), lines)
  await store.close()
}

test(`after ${happened.length} events a late joiner has the whole state within ${MOST_MS} ms of joining`, async () => {
  const tookMs: number[] = []
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) {
    const from = performance.now()
    const visitor = await visit(forum.url, SESSION, { name })
    tookMs.push(performance.now() - from)
    const { chapters, delegations, journalSeq } = visitor.room.state
    expect(journalSeq).toBe(sitting.seq)
    expect(delegations.size).toBe(193)
    expect(JSON.parse(chapters.get('proposals') ?? '').proposals).toHaveLength(
      sitting.proposals.proposals.length,
    )
    await visitor.leave()
  }
  console.log(`entered, joined and saw everything in ${tookMs.map((ms) => ms.toFixed(0)).join(', ')} ms`)
  expect(Math.max(...tookMs)).toBeLessThan(MOST_MS)
  // a state that outgrew a buffer would be told of on the way
  expect(forum.output).not.toMatch(/buffer/i)
})
