// Sessions and the plans of hosts in SQL.
import { insertBadges } from './sqlite-badges.ts'
import type { Query } from './sqlite-query.ts'
import type { PlanRow, SessionRow } from './store.ts'
import type { Calls } from './store-calls.ts'

/** A row as SQLite keeps it: truth as 0 or 1. */
type Stored<Row> = { readonly [K in keyof Row]: Row[K] extends boolean ? number : Row[K] }

const SESSION = 'SELECT id, createdAt, isPublic, isOpenForum, title, rulebook, host, endedAt FROM sessions'
const PLAN = 'SELECT id, host, kind, savedAt, body FROM plans'

const sessionOf = (row: Stored<SessionRow>): SessionRow => ({
  ...row,
  isPublic: row.isPublic === 1,
  isOpenForum: row.isOpenForum === 1,
  title: JSON.parse(row.title),
})

export const sqliteSessions = (query: Query) =>
  ({
    createSession({ id, createdAt, isPublic, isOpenForum, title, rulebook, host, endedAt }, badges) {
      query.run(
        `INSERT INTO sessions (id, createdAt, isPublic, isOpenForum, title, rulebook, host, endedAt)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[id, createdAt, Number(isPublic), Number(isOpenForum), JSON.stringify(title)],
        ...[rulebook, host, endedAt],
      )
      insertBadges(query, badges)
    },
    sessions: () => query.all<Stored<SessionRow>>(`${SESSION} ORDER BY createdAt, rowid`).map(sessionOf),
    sessionsOf: (host) =>
      query
        .all<Stored<SessionRow>>(`${SESSION} WHERE host = ? ORDER BY createdAt, rowid`, host)
        .map(sessionOf),
    session(id) {
      const row = query.one<Stored<SessionRow>>(`${SESSION} WHERE id = ?`, id)
      return row ? sessionOf(row) : null
    },
    endSession(id, at) {
      query.run('UPDATE sessions SET endedAt = coalesce(endedAt, ?) WHERE id = ?', at, id)
    },
  }) satisfies Partial<Calls>

export const sqlitePlans = (query: Query) =>
  ({
    savePlan({ id, host, kind, savedAt, body }) {
      query.run(
        `INSERT INTO plans (id, host, kind, savedAt, body) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (host, id) DO UPDATE SET
           kind = excluded.kind, savedAt = excluded.savedAt, body = excluded.body`,
        ...[id, host, kind, savedAt, body],
      )
    },
    plans: (host) =>
      query.all<PlanRow>(`${PLAN} WHERE host = ? ORDER BY rowid`, host).map((row) => ({ ...row })),
    plan(host, id) {
      const row = query.one<PlanRow>(`${PLAN} WHERE host = ? AND id = ?`, host, id)
      return row ? { ...row } : null
    },
    deletePlan: (host, id) => query.run('DELETE FROM plans WHERE host = ? AND id = ?', host, id) === 1,
  }) satisfies Partial<Calls>
