// Erasing in PostgreSQL, each in one statement. The chain holds commitments alone, so that it verifies whatever goes from beside it.
import type { PurgeKind } from '../../shared/protocol/custody.ts'
import type { Query, QueryCalls } from './postgres-query.ts'
import type { Erasure } from './store-custody.ts'

/** rows stand as JSON strings */
const NOTHING = '""'

type Purging = (query: Query, before: number, at: number) => PromiseLike<readonly { readonly n: number }[]>

const PURGES: Readonly<Record<PurgeKind, Purging>> = {
  chat: (query, before) => query`
    WITH said AS (DELETE FROM chat WHERE at < ${before} RETURNING 1),
    noted AS (DELETE FROM notes WHERE at < ${before} RETURNING 1)
    SELECT (SELECT count(*) FROM said) + (SELECT count(*) FROM noted) AS n`,
  visitors: (query, before, at) => query`
    WITH ended AS (SELECT id FROM sessions WHERE ended_at IS NOT NULL),
    left_places AS (DELETE FROM places WHERE session IN (SELECT id FROM ended)),
    gone AS (
      UPDATE people SET name = ${NOTHING}, look = ${NOTHING}, token_hash = '',
        revoked_at = coalesce(revoked_at, ${at})
      WHERE badge IS NULL AND seen_at < ${before} AND name <> ${NOTHING} AND session IN
        (SELECT id FROM sessions WHERE is_open_forum OR ended_at IS NOT NULL)
      RETURNING 1)
    SELECT count(*) AS n FROM gone`,
  names: (query, before, at) => query`
    WITH gone AS (
      UPDATE people SET name = ${NOTHING}, look = ${NOTHING}, token_hash = '',
        revoked_at = coalesce(revoked_at, ${at})
      WHERE name <> ${NOTHING} AND session IN (SELECT id FROM sessions WHERE ended_at < ${before})
      RETURNING 1)
    SELECT count(*) AS n FROM gone`,
  reports: (query, before) => query`
    WITH gone AS (DELETE FROM reports WHERE at < ${before} RETURNING 1) SELECT count(*) AS n FROM gone`,
  logs: (query, before) => query`
    WITH old AS (DELETE FROM erasures WHERE at < ${before}),
    gone AS (DELETE FROM audit WHERE at < ${before} RETURNING 1) SELECT count(*) AS n FROM gone`,
  sittings: (query, before, at) => query`
    WITH gone AS (SELECT id FROM sessions WHERE ended_at < ${before}),
    place_secrets_gone AS (DELETE FROM place_secrets WHERE session IN (SELECT id FROM gone)),
    place_entries_gone AS (DELETE FROM place_entries WHERE session IN (SELECT id FROM gone)),
    place_journals_gone AS (DELETE FROM place_journals WHERE session IN (SELECT id FROM gone)),
    secrets_gone AS (DELETE FROM secrets WHERE session IN (SELECT id FROM gone)),
    entries_gone AS (DELETE FROM entries WHERE session IN (SELECT id FROM gone)),
    replaced_gone AS (DELETE FROM replaced_secrets WHERE session IN (SELECT id FROM gone)),
    badges_gone AS (DELETE FROM badges WHERE session IN (SELECT id FROM gone)),
    people_gone AS (DELETE FROM people WHERE session IN (SELECT id FROM gone)),
    places_gone AS (DELETE FROM places WHERE session IN (SELECT id FROM gone)),
    chat_gone AS (DELETE FROM chat WHERE session IN (SELECT id FROM gone)),
    notes_gone AS (DELETE FROM notes WHERE session IN (SELECT id FROM gone)),
    text_updates_gone AS (DELETE FROM text_updates WHERE session IN (SELECT id FROM gone)),
    text_writers_gone AS (DELETE FROM text_writers WHERE session IN (SELECT id FROM gone)),
    text_versions_gone AS (DELETE FROM text_versions WHERE session IN (SELECT id FROM gone)),
    texts_gone AS (DELETE FROM texts WHERE session IN (SELECT id FROM gone)),
    file_parts_gone AS (DELETE FROM file_parts WHERE session IN (SELECT id FROM gone)),
    reports_gone AS (DELETE FROM reports WHERE session IN (SELECT id FROM gone)),
    told AS (INSERT INTO erasures (session, person, at) SELECT id, NULL, ${at} FROM gone),
    dropped AS (DELETE FROM sessions WHERE id IN (SELECT id FROM gone) RETURNING 1)
    SELECT count(*) AS n FROM dropped`,
}

