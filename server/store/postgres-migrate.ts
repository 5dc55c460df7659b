// Brings a PostgreSQL database up to date, one numbered step after the other, and refuses one whose steps are not ours.
import { createHash } from 'node:crypto'
import type postgres from 'postgres'
import { postgresTables } from './migrations/postgres-0001-forum.ts'
import { postgresPeopleTables } from './migrations/postgres-0002-people.ts'
import { postgresCustody } from './migrations/postgres-0003-custody.ts'
import { postgresTalkColumns } from './migrations/postgres-0004-talk.ts'
import { postgresPlaceTables } from './migrations/postgres-0005-places.ts'
import { postgresTextTables } from './migrations/postgres-0006-texts.ts'
import { postgresFileTables } from './migrations/postgres-0007-files.ts'
import type { Query } from './postgres-query.ts'

/** In order; a step that has once been released never changes (its checksum would not match). */
const MIGRATIONS: readonly string[] = [
  ...[postgresTables, postgresPeopleTables, postgresCustody, postgresTalkColumns],
  ...[postgresPlaceTables, postgresTextTables, postgresFileTables],
]
/** any number that others are unlikely to lock by */
const LOCK = 7_201_525

const checksum = (sql: string): string => createHash('sha256').update(sql).digest('hex')

/** Harmless twice. Rejects, and changes nothing, when the database is newer than this program or was made by other steps. */
export async function migratePostgres(
  sql: postgres.Sql,
  migrations: readonly string[] = MIGRATIONS,
): Promise<void> {
  await sql.begin(async (query) => {
    // one process at a time: a second one waits here and then finds all of it done
    await query`SELECT pg_advisory_xact_lock(${LOCK})`
    await query`CREATE TABLE IF NOT EXISTS migrations (version integer PRIMARY KEY, checksum text NOT NULL)`
    const version = await requireKnown(query, migrations)
    for (const [index, step] of migrations.entries())
      if (index >= version) await apply(query, index + 1, step)
  })
}

async function requireKnown(query: Query, migrations: readonly string[]): Promise<number> {
  const applied = await query<{ version: number; checksum: string }[]>`
    SELECT version, checksum FROM migrations ORDER BY version`
  const version = applied.length
  if (version > migrations.length)
    throw new Error(
      `it was written by a newer Majlis (version ${version}, this one knows ${migrations.length})`,
    )
  const isOurs = applied.every(
    (row, index) => row.version === index + 1 && row.checksum === checksum(migrations[index] ?? ''),
  )
  if (!isOurs) throw new Error('its tables were made by other migrations than those of this Majlis')
  return version
}

async function apply(query: Query, version: number, step: string): Promise<void> {
  await query.unsafe(step)
  await query`INSERT INTO migrations (version, checksum) VALUES (${version}, ${checksum(step)})`
}
