import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { keepOld, migrate } from '../../server/store/migrate.ts'
import { forumTables } from '../../server/store/migrations/0001-forum.ts'
import { temporaryFolder } from './run-majlis.ts'

const FIRST = 'CREATE TABLE a (x INTEGER)'
const SECOND = 'ALTER TABLE a ADD COLUMN y INTEGER; INSERT INTO a VALUES (1, 2)'

const versionOf = (db: DatabaseSync) => db.prepare('PRAGMA user_version').get()?.user_version

it('applies only the steps that are new', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, [FIRST])
  migrate(db, [FIRST, SECOND])
  migrate(db, [FIRST, SECOND])
  expect([versionOf(db), db.prepare('SELECT count(*) AS n FROM a').get()?.n]).toEqual([2, 1])
})

it('refuses a database of a newer program', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, [FIRST, SECOND])
  expect(() => migrate(db, [FIRST])).toThrow('it was written by a newer Majlis (version 2, this one knows 1)')
})

it('refuses a database whose released step was something else', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, [FIRST])
  expect(() => migrate(db, ['CREATE TABLE b (x INTEGER)', SECOND])).toThrow('made by other migrations')
})

it('changes nothing when a step fails', () => {
  const db = new DatabaseSync(':memory:')
  expect(() => migrate(db, [FIRST, 'CREATE nonsense'])).toThrow()
  expect([versionOf(db), db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n]).toEqual([0, 0])
})

it('keeps the sittings, badges and people of before, each badge with an id of its own', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, [forumTables])
  db.exec(`INSERT INTO sessions (id, createdAt, isPublic, isOpenForum, title) VALUES ('s', 1, 1, 0, '"T"');
    INSERT INTO badges VALUES ('h1', 's', 'chair', NULL, 7), ('h2', 's', 'delegate', 'ARE', 16);
    INSERT INTO people VALUES ('s', 'p', 'token', '"N"', '"suit-1"')`)
  migrate(db)
  expect(db.prepare('SELECT rulebook, host, endedAt, plannedAt FROM sessions').all()).toMatchObject([
    { rulebook: 'open-floor', host: null, endedAt: null, plannedAt: null },
  ])
  expect(db.prepare('SELECT badge, revokedAt FROM people').all()).toMatchObject([
    { badge: null, revokedAt: null },
  ])
  const ids = db
    .prepare('SELECT id FROM badges')
    .all()
    .map(({ id }) => String(id))
  expect([ids.length, new Set(ids).size, ids.every((id) => /^b_[0-9a-f]{25}$/.test(id))]).toEqual([
    2,
    2,
    true,
  ])
})

it('keeps a copy of a database that is about to change, and of no other', () => {
  const folder = temporaryFolder()
  const db = new DatabaseSync(path.join(folder, 'majlis.db'))
  keepOld(db, [FIRST, SECOND])
  migrate(db, [FIRST])
  db.exec('INSERT INTO a VALUES (7)')
  writeFileSync(path.join(folder, 'majlis.db.version-1.part'), 'broken off')
  keepOld(db, [FIRST, SECOND])
  migrate(db, [FIRST, SECOND])
  keepOld(db, [FIRST, SECOND])
  db.close()
  const copy = new DatabaseSync(path.join(folder, 'majlis.db.version-1'), { readOnly: true })
  const held = [versionOf(copy), copy.prepare('SELECT x FROM a').all()]
  copy.close()
  expect(readdirSync(folder).sort()).toEqual(['majlis.db', 'majlis.db.version-1'])
  expect(held).toEqual([1, [expect.objectContaining({ x: 7 })]])
})