/** How many there are, and nothing more. */
const TRIALS: Readonly<Record<PurgeKind, Purging>> = {
  chat: (query, before) => query`
    SELECT (SELECT count(*) FROM chat WHERE at < ${before})
      + (SELECT count(*) FROM notes WHERE at < ${before}) AS n`,
  visitors: (query, before) => query`
    SELECT count(*) AS n FROM people
    WHERE badge IS NULL AND seen_at < ${before} AND name <> ${NOTHING} AND session IN
      (SELECT id FROM sessions WHERE is_open_forum OR ended_at IS NOT NULL)`,
  names: (query, before) => query`
    SELECT count(*) AS n FROM people
    WHERE name <> ${NOTHING} AND session IN (SELECT id FROM sessions WHERE ended_at < ${before})`,
  reports: (query, before) => query`SELECT count(*) AS n FROM reports WHERE at < ${before}`,
  logs: (query, before) => query`SELECT count(*) AS n FROM audit WHERE at < ${before}`,
  sittings: (query, before) => query`SELECT count(*) AS n FROM sessions WHERE ended_at < ${before}`,
}

export const postgresErasure = {
  async forgetPerson(query, session, person, at, withTexts) {
    const [row] = await query<{ n: number }[]>`
      WITH known AS (
        UPDATE people SET name = ${NOTHING}, look = ${NOTHING}, token_hash = '',
          revoked_at = coalesce(revoked_at, ${at})
        WHERE session = ${session} AND id = ${person} RETURNING badge),
      placed AS (DELETE FROM places WHERE session = ${session} AND person = ${person}),
      said AS (DELETE FROM chat WHERE session = ${session} AND person = ${person}),
      noted AS (DELETE FROM notes WHERE session = ${session} AND person = ${person}),
      reported AS (
        UPDATE reports SET
          text = CASE WHEN reporter = ${person} THEN ${NOTHING} ELSE text END,
          name = CASE WHEN about = ${person} THEN ${NOTHING} ELSE name END,
          quote = CASE WHEN about = ${person} THEN NULL ELSE quote END
        WHERE session = ${session} AND ${person} IN (reporter, about)),
      written AS (
        UPDATE text_updates SET person = '' WHERE session = ${session} AND person = ${person}),
      spoken AS (DELETE FROM file_parts WHERE session = ${session} AND person = ${person}),
      writing AS (DELETE FROM text_writers WHERE session = ${session} AND person = ${person}),
      labelled AS (
        UPDATE badges SET label = ${NOTHING}
        WHERE session = ${session} AND id IN (SELECT badge FROM known)),
      wrote AS (
        UPDATE secrets SET salt = NULL, value = NULL
        WHERE ${withTexts} AND session = ${session} AND seq IN (
          SELECT seq FROM entries WHERE session = ${session} AND "by" = ${person}
            AND type NOT IN ('ballot.cast', 'lot.committed'))),
      -- beside the chains of places stands nothing but what people said there and how they were called, written by them or by a captioner
      wrote_in_places AS (
        UPDATE place_secrets SET salt = NULL, value = NULL
        WHERE session = ${session} AND (place, seq) IN (
          SELECT place, seq FROM place_entries WHERE session = ${session}
            AND ("by" = ${person} OR body::jsonb ->> 'speaker' = ${person}))),
      told AS (
        INSERT INTO erasures (session, person, at) SELECT ${session}, ${person}, ${at} FROM known)
      SELECT count(*) AS n FROM known`
    return row!.n === 1
  },
  async purge(query, kind, before, at, isTrial) {
    const [row] = await (isTrial ? TRIALS : PURGES)[kind](query, before, at)
    return row!.n
  },
  async erasures(query, after) {
    const rows = await query<
      Erasure[]
    >`SELECT id, session, person FROM erasures WHERE id > ${after} ORDER BY id`
    return [...rows]
  },
} satisfies Partial<QueryCalls>
