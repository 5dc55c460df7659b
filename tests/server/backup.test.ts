// A backup while the forum writes is one whole moment of it; an old one that is put back is told from what was seen since.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { forumKey } from '../../server/custody/witness/forum-key.ts'
import { Witness } from '../../server/custody/witness/witness.ts'
import { Forum } from '../../server/forum/forum.ts'
import { copySqlite } from '../../server/store/sqlite-backup.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { Store } from '../../server/store/store.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { runMajlis, temporaryFolder } from './run-majlis.ts'
import { testHouse } from './test-house.ts'
import { ALI, holdTrueSitting, TRUE_SESSION } from './true-sitting.ts'

async function withStore<Answer>(folder: string, use: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openSqliteStore(folder)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** A forum in a folder, its sitting held and witnessed. */
async function forumIn(folder: string): Promise<void> {
  await withStore(folder, (store) => holdTrueSitting(store))
}

/** The sitting goes on for some acts, and is witnessed. */
async function goOn(folder: string, acts: number): Promise<number> {
  return withStore(folder, async (store) => {
    const house = testHouse(store)
    const host = (await new Forum(house).sitting(TRUE_SESSION))!
    for (let act = 0; act < acts; act++)
      await host.request({ type: act % 2 === 0 ? 'presiding.leave' : 'presiding.take' }, ALI)
    const key = forumKey({ dataDir: folder, signingKeyFile: null })
    await new Witness(house, key, path.join(folder, 'witness.ndjson')).turn([host])
    return host.standing.head.seq
  })
}

describe('a backup', () => {
  it('that is made while the forum writes lacks nothing that was acknowledged before it began', async () => {
    const folder = temporaryFolder()
    await forumIn(folder)
    await withStore(folder, async (store) => {
      const host = (await new Forum(testHouse(store)).sitting(TRUE_SESSION))!
      let isOver = false
      let acknowledged = host.standing.head.seq
      const writing = (async () => {
        for (let act = 0; !isOver; act++) {
          await host.request({ type: act % 2 === 0 ? 'presiding.leave' : 'presiding.take' }, ALI)
          acknowledged = host.standing.head.seq
        }
      })()
      for (let copy = 1; copy <= 5; copy++) {
        // the forum writes on between the copies and, in its own thread, during them
        const until = acknowledged + 20
        while (acknowledged < until) await new Promise(setImmediate)
        const elsewhere = temporaryFolder()
        const before = acknowledged
        copySqlite(folder, path.join(elsewhere, 'majlis.db'))
        const lines = await withStore(elsewhere, (restored) => restored.journal(TRUE_SESSION))
        expect(verifyJournal(lines)).toMatchObject({ ok: true, entries: lines.length })
        expect(lines.length).toBeGreaterThanOrEqual(before)
      }
      isOver = true
      await writing
    })
  })

  it('is for its owner alone, is not written over, and is put back beside what was there', async () => {
    const folder = temporaryFolder()
    const file = path.join(temporaryFolder(), 'backup.db')
    await forumIn(folder)
    expect(runMajlis(folder, 'backup', '--out', file)).toEqual({
      code: 0,
      out: `Written to ${file}.\n`,
      said: '',
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(runMajlis(folder, 'backup', '--out', file).code).toBe(2)
    const seen = await goOn(folder, 4)
    const restored = runMajlis(folder, 'restore', file)
    expect([restored.code, restored.said]).toEqual([0, ''])
    expect(restored.out).toContain(`${TRUE_SESSION}: entries 8\n`)
    expect(restored.out).toMatch(
      new RegExp(
        `${TRUE_SESSION} does not go on yet: it ends at height 8, but height ${seen} was witnessed at .+\\n.+ witness accept ${TRUE_SESSION}`,
      ),
    )
    expect(readdirSync(folder).filter((name) => name.startsWith('majlis.db.before-'))).toHaveLength(1)
    expect(runMajlis(folder, 'witness', 'check', TRUE_SESSION).code).toBe(1)
    const accepted = runMajlis(folder, 'witness', 'accept', TRUE_SESSION)
    expect(accepted.out).toMatch(new RegExp(`^${TRUE_SESSION} goes on from height 8: [0-9a-f ]{39}\\n`))
    expect(runMajlis(folder, 'witness', 'check', TRUE_SESSION).code).toBe(0)
    const verified = runMajlis(
      folder,
      'journal',
      'verify',
      TRUE_SESSION,
      '--witness',
      path.join(folder, 'witness.ndjson'),
    )
    expect(verified.out).toContain('An operator accepted this journal at height 8')
  })

  it('is refused over a forum that runs, and when it is not whole; nothing is changed then', async () => {
    const folder = temporaryFolder()
    await forumIn(folder)
    const file = path.join(temporaryFolder(), 'backup.db')
    copySqlite(folder, file)
    const torn = path.join(temporaryFolder(), 'torn.db')
    writeFileSync(torn, 'not a database, only text')
    expect(runMajlis(folder, 'restore', torn)).toMatchObject({ code: 1, out: '' })
    const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'main.ts'])
    await once(server, 'spawn')
    writeFileSync(path.join(folder, 'server.pid'), String(server.pid))
    const refused = runMajlis(folder, 'restore', file)
    server.kill('SIGKILL')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.said).toContain(`Another Majlis (process ${server.pid}) uses the data`)
    expect(readdirSync(folder).some((name) => /before|restoring/.test(name))).toBe(false)
  })
})
