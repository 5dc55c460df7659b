// Badges in SQL: found by secret, told apart by id, renewed and revoked.
import type { Query } from './sqlite-query.ts'
import type { BadgeRow } from './store.ts'
import type { Calls } from './store-calls.ts'

const COLUMNS = 'id, hash, session, role, delegation, label, uses, usesLeft, issuedAt, expiresAt, revokedAt'
const BADGE = `SELECT ${COLUMNS} FROM badges`

const badgeOf = (row: BadgeRow): BadgeRow => ({ ...row, label: JSON.parse(row.label) })

export function insertBadges(query: Query, badges: readonly BadgeRow[]): void {
  for (const { id, hash, session, role, delegation, label, ...limits } of badges) {
    const { uses, usesLeft, issuedAt, expiresAt, revokedAt } = limits
    query.run(
      `INSERT INTO badges (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, hash, session, role, delegation, JSON.stringify(label)],
      ...[uses, usesLeft, issuedAt, expiresAt, revokedAt],
    )
  }
}

export const sqliteBadges = (query: Query) =>
  ({
    badge(hash) {
      const row =
        query.one<BadgeRow>(`${BADGE} WHERE hash = ?`, hash) ??
        query.one<BadgeRow>(
          `${BADGE} WHERE (session, id) = (SELECT session, badge FROM replacedSecrets WHERE hash = ?)`,
          hash,
        )
      return row ? badgeOf(row) : null
    },
    badges: (session) =>
      query.all<BadgeRow>(`${BADGE} WHERE session = ? ORDER BY rowid`, session).map(badgeOf),
    addBadges: (badges) => insertBadges(query, badges),
    spendBadge: (hash, at) =>
      query.run(
        `UPDATE badges SET usesLeft = usesLeft - 1
         WHERE hash = ? AND usesLeft > 0 AND revokedAt IS NULL AND (expiresAt IS NULL OR expiresAt > ?)`,
        ...[hash, at],
      ) === 1,
    limitBadge: (session, id, uses, expiresAt) =>
      query.run(
        `UPDATE badges SET usesLeft = max(0, ? - (uses - usesLeft)), uses = ?, expiresAt = ?
         WHERE session = ? AND id = ?`,
        ...[uses, uses, expiresAt, session, id],
      ) === 1,
    reissueBadge(session, id, { hash, issuedAt, expiresAt }) {
      query.run(
        `INSERT OR IGNORE INTO replacedSecrets (hash, session, badge)
         SELECT hash, session, id FROM badges WHERE session = ? AND id = ?`,
        ...[session, id],
      )
      const changed = query.run(
        `UPDATE badges SET hash = ?, usesLeft = uses, issuedAt = ?, expiresAt = ?, revokedAt = NULL
         WHERE session = ? AND id = ?`,
        ...[hash, issuedAt, expiresAt, session, id],
      )
      return changed === 1
    },
    revokeBadge: (session, id, at) =>
      query.run(
        'UPDATE badges SET revokedAt = coalesce(revokedAt, ?) WHERE session = ? AND id = ?',
        ...[at, session, id],
      ) === 1,
    restoreBadge(session, id) {
      query.run('UPDATE badges SET revokedAt = NULL WHERE session = ? AND id = ?', session, id)
    },
  }) satisfies Partial<Calls>
