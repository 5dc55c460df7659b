// Badges in PostgreSQL: found by secret, told apart by id, renewed and revoked.
import { type QueryCalls, rowsAsJson } from './postgres-query.ts'
import type { BadgeRow } from './store.ts'

const badgeOf = (row: BadgeRow): BadgeRow => ({ ...row, label: JSON.parse(row.label) })

/** Badges as one parameter of a statement. */
export const badgesAsJson = (badges: readonly BadgeRow[]): string =>
  rowsAsJson(badges.map((badge) => ({ ...badge, label: JSON.stringify(badge.label) })))

export const postgresBadges = {
  async badge(query, hash) {
    const [row] = await query<BadgeRow[]>`
      SELECT b.id, b.hash, b.session, b.role, b.delegation, b.label, b.uses_left, b.revoked_at
      FROM badges b LEFT JOIN replaced_secrets r ON r.session = b.session AND r.badge = b.id AND r.hash = ${hash}
      WHERE b.hash = ${hash} OR r.hash IS NOT NULL ORDER BY b.hash = ${hash} DESC LIMIT 1`
    return row ? badgeOf(row) : null
  },
  async badges(query, session) {
    const rows = await query<BadgeRow[]>`
      SELECT id, hash, session, role, delegation, label, uses_left, revoked_at
      FROM badges WHERE session = ${session} ORDER BY nr`
    return rows.map(badgeOf)
  },
  async addBadges(query, badges) {
    await query`
      INSERT INTO badges (id, hash, session, role, delegation, label, uses_left, revoked_at)
      SELECT * FROM jsonb_to_recordset(${badgesAsJson(badges)}::text::jsonb) AS badge(
        id text, hash text, session text, role text, delegation text, label text, "usesLeft" integer, "revokedAt" bigint)`
  },
  async spendBadge(query, hash) {
    const { count } = await query`
      UPDATE badges SET uses_left = uses_left - 1
      WHERE hash = ${hash} AND uses_left > 0 AND revoked_at IS NULL`
    return count === 1
  },
  async reissueBadge(query, session, id, hash, usesLeft) {
    const { count } = await query`
      WITH old AS (SELECT hash FROM badges WHERE session = ${session} AND id = ${id}),
      kept AS (
        INSERT INTO replaced_secrets (hash, session, badge) SELECT hash, ${session}, ${id} FROM old
        ON CONFLICT DO NOTHING)
      UPDATE badges SET hash = ${hash}, uses_left = ${usesLeft}, revoked_at = NULL
      WHERE session = ${session} AND id = ${id}`
    return count === 1
  },
  async revokeBadge(query, session, id, at) {
    const { count } = await query`
      UPDATE badges SET revoked_at = coalesce(revoked_at, ${at}) WHERE session = ${session} AND id = ${id}`
    return count === 1
  },
} satisfies Partial<QueryCalls>
