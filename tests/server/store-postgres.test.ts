import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migratePostgres } from '../../server/store/postgres-migrate.ts'
import { connectPostgres } from '../../server/store/postgres-query.ts'
import { openPostgresStore } from '../../server/store/postgres-store.ts'
import { type BackingPostgres, postgresMissing, startPostgres } from '../backing/postgres.ts'
import { storeContract } from '../contracts/store.contract.ts'
import { badgeRow, claimed, lineAt, personRow, SESSION, sessionRow } from '../contracts/store-samples.ts'

const missing = postgresMissing()
if (missing) console.warn(missing)
/** a database is made from nothing, on a machine that may be busy */
const START_MS = 60_000

describe.skipIf(missing !== null)('PostgreSQL', () => {
  let database: BackingPostgres
  beforeAll(async () => {
    database = await startPostgres()
  }, START_MS)
  afterAll(() => database?.remove(), START_MS)

  storeContract('the PostgreSQL store', async () => openPostgresStore(await database.newUrl()))

  it('keeps everything over a restart, and counts epochs on', async () => {
    const url = await database.newUrl()
    const before = await openPostgresStore(url)
    await before.createSession(sessionRow(), [badgeRow('badge', 2)])
    const epoch = await claimed(before, SESSION)
    await before.append(SESSION, 0, epoch, [lineAt(1), lineAt(2, { salt: '00', value: 'yes' })])
    await before.savePerson(personRow('p_a', 'token'))
    const kept = [await before.journal(SESSION), await before.badge('badge'), await before.people(SESSION)]
    await before.close()
    const after = await openPostgresStore(url)
    expect([await after.journal(SESSION), await after.badge('badge'), await after.people(SESSION)]).toEqual(
      kept,
    )
    await claimed(after, SESSION)
    expect(await after.append(SESSION, 2, epoch, [lineAt(3)])).toBe('stale-epoch')
    await after.close()
  })

  it('lets only one of two stores win each height', async () => {
    const url = await database.newUrl()
    const [one, two] = await Promise.all([openPostgresStore(url), openPostgresStore(url)])
    await one.createSession(sessionRow(), [])
    const epoch = await claimed(one, SESSION)
    for (let height = 0; height < 20; height++) {
      const racing = [one, two, one, two].map((store) =>
        store.append(SESSION, height, epoch, [lineAt(height + 1)]),
      )
      expect((await Promise.all(racing)).sort()).toEqual(['appended', 'wrong-seq', 'wrong-seq', 'wrong-seq'])
    }
    await Promise.all([one.close(), two.close()])
  })

  it('commits with the disk, whatever the role has set', async () => {
    const url = await database.newUrl()
    const [admin, others, ours] = [connectPostgres(url), postgres(url, { max: 1 }), connectPostgres(url)]
    await admin`ALTER ROLE majlis SET synchronous_commit = off`
    const shown = [await others`SHOW synchronous_commit`, await ours`SHOW synchronous_commit`]
    await admin`ALTER ROLE majlis RESET synchronous_commit`
    await Promise.all([admin.end(), others.end(), ours.end()])
    expect(shown).toMatchObject([[{ synchronous_commit: 'off' }], [{ synchronousCommit: 'on' }]])
  })

  it('says that it could not be opened, and not with which password', async () => {
    const wrong = new URL(await database.newUrl())
    wrong.password = 'not-the-one'
    const refused = await openPostgresStore(wrong.href).catch((error: Error) => error.message)
    expect(refused).toMatch(/^The store could not open the database that DATABASE_URL names: password auth/)
    expect(refused).not.toContain('not-the-one')
  })

  it('refuses a database of a newer program, and one whose released step was something else', async () => {
    const sql = postgres(await database.newUrl(), { max: 1, onnotice: () => undefined })
    const [first, second] = ['CREATE TABLE a (x integer)', 'ALTER TABLE a ADD COLUMN y integer']
    await migratePostgres(sql, [first])
    await migratePostgres(sql, [first, second])
    await migratePostgres(sql, [first, second])
    await expect(migratePostgres(sql, [first])).rejects.toThrow(
      'a newer Majlis (version 2, this one knows 1)',
    )
    await expect(migratePostgres(sql, ['CREATE TABLE b (x integer)', second])).rejects.toThrow(
      'made by other migrations',
    )
    await expect(migratePostgres(sql, [first, second, 'CREATE nonsense'])).rejects.toThrow()
    expect(await sql`SELECT count(*)::int AS n FROM migrations`).toEqual([{ n: 2 }])
    await sql.end()
  })
})
