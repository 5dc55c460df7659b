// Erasing in SQL. The chain holds commitments alone, so that it verifies whatever goes from beside it.
import type { SQLInputValue } from 'node:sqlite'
import type { PurgeKind } from '../../shared/protocol/custody.ts'
import type { Query } from './sqlite-query.ts'
import type { Calls } from './store-calls.ts'
import type { Erasure } from './store-custody.ts'

/** Calls after which nothing of what was erased may be left in the write-ahead log either. */
export const ERASING: ReadonlySet<string> = new Set(['forgetPerson', 'purge', 'eraseFile', 'erasePlaceTexts'])

/** rows stand as JSON strings */
const NOTHING = '""'
/** in parts of the forum where nobody is accredited, or where nobody meets any more */
const SEEN_BEFORE = `badge IS NULL AND seenAt < ? AND name <> '${NOTHING}' AND session IN
  (SELECT id FROM sessions WHERE isOpenForum = 1 OR endedAt IS NOT NULL)`
const OF_ENDED = `name <> '${NOTHING}' AND session IN (SELECT id FROM sessions WHERE endedAt < ?)`
/** children before what they refer to */
const OF_A_SITTING = [
  ...['placeSecrets', 'placeEntries', 'placeJournals'],
  ...['secrets', 'entries', 'replacedSecrets', 'badges', 'people'],
  ...['places', 'chat', 'notes', 'reports'],
  ...['textUpdates', 'textWriters', 'textVersions', 'texts'],
  'fileParts',
]

export const sqliteErasure = (query: Query) => {
  const count = (table: string, where: string, ...values: SQLInputValue[]): number =>
    query.one<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE ${where}`, ...values)?.n ?? 0

  const deleteWhere = (table: string, where: string, before: number, isTrial: boolean): number =>
    isTrial ? count(table, where, before) : query.run(`DELETE FROM ${table} WHERE ${where}`, before)

  const unname = (where: string, before: number, at: number, isTrial: boolean): number =>
    isTrial
      ? count('people', where, before)
      : query.run(
          `UPDATE people SET name = '${NOTHING}', look = '${NOTHING}', tokenHash = '',
             revokedAt = coalesce(revokedAt, ?) WHERE ${where}`,
          ...[at, before],
        )

  const dropSittings = (before: number, at: number, isTrial: boolean): number => {
    const rows = query.all<{ id: string }>('SELECT id FROM sessions WHERE endedAt < ?', before)
    if (!isTrial) for (const { id } of rows) dropSitting(query, id, at)
    return rows.length
  }

  const purges: Readonly<Record<PurgeKind, (before: number, at: number, isTrial: boolean) => number>> = {
    chat: (before, _, isTrial) =>
      deleteWhere('chat', 'at < ?', before, isTrial) + deleteWhere('notes', 'at < ?', before, isTrial),
    visitors(before, at, isTrial) {
      if (!isTrial)
        query.run('DELETE FROM places WHERE session IN (SELECT id FROM sessions WHERE endedAt IS NOT NULL)')
      return unname(SEEN_BEFORE, before, at, isTrial)
    },
    names: (before, at, isTrial) => unname(OF_ENDED, before, at, isTrial),
    reports: (before, _, isTrial) => deleteWhere('reports', 'at < ?', before, isTrial),
    logs(before, _, isTrial) {
      if (!isTrial) query.run('DELETE FROM erasures WHERE at < ?', before)
      return deleteWhere('audit', 'at < ?', before, isTrial)
    },
    sittings: dropSittings,
  }

  return {
    forgetPerson(session, person, at, withTexts) {
      const known = query.run(
        `UPDATE people SET name = '${NOTHING}', look = '${NOTHING}', tokenHash = '',
           revokedAt = coalesce(revokedAt, ?) WHERE session = ? AND id = ?`,
        ...[at, session, person],
      )
      if (known === 0) return false
      for (const table of ['places', 'chat', 'notes', 'textWriters', 'fileParts'])
        query.run(`DELETE FROM ${table} WHERE session = ? AND person = ?`, session, person)
      query.run(`UPDATE textUpdates SET person = '' WHERE session = ? AND person = ?`, session, person)
      query.run(`UPDATE reports SET text = '${NOTHING}' WHERE session = ? AND reporter = ?`, session, person)
      query.run(
        `UPDATE reports SET name = '${NOTHING}', quote = NULL WHERE session = ? AND about = ?`,
        ...[session, person],
      )
      query.run(
        `UPDATE badges SET label = '${NOTHING}' WHERE session = ?
           AND id = (SELECT badge FROM people WHERE session = ? AND id = ?)`,
        ...[session, session, person],
      )
      if (withTexts)
        query.run(
          `UPDATE secrets SET salt = NULL, value = NULL WHERE session = ? AND seq IN (
             SELECT seq FROM entries WHERE session = ? AND "by" = ?
               AND type NOT IN ('ballot.cast', 'lot.committed'))`,
          ...[session, session, person],
        )
      // beside the chains of places stands nothing but what people said there and how they were called, written by them or by a captioner
      query.run(
        `UPDATE placeSecrets SET salt = NULL, value = NULL WHERE session = ? AND (place, seq) IN (
           SELECT place, seq FROM placeEntries WHERE session = ? AND ("by" = ? OR body ->> '$.speaker' = ?))`,
        ...[session, session, person, person],
      )
      query.run('INSERT INTO erasures (session, person, at) VALUES (?, ?, ?)', session, person, at)
      return true
    },
    purge: (kind, before, at, isTrial) => purges[kind](before, at, isTrial),
    erasures: (after) =>
      query
        .all<Erasure>('SELECT id, session, person FROM erasures WHERE id > ? ORDER BY id', after)
        .map((row) => ({ ...row })),
  } satisfies Partial<Calls>
}

function dropSitting(query: Query, session: string, at: number): void {
  for (const table of OF_A_SITTING) query.run(`DELETE FROM ${table} WHERE session = ?`, session)
  query.run('DELETE FROM sessions WHERE id = ?', session)
  query.run('INSERT INTO erasures (session, person, at) VALUES (?, NULL, ?)', session, at)
}
