// Brings a database up to date, one numbered step after the other, and refuses one whose steps are not ours.
import { createHash } from 'node:crypto'
import { chmodSync, renameSync, rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Reach } from '../crash.ts'
import { forumTables } from './migrations/0001-forum.ts'
import { hostTables } from './migrations/0002-host.ts'
import { plannedColumns } from './migrations/0003-planned.ts'
import { leaseColumns } from './migrations/0004-leases.ts'
import { peopleTables } from './migrations/0005-people.ts'
import { custodyTables } from './migrations/0006-custody.ts'
import { talkColumns } from './migrations/0007-talk.ts'
import { placeTables } from './migrations/0008-places.ts'
import { textTables } from './migrations/0009-texts.ts'
import { fileTables } from './migrations/0010-files.ts'

/** In order; a step that has once been released never changes (its checksum would not match). */
const MIGRATIONS: readonly string[] = [
  ...[forumTables, hostTables, plannedColumns, leaseColumns],
  ...[peopleTables, custodyTables, talkColumns, placeTables],
  ...[textTables, fileTables],
]

const checksum = (sql: string): string => createHash('sha256').update(sql).digest('hex')

/**
 * Keeps a copy of a database that is about to be changed, beside it, so that an older program can go back to it: `<file>.version-3`.
 * Nothing for one that is new, up to date or in memory. Throws when there is no room for it.
 */
export function keepOld(db: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  const file = db.location()
  const version = versionOf(db)
  if (file === null || version === 0 || version >= migrations.length) return
  const [copy, part] = [`${file}.version-${version}`, `${file}.version-${version}.part`]
  // what was broken off before is no copy
  rmSync(part, { force: true })
  db.prepare('VACUUM INTO ?').run(part)
  chmodSync(part, 0o600)
  renameSync(part, copy)
}

/** Harmless twice. Throws, and changes nothing, when the database is newer than this program or was made by other steps. */
export function migrate(
  db: DatabaseSync,
  migrations: readonly string[] = MIGRATIONS,
  reach: Reach = () => undefined,
): void {
  // one process at a time: a second one waits here and then finds all of it done
  db.exec('BEGIN IMMEDIATE')
  try {
    db.exec(
      'CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, checksum TEXT NOT NULL) STRICT',
    )
    const version = requireKnown(db, migrations)
    for (const [index, sql] of migrations.entries()) {
      if (index < version) continue
      apply(db, index + 1, sql)
      reach('in-migration', [String(index + 1)])
    }
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version)

function requireKnown(db: DatabaseSync, migrations: readonly string[]): number {
  const version = versionOf(db)
  if (version > migrations.length)
    throw new Error(
      `it was written by a newer Majlis (version ${version}, this one knows ${migrations.length})`,
    )
  const applied = db.prepare('SELECT version, checksum FROM migrations ORDER BY version').all()
  const isOurs =
    applied.length === version &&
    applied.every((row, index) => row.checksum === checksum(migrations[index] ?? ''))
  if (!isOurs) throw new Error('its tables were made by other migrations than those of this Majlis')
  return version
}

function apply(db: DatabaseSync, version: number, sql: string): void {
  db.exec(sql)
  db.prepare('INSERT INTO migrations (version, checksum) VALUES (?, ?)').run(version, checksum(sql))
  db.exec(`PRAGMA user_version = ${version}`)
}
