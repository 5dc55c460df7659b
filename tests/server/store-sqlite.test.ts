import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { Store } from '../../server/store/store.ts'
import { storeContract } from '../contracts/store.contract.ts'
import {
  badgeRow,
  chatRow,
  claimed,
  lineAt,
  PERSON,
  personRow,
  placeRow,
  SESSION,
  sessionRow,
} from '../contracts/store-samples.ts'

const root = mkdtempSync(path.join(tmpdir(), 'majlis-store-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
const newFolder = (): string => {
  folders += 1
  return path.join(root, `data-${folders}`)
}
const modeOf = (file: string): number => statSync(file).mode & 0o777

async function withStore<Answer>(folder: string, use: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openSqliteStore(folder)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

storeContract('the SQLite store', () => openSqliteStore(newFolder()))

describe('the SQLite store on its disk', () => {
  it('keeps everything over a restart', async () => {
    const folder = newFolder()
    const before = await withStore(folder, async (store) => {
      await store.createSession(sessionRow(), [badgeRow('badge', 2)])
      const epoch = await claimed(store, SESSION)
      await store.append(SESSION, 0, epoch, [lineAt(1), lineAt(2, { salt: '00', value: 'yes' })])
      await store.spendBadge('badge', 1)
      await store.savePerson(personRow('p_a', 'token'))
      await store.savePlaces(SESSION, [placeRow('p_a', 1)])
      await store.addChat(SESSION, chatRow('one'))
      return everythingIn(store)
    })
    expect(await withStore(folder, everythingIn)).toEqual(before)
  })

  it('does nothing of an act whose line in the audit log cannot be written', () =>
    withStore(newFolder(), async (store) => {
      await store.createSession(sessionRow(), [])
      const row = { at: 5, who: null as never, act: 'end', session: SESSION, detail: '' }
      await expect(store.audited(row, 'endSession', [SESSION, 5])).rejects.toThrow()
      expect((await store.session(SESSION))?.endedAt).toBeNull()
    }))

  it('goes on counting epochs over a restart, so that a writer from before is stale', async () => {
    const folder = newFolder()
    const older = await withStore(folder, async (store) => {
      await store.createSession(sessionRow(), [])
      return claimed(store, SESSION)
    })
    const answer = await withStore(folder, async (store) => {
      await claimed(store, SESSION)
      return store.append(SESSION, 0, older, [lineAt(1)])
    })
    expect(answer).toBe('stale-epoch')
  })

  it('lets only one of two stores on the same file win each height', async () => {
    const folder = newFolder()
    await withStore(folder, (one) =>
      withStore(folder, async (two) => {
        await one.createSession(sessionRow(), [])
        const epoch = await claimed(one, SESSION)
        const racing = [one, two, one, two].map((store) => store.append(SESSION, 0, epoch, [lineAt(1)]))
        expect((await Promise.all(racing)).filter((answer) => answer === 'appended')).toHaveLength(1)
      }),
    )
  })

  it('makes its folder and file for the owner alone', async () => {
    const folder = newFolder()
    await withStore(folder, async (store) => {
      await store.createSession(sessionRow(), [])
      const files = ['majlis.db', 'majlis.db-wal', 'majlis.db-shm'].map((name) => path.join(folder, name))
      expect([modeOf(folder), ...files.map(modeOf)]).toEqual([0o700, 0o600, 0o600, 0o600])
    })
  })

  it('takes a file that others could read back to its owner', async () => {
    const folder = newFolder()
    await withStore(folder, async () => chmodSync(path.join(folder, 'majlis.db'), 0o644))
    await withStore(folder, async () => expect(modeOf(path.join(folder, 'majlis.db'))).toBe(0o600))
  })

  it('leaves the text of a closed store in one file', async () => {
    const folder = newFolder()
    await withStore(folder, (store) => store.createSession({ ...sessionRow(), title: 'Water and peace' }, []))
    expect(readFileSync(path.join(folder, 'majlis.db')).includes('Water and peace')).toBe(true)
    expect(() => statSync(path.join(folder, 'majlis.db-wal'))).toThrow('ENOENT')
  })

  it('leaves nothing of what was erased on the disk, while it is open', async () => {
    const folder = newFolder()
    await withStore(folder, async (store) => {
      await store.createSession(sessionRow(), [])
      const word = 'a word that is to be gone'
      const line = lineAt(1, { salt: '00'.repeat(16), value: word })
      await store.append(SESSION, 0, await claimed(store, SESSION), [
        { ...line, entry: { ...line.entry, by: PERSON } },
      ])
      await store.savePerson({ ...personRow(PERSON, 'token'), name: word })
      await store.addChat(SESSION, chatRow(word))
      const onDisk = () =>
        ['majlis.db', 'majlis.db-wal'].some((name) => readFileSync(path.join(folder, name)).includes(word))
      expect(onDisk()).toBe(true)
      await store.forgetPerson(SESSION, PERSON, 9, true)
      expect(onDisk()).toBe(false)
    })
  })

  it('says which file it could not open', async () => {
    const folder = newFolder()
    await withStore(folder, async () => {})
    const file = path.join(folder, 'majlis.db')
    writeFileSync(file, 'this is no database, only some text that is long enough to look at')
    await expect(openSqliteStore(folder)).rejects.toThrow(
      `The store could not open ${file}: file is not a database`,
    )
  })
})

const everythingIn = async (store: Store) => [
  await store.sessions(),
  await store.badge('badge'),
  await store.journal(SESSION),
  await store.people(SESSION),
  await store.places(SESSION),
  await store.recentChat(SESSION, 10),
]
