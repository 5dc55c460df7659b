// The journals of places in SQL: one writer by epoch, no gap by expectedSeq, erasable text in its own table.
import { placeJournal } from '../../shared/lab/place-chain.ts'
import { type LineRow, lineOf } from './sqlite-journal.ts'
import type { Query } from './sqlite-query.ts'
import { type Calls, requireConsecutive } from './store-calls.ts'

/** the first parameter: types, in JSON, of which the secrets are left where they are */
const LINE = `SELECT e.seq, e.at, e."by", e.type, e.v, e.body, e.prev, e.hash, s.seq IS NOT NULL AS isSealed, s.salt,
    CASE WHEN e.type IN (SELECT value FROM json_each(?)) THEN NULL ELSE s.value END AS value
  FROM placeEntries e LEFT JOIN placeSecrets s
    ON s.session = e.session AND s.place = e.place AND s.seq = e.seq`

export const sqlitePlaces = (query: Query) =>
  ({
    claimPlace(session, place) {
      if (!query.one('SELECT 1 FROM sessions WHERE id = ?', session))
        throw new Error(`there is no session ${session}`)
      const { epoch } = query.one<{ epoch: number }>(
        `INSERT INTO placeJournals (session, place, epoch) VALUES (?, ?, 1)
         ON CONFLICT (session, place) DO UPDATE SET epoch = epoch + 1 RETURNING epoch`,
        ...[session, place],
      )!
      return epoch
    },
    appendPlace(session, place, expectedSeq, epoch, lines) {
      const now = query.one<{ epoch: number; seq: number }>(
        `SELECT epoch, (SELECT coalesce(max(seq), 0) FROM placeEntries WHERE session = p.session AND place = p.place) AS seq
         FROM placeJournals p WHERE session = ? AND place = ?`,
        ...[session, place],
      )
      if (now?.epoch !== epoch) return 'stale-epoch'
      if (now.seq !== expectedSeq) return 'wrong-seq'
      requireConsecutive(placeJournal(session, place), expectedSeq, lines)
      for (const { entry, secret } of lines) {
        const { seq, at, by, type, v, prev, hash } = entry
        query.run(
          `INSERT INTO placeEntries (session, place, seq, at, "by", type, v, body, prev, hash)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          ...[session, place, seq, at, by, type, v, JSON.stringify(entry.body), prev, hash],
        )
        if (secret === undefined) continue
        query.run(
          'INSERT INTO placeSecrets (session, place, seq, salt, value) VALUES (?, ?, ?, ?, ?)',
          ...[session, place, seq, secret?.salt ?? null, secret ? JSON.stringify(secret.value) : null],
        )
      }
      return 'appended'
    },
    erasePlaceTexts(session, place, seqs) {
      query.run(
        `UPDATE placeSecrets SET salt = NULL, value = NULL
         WHERE session = ? AND place = ? AND seq IN (SELECT value FROM json_each(?))`,
        ...[session, place, JSON.stringify(seqs)],
      )
    },
    placeJournal: (session, place, after = 0, without = []) =>
      query
        .all<LineRow>(
          `${LINE} WHERE e.session = ? AND e.place = ? AND e.seq > ? ORDER BY e.seq`,
          ...[JSON.stringify(without), session, place, after],
        )
        .map((row) => lineOf({ ...row, session: placeJournal(session, place) })),
    placeLine(session, place, seq) {
      const row = query.one<LineRow>(
        `${LINE} WHERE e.session = ? AND e.place = ? AND e.seq = ?`,
        ...['[]', session, place, seq],
      )
      return row ? lineOf({ ...row, session: placeJournal(session, place) }) : null
    },
  }) satisfies Partial<Calls>
