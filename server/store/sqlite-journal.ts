// The journal in SQL: one writer by epoch, no gap by expectedSeq, erasable text in its own table.
import type { SessionId } from '../../shared/ids.ts'
import type { Entry } from '../../shared/journal/entry.ts'
import type { Secret } from '../../shared/journal/seal.ts'
import type { Query } from './sqlite-query.ts'
import type { JournalLine } from './store.ts'
import { type Calls, requireConsecutive } from './store-calls.ts'

export interface LineRow extends Omit<Entry, 'body'> {
  readonly body: string
  readonly isSealed: number
  readonly salt: string | null
  readonly value: string | null
}

export const sqliteJournal = (query: Query) =>
  ({
    append(session, expectedSeq, epoch, lines) {
      const now = query.one<{ epoch: number; seq: number }>(
        `SELECT epoch, (SELECT coalesce(max(seq), 0) FROM entries WHERE session = sessions.id) AS seq
         FROM sessions WHERE id = ?`,
        session,
      )
      if (now?.epoch !== epoch) return 'stale-epoch'
      if (now.seq !== expectedSeq) return 'wrong-seq'
      requireConsecutive(session, expectedSeq, lines)
      for (const line of lines) insertLine(query, line)
      return 'appended'
    },
    journal: (session, after = 0) => linesOf(query, session, after),
  }) satisfies Partial<Calls>

export const linesOf = (query: Query, session: SessionId, after: number): readonly JournalLine[] =>
  query
    .all<LineRow>(
      `SELECT e.session, e.seq, e.at, e."by", e.type, e.v, e.body, e.prev, e.hash,
         s.seq IS NOT NULL AS isSealed, s.salt, s.value
       FROM entries e LEFT JOIN secrets s ON s.session = e.session AND s.seq = e.seq
       WHERE e.session = ? AND e.seq > ? ORDER BY e.seq`,
      session,
      after,
    )
    .map(lineOf)

export function insertLine(query: Query, { entry, secret }: JournalLine): void {
  const { session, seq, at, by, type, v, prev, hash } = entry
  const body = JSON.stringify(entry.body)
  query.run(
    'INSERT INTO entries (session, seq, at, "by", type, v, body, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[session, seq, at, by, type, v, body, prev, hash],
  )
  if (secret === undefined) return
  query.run(
    'INSERT INTO secrets (session, seq, salt, value) VALUES (?, ?, ?, ?)',
    ...[session, seq, secret?.salt ?? null, secret ? JSON.stringify(secret.value) : null],
  )
}

export function lineOf({ isSealed, salt, value, ...row }: LineRow): JournalLine {
  const entry: Entry = { ...row, body: JSON.parse(row.body) }
  return { entry, secret: isSealed ? secretOf(salt, value) : undefined }
}

const secretOf = (salt: string | null, value: string | null): Secret | null =>
  salt === null || value === null ? null : { salt, value: JSON.parse(value) }
