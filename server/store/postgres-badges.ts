// Badges in PostgreSQL: found by secret, told apart by id, renewed and revoked.
import { type Query, type QueryCalls, rowsAsJson } from './postgres-query.ts'
import type { BadgeRow } from './store.ts'

const badgeOf = (row: BadgeRow): BadgeRow => ({ ...row, label: JSON.parse(row.label) })

const columns = (query: Query) =>
  query`b.id, b.hash, b.session, b.role, b.delegation, b.label, b.uses, b.uses_left, b.issued_at, b.expires_at,
    b.revoked_at`

/** As a statement, or as the end of one. */
export function insertBadges(query: Query, badges: readonly BadgeRow[]) {
  const rows = rowsAsJson(badges.map((badge) => ({ ...badge, label: JSON.stringify(badge.label) })))
  return query`
    INSERT INTO badges (
      id, hash, session, role, delegation, label, uses, uses_left, issued_at, expires_at, revoked_at)
    SELECT * FROM jsonb_to_recordset(${rows}::text::jsonb) AS badge(
      id text, hash text, session text, role text, delegation text, label text, uses integer, "usesLeft" integer,
      "issuedAt" bigint, "expiresAt" bigint, "revokedAt" bigint)`
}

export const postgresBadges = {
  async badge(query, hash) {
    const [row] = await query<BadgeRow[]>`
      SELECT ${columns(query)} FROM badges b 
      LEFT JOIN replaced_secrets r ON r.session = b.session AND r.badge = b.id AND r.hash = ${hash}
      WHERE b.hash = ${hash} OR r.hash IS NOT NULL ORDER BY b.hash = ${hash} DESC LIMIT 1`
    return row ? badgeOf(row) : null
  },
  async badges(query, session) {
    const rows = await query<BadgeRow[]>`
      SELECT ${columns(query)} FROM badges b WHERE b.session = ${session} ORDER BY b.nr`
    return rows.map(badgeOf)
  },
  async addBadges(query, badges) {
    await insertBadges(query, badges)
  },
  async spendBadge(query, hash, at) {
    const { count } = await query`
      UPDATE badges SET uses_left = uses_left - 1
      WHERE hash = ${hash} AND uses_left > 0 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ${at})`
    return count === 1
  },
  async limitBadge(query, session, id, uses, expiresAt) {
    const { count } = await query`
      UPDATE badges SET uses_left = greatest(0, ${uses}::integer - (uses - uses_left)), uses = ${uses},
        expires_at = ${expiresAt}
      WHERE session = ${session} AND id = ${id}`
    return count === 1
  },
  async restoreBadge(query, session, id) {
    await query`UPDATE badges SET revoked_at = NULL WHERE session = ${session} AND id = ${id}`
  },
  async reissueBadge(query, session, id, { hash, issuedAt, expiresAt }) {
    const { count } = await query`
      WITH old AS (SELECT hash FROM badges WHERE session = ${session} AND id = ${id}),
      kept AS (
        INSERT INTO replaced_secrets (hash, session, badge) SELECT hash, ${session}, ${id} FROM old
        ON CONFLICT DO NOTHING)
      UPDATE badges SET hash = ${hash}, uses_left = uses, issued_at = ${issuedAt}, expires_at = ${expiresAt},
        revoked_at = NULL
      WHERE session = ${session} AND id = ${id}`
    return count === 1
  },
  async revokeBadge(query, session, id, at) {
    const { count } = await query`
      UPDATE badges SET revoked_at = coalesce(revoked_at, ${at}) WHERE session = ${session} AND id = ${id}`
    return count === 1
  },
} satisfies Partial<QueryCalls>
