// Who only reads goes on while nobody can write: another process holds the database, or it is read-only.
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { commitGroup } from '../../server/store/sqlite-group.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { Calls } from '../../server/store/store-calls.ts'
import { sessionRow } from '../contracts/store-samples.ts'
import { recordLines } from './place-samples.ts'
import { temporaryFolder } from './run-majlis.ts'

test('another process that writes holds up no reader', async () => {
  const folder = temporaryFolder()
  const store = await openSqliteStore(folder)
  await store.createSession(sessionRow(), [])
  const other = new DatabaseSync(path.join(folder, 'majlis.db'))
  other.exec('BEGIN IMMEDIATE')
  const rows = await store.sessions()
  other.exec('ROLLBACK')
  other.close()
  await store.close()
  expect(rows).toEqual([sessionRow()])
})

test('nor who looks into what is under control, or at who signs in', async () => {
  const folder = temporaryFolder()
  const store = await openSqliteStore(folder)
  const row = sessionRow()
  await store.createSession(row, [])
  const other = new DatabaseSync(path.join(folder, 'majlis.db'))
  other.exec('BEGIN IMMEDIATE')
  const told = [
    ...[await store.erasures(0), await store.audit(null, 9), await store.reports(row.id, 9)],
    ...[await store.wholeSitting(row.id), await store.passkeys('h_none')],
    ...[await store.passkey('none'), await store.hostSession('none')],
  ]
  other.exec('ROLLBACK')
  other.close()
  await store.close()
  const whole = { row, people: [], lines: [], chat: [], notes: [], places: [] }
  expect(told).toEqual([[], [], [], whole, [], null, null])
})

test('nor who reads a place around the hall, as a whole or one page of its wall', async () => {
  const folder = temporaryFolder()
  const store = await openSqliteStore(folder)
  const row = sessionRow()
  await store.createSession(row, [])
  const lines = recordLines(row.id)
  await store.appendPlace(row.id, 'record', 0, await store.claimPlace(row.id, 'record'), lines)
  const other = new DatabaseSync(path.join(folder, 'majlis.db'))
  other.exec('BEGIN IMMEDIATE')
  const told = [await store.placeJournal(row.id, 'record'), [await store.placeLine(row.id, 'record', 1)]]
  other.exec('ROLLBACK')
  other.close()
  await store.close()
  expect(told).toEqual([lines, lines.slice(0, 1)])
})

test('in a group that cannot be written, what only reads is answered', () => {
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE t (x INTEGER); INSERT INTO t VALUES (1); PRAGMA query_only = 1')
  const calls = {
    sessions: () => db.prepare('SELECT x FROM t').all().length,
    append: () => db.prepare('INSERT INTO t VALUES (2)').run(),
  } as unknown as Calls
  // a disk that is full ends the transaction of the whole group
  const broken: typeof calls.append = () => {
    db.exec('ROLLBACK')
    throw new Error('the disk is full')
  }
  const group = [
    { id: 1, name: 'append', args: [] },
    { id: 2, name: 'sessions', args: [] },
  ] as const
  expect(commitGroup(db, { ...calls, append: broken }, group)).toEqual([
    { id: 1, fault: expect.any(String) },
    { id: 2, value: 1 },
  ])
  expect(db.isTransaction).toBe(false)
})
