// Who did what, what was reported, and sittings that leave and come back whole, in PostgreSQL.
import { PLACES } from '../../shared/lab/place.ts'
import type { AuditRow } from '../../shared/protocol/custody.ts'
import { lineRowOf, linesOf } from './postgres-journal.ts'
import { postgresPlaces } from './postgres-places.ts'
import { type QueryCalls, rowsAsJson } from './postgres-query.ts'
import { sessionById } from './postgres-sessions.ts'
import type { ChatRow, NoteRow, PersonRow } from './store.ts'
import type { ReportRow } from './store-custody.ts'
import { personOf, reportOf, saidOf } from './told-rows.ts'

export const postgresAudit = {
  async addAudit(query, { at, who, act, session, detail }) {
    await query`INSERT INTO audit (at, who, act, session, detail)
      VALUES (${at}, ${who}, ${act}, ${session}, ${detail})`
  },
  async audit(query, session, limit) {
    const rows = await query<AuditRow[]>`
      SELECT at, who, act, session, detail FROM audit
      WHERE session = ${session}::text OR ${session}::text IS NULL ORDER BY id DESC LIMIT ${limit}`
    return [...rows].reverse()
  },
  async addReport(query, report) {
    const { session, at, reporter, about, name, delegation, quote, text } = report
    const [row] = await query<{ id: number }[]>`
      INSERT INTO reports (session, at, reporter, about, name, delegation, quote, text)
      VALUES (${session}, ${at}, ${reporter}, ${about}, ${JSON.stringify(name)}, ${delegation},
        ${quote === null ? null : JSON.stringify(quote)}, ${JSON.stringify(text)})
      RETURNING id`
    return { id: row!.id, ...report, settledAt: null }
  },
  async reports(query, session, limit) {
    const rows = await query<ReportRow[]>`
      SELECT id, session, at, reporter, about, name, delegation, quote, text, settled_at FROM reports
      WHERE session = ${session} ORDER BY id DESC LIMIT ${limit}`
    return rows.map(reportOf).reverse()
  },
  async settleReport(query, session, id, at) {
    const { count } = await query`
      UPDATE reports SET settled_at = coalesce(settled_at, ${at}) WHERE session = ${session} AND id = ${id}`
    return count === 1
  },
} satisfies Partial<QueryCalls>

export const postgresWhole = {
  async wholeSitting(query, session) {
    const row = await sessionById(query, session)
    if (row === null) return null
    const [lines, people, chat, notes, placed] = await Promise.all([
      linesOf(query, session, 0),
      query<
        PersonRow[]
      >`SELECT id, name, look, revoked_at FROM people WHERE session = ${session} ORDER BY nr`,
      query<(Omit<ChatRow, 'id'> & { gallery: number })[]>`
        SELECT gallery, person, name, delegation, text, at FROM chat WHERE session = ${session} ORDER BY id`,
      query<Omit<NoteRow, 'id'>[]>`
        SELECT person, name, sender AS "from", recipient AS "to", text, at FROM notes
        WHERE session = ${session} ORDER BY id`,
      Promise.all(PLACES.map((place) => postgresPlaces.placeJournal(query, session, place))),
    ])
    const places = PLACES.flatMap((place, index) => {
      const of = placed[index] ?? []
      return of.length > 0 ? [{ place, lines: of }] : []
    })
    return {
      ...{ row, people: people.map(personOf), lines, chat: chat.map(saidOf), notes: notes.map(saidOf) },
      places,
    }
  },
  async takeInSitting(query, { row, people, lines, chat, notes, places }) {
    const { id, createdAt, isPublic, isClosed, isOpenForum, rulebook, host, endedAt, planned } = row
    const written = <Row extends { readonly name: string }>(rows: readonly Row[]) =>
      rowsAsJson(
        rows.map((each) => ({
          ...each,
          name: JSON.stringify(each.name),
          ...('text' in each && { text: JSON.stringify(each.text) }),
          ...('look' in each && { look: JSON.stringify(each.look) }),
        })),
      )
    await query`
      WITH made AS (
        INSERT INTO sessions (id, created_at, is_public, is_closed, is_open_forum, title, rulebook, host,
          ended_at, planned_at, planned_minutes, height)
        VALUES (${id}, ${createdAt}, ${isPublic}, ${isClosed}, ${isOpenForum}, ${JSON.stringify(row.title)},
          ${rulebook}, ${host}, ${endedAt}, ${planned?.startsAt ?? null}, ${planned?.minutes ?? null},
          ${lines.length})),
      rows AS (
        SELECT * FROM jsonb_to_recordset(${rowsAsJson(lines.map(lineRowOf))}::text::jsonb) AS line(
          seq integer, at bigint, "by" text, type text, v integer, body text, prev text, hash text,
          sealed boolean, salt text, value text)),
      told AS (
        INSERT INTO entries (session, seq, at, "by", type, v, body, prev, hash)
        SELECT ${id}, seq, at, "by", type, v, body, prev, hash FROM rows),
      sealed AS (
        INSERT INTO secrets (session, seq, salt, value) SELECT ${id}, seq, salt, value FROM rows WHERE sealed),
      came AS (
        INSERT INTO people (session, id, token_hash, name, look, revoked_at, seen_at)
        SELECT ${id}, id, '', name, look, "revokedAt", floor(extract(epoch FROM now()) * 1000)
        FROM jsonb_to_recordset(${written(people)}::text::jsonb) AS person(
          id text, name text, look text, "revokedAt" bigint)),
      said AS (
        INSERT INTO chat (session, gallery, person, name, delegation, text, at)
        SELECT ${id}, gallery, person, name, delegation, text, at
        FROM jsonb_to_recordset(${written(chat)}::text::jsonb) AS line(
          gallery integer, person text, name text, delegation text, text text, at bigint))
      INSERT INTO notes (session, person, name, sender, recipient, text, at)
      SELECT ${id}, person, name, "from", "to", text, at
      FROM jsonb_to_recordset(${written(notes)}::text::jsonb) AS note(
        person text, name text, "from" text, "to" text, text text, at bigint)`
    for (const { place, lines: placed } of places) {
      const epoch = await postgresPlaces.claimPlace(query, id, place)
      await postgresPlaces.appendPlace(query, id, place, 0, epoch, placed)
    }
  },
} satisfies Partial<QueryCalls>
