// The journals of places in PostgreSQL: one writer by epoch, no gap by height, erasable text in its own table.
import { placeJournal } from '../../shared/lab/place-chain.ts'
import { type LineRow, lineOf, lineRowOf } from './postgres-journal.ts'
import { type QueryCalls, rowsAsJson } from './postgres-query.ts'
import { requireConsecutive } from './store-calls.ts'

export const postgresPlaces = {
  async claimPlace(query, session, place) {
    const [known] = await query`SELECT 1 FROM sessions WHERE id = ${session}`
    if (!known) throw new Error(`there is no session ${session}`)
    const [claimed] = await query<{ epoch: number }[]>`
      INSERT INTO place_journals (session, place, epoch) VALUES (${session}, ${place}, 1)
      ON CONFLICT (session, place) DO UPDATE SET epoch = place_journals.epoch + 1 RETURNING epoch`
    return claimed!.epoch
  },
  // the row of the place is locked until the commit: who writes with an older epoch waits for it, and then reads the new one
  async appendPlace(query, session, place, expectedSeq, epoch, lines) {
    requireConsecutive(placeJournal(session, place), expectedSeq, lines)
    const [was] = await query<{ epoch: number; height: number }[]>`
      WITH was AS (
        SELECT epoch, height FROM place_journals WHERE session = ${session} AND place = ${place} FOR UPDATE),
      mine AS (SELECT 1 FROM was WHERE epoch = ${epoch} AND height = ${expectedSeq}),
      rows AS (
        SELECT line.* FROM jsonb_to_recordset(${rowsAsJson(lines.map(lineRowOf))}::text::jsonb) AS line(
          seq integer, at bigint, "by" text, type text, v integer, body text, prev text, hash text,
          sealed boolean, salt text, value text
        ), mine),
      told AS (
        INSERT INTO place_entries (session, place, seq, at, "by", type, v, body, prev, hash)
        SELECT ${session}, ${place}, seq, at, "by", type, v, body, prev, hash FROM rows),
      sealed AS (
        INSERT INTO place_secrets (session, place, seq, salt, value)
        SELECT ${session}, ${place}, seq, salt, value FROM rows WHERE sealed),
      risen AS (
        UPDATE place_journals SET height = height + ${lines.length}
        WHERE session = ${session} AND place = ${place} AND EXISTS (SELECT FROM mine))
      SELECT epoch, height FROM was`
    if (was?.epoch !== epoch) return 'stale-epoch'
    return was.height === expectedSeq ? 'appended' : 'wrong-seq'
  },
  async erasePlaceTexts(query, session, place, seqs) {
    await query`
      UPDATE place_secrets SET salt = NULL, value = NULL
      WHERE session = ${session} AND place = ${place} AND seq = ANY(${[...seqs]}::integer[])`
  },
  async placeJournal(query, session, place, after = 0, without = []) {
    const rows = await query<LineRow[]>`
      SELECT e.seq, e.at, e."by", e.type, e.v, e.body, e.prev, e.hash, s.seq IS NOT NULL AS is_sealed, s.salt,
        CASE WHEN ${JSON.stringify(without)}::text::jsonb ? e.type THEN NULL ELSE s.value END AS value
      FROM place_entries e LEFT JOIN place_secrets s
        ON s.session = e.session AND s.place = e.place AND s.seq = e.seq
      WHERE e.session = ${session} AND e.place = ${place} AND e.seq > ${after} ORDER BY e.seq`
    return rows.map((row) => lineOf({ ...row, session: placeJournal(session, place) }))
  },
  async placeLine(query, session, place, seq) {
    const [row] = await query<LineRow[]>`
      SELECT e.seq, e.at, e."by", e.type, e.v, e.body, e.prev, e.hash,
        s.seq IS NOT NULL AS is_sealed, s.salt, s.value
      FROM place_entries e LEFT JOIN place_secrets s
        ON s.session = e.session AND s.place = e.place AND s.seq = e.seq
      WHERE e.session = ${session} AND e.place = ${place} AND e.seq = ${seq}`
    return row ? lineOf({ ...row, session: placeJournal(session, place) }) : null
  },
} satisfies Partial<QueryCalls>
