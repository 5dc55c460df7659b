// Sessions and the plans of hosts in SQL.
import { insertBadges } from './sqlite-badges.ts'
import type { Query } from './sqlite-query.ts'
import type { PlanRow, SessionRow } from './store.ts'
import type { Calls } from './store-calls.ts'

/** A row as SQLite keeps it: truth as 0 or 1, and the planned time in two columns. */
type Stored = Omit<SessionRow, 'isPublic' | 'isClosed' | 'isOpenForum' | 'planned'> & {
  readonly isPublic: number
  readonly isClosed: number
  readonly isOpenForum: number
  readonly plannedAt: number | null
  readonly plannedMinutes: number | null
}

const SESSION = `SELECT id, createdAt, isPublic, isClosed, isOpenForum, title, rulebook, host, endedAt,
  plannedAt, plannedMinutes FROM sessions`
const PLAN = 'SELECT id, host, kind, savedAt, body FROM plans'

const sessionOf = ({ plannedAt, plannedMinutes, ...row }: Stored): SessionRow => ({
  ...row,
  planned:
    plannedAt === null || plannedMinutes === null ? null : { startsAt: plannedAt, minutes: plannedMinutes },
  isPublic: row.isPublic === 1,
  isClosed: row.isClosed === 1,
  isOpenForum: row.isOpenForum === 1,
  title: JSON.parse(row.title),
})

export function insertSession(query: Query, row: SessionRow): void {
  const { id, createdAt, isPublic, isClosed, isOpenForum, title, rulebook, host, endedAt, planned } = row
  query.run(
    `INSERT INTO sessions (id, createdAt, isPublic, isClosed, isOpenForum, title, rulebook, host, endedAt,
       plannedAt, plannedMinutes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, createdAt, Number(isPublic), Number(isClosed), Number(isOpenForum), JSON.stringify(title)],
    ...[rulebook, host, endedAt, planned?.startsAt ?? null, planned?.minutes ?? null],
  )
}

export function sessionById(query: Query, id: string): SessionRow | null {
  const row = query.one<Stored>(`${SESSION} WHERE id = ?`, id)
  return row ? sessionOf(row) : null
}

export const sqliteSessions = (query: Query) =>
  ({
    createSession(row, badges) {
      insertSession(query, row)
      insertBadges(query, badges)
    },
    sessions: () => query.all<Stored>(`${SESSION} ORDER BY createdAt, rowid`).map(sessionOf),
    sessionsOf: (host) =>
      query.all<Stored>(`${SESSION} WHERE host = ? ORDER BY createdAt, rowid`, host).map(sessionOf),
    session: (id) => sessionById(query, id),
    planSession(id, planned) {
      query.run(
        'UPDATE sessions SET plannedAt = ?, plannedMinutes = ? WHERE id = ?',
        ...[planned?.startsAt ?? null, planned?.minutes ?? null, id],
      )
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
