// The journal in PostgreSQL: one writer by epoch, no gap by height, erasable text in its own table.
import type { SessionId } from '../../shared/ids.ts'
import type { Entry } from '../../shared/journal/entry.ts'
import type { Secret } from '../../shared/journal/seal.ts'
import { type Query, type QueryCalls, rowsAsJson } from './postgres-query.ts'
import type { JournalLine } from './store.ts'
import { requireConsecutive } from './store-calls.ts'

export interface LineRow extends Omit<Entry, 'body'> {
  readonly body: string
  readonly isSealed: boolean
  readonly salt: string | null
  readonly value: string | null
}

export const postgresJournal = {
  // the row of the session is locked until the commit: who writes with an older epoch waits for it, and then reads the new one
  async append(query, session, expectedSeq, epoch, lines) {
    requireConsecutive(session, expectedSeq, lines)
    const [was] = await query<{ epoch: number; height: number }[]>`
      WITH was AS (SELECT epoch, height FROM sessions WHERE id = ${session} FOR UPDATE),
      mine AS (SELECT 1 FROM was WHERE epoch = ${epoch} AND height = ${expectedSeq}),
      rows AS (
        SELECT line.* FROM jsonb_to_recordset(${rowsAsJson(lines.map(lineRowOf))}::text::jsonb) AS line(
          seq integer, at bigint, "by" text, type text, v integer, body text, prev text, hash text,
          sealed boolean, salt text, value text
        ), mine),
      told AS (
        INSERT INTO entries (session, seq, at, "by", type, v, body, prev, hash)
        SELECT ${session}, seq, at, "by", type, v, body, prev, hash FROM rows),
      sealed AS (
        INSERT INTO secrets (session, seq, salt, value)
        SELECT ${session}, seq, salt, value FROM rows WHERE sealed),
      risen AS (
        UPDATE sessions SET height = height + ${lines.length} WHERE id = ${session} AND EXISTS (SELECT FROM mine))
      SELECT epoch, height FROM was`
    if (was?.epoch !== epoch) return 'stale-epoch'
    return was.height === expectedSeq ? 'appended' : 'wrong-seq'
  },
  journal: (query, session, after = 0) => linesOf(query, session, after),
} satisfies Partial<QueryCalls>

export async function linesOf(
  query: Query,
  session: SessionId,
  after: number,
): Promise<readonly JournalLine[]> {
  const rows = await query<LineRow[]>`
    SELECT e.session, e.seq, e.at, e."by", e.type, e.v, e.body, e.prev, e.hash,
      s.seq IS NOT NULL AS is_sealed, s.salt, s.value
    FROM entries e LEFT JOIN secrets s ON s.session = e.session AND s.seq = e.seq
    WHERE e.session = ${session} AND e.seq > ${after} ORDER BY e.seq`
  return rows.map(lineOf)
}

/** A line as one of the rows of a parameter. */
export function lineRowOf({ entry, secret }: JournalLine) {
  const { seq, at, by, type, v, prev, hash } = entry
  const row = { seq, at, by, type, v, body: JSON.stringify(entry.body), prev, hash }
  if (secret === undefined) return { ...row, sealed: false, salt: null, value: null }
  return {
    ...row,
    sealed: true,
    salt: secret?.salt ?? null,
    value: secret ? JSON.stringify(secret.value) : null,
  }
}

export function lineOf({ isSealed, salt, value, ...row }: LineRow): JournalLine {
  const entry: Entry = { ...row, body: JSON.parse(row.body) }
  return { entry, secret: isSealed ? secretOf(salt, value) : undefined }
}

const secretOf = (salt: string | null, value: string | null): Secret | null =>
  salt === null || value === null ? null : { salt, value: JSON.parse(value) }
