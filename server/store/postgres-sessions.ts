// Sessions and the plans of hosts in PostgreSQL.
import { insertBadges } from './postgres-badges.ts'
import type { Query, QueryCalls } from './postgres-query.ts'
import type { PlanRow, SessionRow } from './store.ts'

/** A row as it is kept: the planned time in two columns. */
type Stored = Omit<SessionRow, 'planned'> & {
  readonly plannedAt: number | null
  readonly plannedMinutes: number | null
}

const sessionOf = ({ plannedAt, plannedMinutes, ...row }: Stored): SessionRow => ({
  ...row,
  planned:
    plannedAt === null || plannedMinutes === null ? null : { startsAt: plannedAt, minutes: plannedMinutes },
  title: JSON.parse(row.title),
})

const columns = (query: Query) =>
  query`id, created_at, is_public, is_closed, is_open_forum, title, rulebook, host, ended_at, planned_at, planned_minutes`

export async function sessionById(query: Query, id: string): Promise<SessionRow | null> {
  const [row] = await query<Stored[]>`SELECT ${columns(query)} FROM sessions WHERE id = ${id}`
  return row ? sessionOf(row) : null
}

export const postgresSessions = {
  async createSession(query, row, badges) {
    const { id, createdAt, isPublic, isClosed, isOpenForum, rulebook, host, endedAt, planned } = row
    await query`
      WITH made AS (
        INSERT INTO sessions (
          id, created_at, is_public, is_closed, is_open_forum, title, rulebook, host, ended_at, planned_at,
          planned_minutes)
        VALUES (
          ${id}, ${createdAt}, ${isPublic}, ${isClosed}, ${isOpenForum}, ${JSON.stringify(row.title)}, ${rulebook}, ${host},
          ${endedAt}, ${planned?.startsAt ?? null}, ${planned?.minutes ?? null}))
      ${insertBadges(query, badges)}`
  },
  async sessions(query) {
    const rows = await query<Stored[]>`SELECT ${columns(query)} FROM sessions ORDER BY created_at, nr`
    return rows.map(sessionOf)
  },
  async sessionsOf(query, host) {
    const rows = await query<Stored[]>`
      SELECT ${columns(query)} FROM sessions WHERE host = ${host} ORDER BY created_at, nr`
    return rows.map(sessionOf)
  },
  session: (query, id) => sessionById(query, id),
  async endSession(query, id, at) {
    await query`UPDATE sessions SET ended_at = coalesce(ended_at, ${at}) WHERE id = ${id}`
  },
  async planSession(query, id, planned) {
    await query`
      UPDATE sessions SET planned_at = ${planned?.startsAt ?? null}, planned_minutes = ${planned?.minutes ?? null}
      WHERE id = ${id}`
  },
} satisfies Partial<QueryCalls>

export const postgresPlans = {
  async savePlan(query, { id, host, kind, savedAt, body }) {
    await query`
      INSERT INTO plans (id, host, kind, saved_at, body) VALUES (${id}, ${host}, ${kind}, ${savedAt}, ${body})
      ON CONFLICT (host, id) DO UPDATE SET
        kind = excluded.kind, saved_at = excluded.saved_at, body = excluded.body`
  },
  async plans(query, host) {
    const rows = await query<PlanRow[]>`
      SELECT id, host, kind, saved_at, body FROM plans WHERE host = ${host} ORDER BY nr`
    return [...rows]
  },
  async plan(query, host, id) {
    const [row] = await query<PlanRow[]>`
      SELECT id, host, kind, saved_at, body FROM plans WHERE host = ${host} AND id = ${id}`
    return row ?? null
  },
  async deletePlan(query, host, id) {
    return (await query`DELETE FROM plans WHERE host = ${host} AND id = ${id}`).count === 1
  },
} satisfies Partial<QueryCalls>
