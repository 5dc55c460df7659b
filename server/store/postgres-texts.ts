// Shared texts in PostgreSQL. The row of a text is locked by whoever adds to it until that is on storage, so that heights have no gap.
import type { QueryCalls } from './postgres-query.ts'
import type { TextLog, TextVersion, TextWriter } from './store-texts.ts'
import { type StoredUpdate, updateOf, versionOf } from './text-rows.ts'

export const postgresTexts = {
  async addTextUpdate(query, session, text, { person, at, clients, bytes }) {
    const names = person === '' ? [] : clients.length > 0 ? clients : [0]
    const [row] = await query<{ height: number }[]>`
      WITH risen AS (
        INSERT INTO texts (session, text, height) VALUES (${session}, ${text}, 1)
        ON CONFLICT (session, text) DO UPDATE SET height = texts.height + 1 RETURNING height),
      added AS (
        INSERT INTO text_updates (session, text, height, person, at, clients, bytes)
        SELECT ${session}, ${text}, height, ${person}, ${at}, ${JSON.stringify(clients)}, ${bytes} FROM risen),
      wrote AS (
        INSERT INTO text_writers (session, text, client, person, first_at, last_at, updates)
        SELECT ${session}, ${text}, client::bigint, ${person}, ${at}, ${at}, 1
        FROM jsonb_array_elements_text(${JSON.stringify(names)}::text::jsonb) AS client
        ON CONFLICT (session, text, client, person)
        DO UPDATE SET last_at = excluded.last_at, updates = text_writers.updates + 1)
      SELECT height FROM risen`
    return row!.height
  },
  async textLog(query, session, text, after) {
    // one statement: what is merged between two would be in neither
    const rows = await query<(StoredUpdate & { isMerged: boolean })[]>`
      SELECT true AS is_merged, merged_height AS height, '' AS person, 0::bigint AS at, '[]' AS clients,
        merged AS bytes
      FROM texts WHERE session = ${session} AND text = ${text} AND merged_height > ${after}
      UNION ALL
      SELECT false, height, person, at, clients, bytes FROM text_updates
      WHERE session = ${session} AND text = ${text} AND height > ${after} ORDER BY height`
    const merged = rows.find(({ isMerged }) => isMerged)
    return {
      merged: merged ? { height: merged.height, bytes: merged.bytes } : null,
      updates: rows.flatMap(({ isMerged, ...row }) => (isMerged ? [] : [updateOf(row)])),
    } satisfies TextLog
  },
  async textWriters(query, session, text) {
    const rows = await query<TextWriter[]>`
      SELECT client, person, first_at, last_at, updates FROM text_writers
      WHERE session = ${session} AND text = ${text} ORDER BY nr`
    return [...rows]
  },
  async mergeText(query, session, text, height, bytes) {
    await query`
      WITH merged AS (
        UPDATE texts SET merged_height = ${height}, merged = ${bytes}
        WHERE session = ${session} AND text = ${text} AND merged_height < ${height} RETURNING 1)
      DELETE FROM text_updates
      WHERE session = ${session} AND text = ${text} AND height <= ${height} AND EXISTS (SELECT 1 FROM merged)`
  },
  async addTextVersion(query, session, text, { name, at, hash, content }) {
    const [row] = await query<{ nr: number }[]>`
      INSERT INTO text_versions (session, text, nr, name, at, hash, content)
      SELECT ${session}, ${text}, count(*) + 1, ${name}, ${at}, ${hash}, ${JSON.stringify(content)}
      FROM text_versions WHERE session = ${session} AND text = ${text} RETURNING nr`
    return row!.nr
  },
  async textVersions(query, session, text) {
    const rows = await query<TextVersion[]>`
      SELECT nr, name, at, hash, content FROM text_versions
      WHERE session = ${session} AND text = ${text} ORDER BY nr`
    return rows.map(versionOf)
  },
} satisfies Partial<QueryCalls>
