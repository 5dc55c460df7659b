// Brings a database up to date, one numbered step after the other, and refuses one whose steps are not ours.
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { forumTables } from './migrations/0001-forum.ts'
import { hostTables } from './migrations/0002-host.ts'
import { plannedColumns } from './migrations/0003-planned.ts'
import { leaseColumns } from './migrations/0004-leases.ts'
import { custodyTables } from './migrations/0006-custody.ts'

/** In order; a step that has once been released never changes (its checksum would not match). */
const MIGRATIONS: readonly string[] = [
  ...[forumTables, hostTables, plannedColumns, leaseColumns],
  custodyTables,
]

const checksum = (sql: string): string => createHash('sha256').update(sql).digest('hex')

/** Harmless twice. Throws, and changes nothing, when the database is newer than this program or was made by other steps. */
export function migrate(db: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  // one process at a time: a second one waits here and then finds all of it done
  db.exec('BEGIN IMMEDIATE')
  try {
    db.exec(
      'CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, checksum TEXT NOT NULL) STRICT',
    )
    const version = requireKnown(db, migrations)
    for (const [index, sql] of migrations.entries()) if (index >= version) apply(db, index + 1, sql)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

function requireKnown(db: DatabaseSync, migrations: readonly string[]): number {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
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
