// Who did what, what was reported, and sittings that leave and come back whole, in SQL.
import { PLACES } from '../../shared/lab/place.ts'
import type { AuditRow } from '../../shared/protocol/custody.ts'
import { insertLine, linesOf } from './sqlite-journal.ts'
import { sqlitePlaces } from './sqlite-places.ts'
import type { Query } from './sqlite-query.ts'
import { insertSession, sessionById } from './sqlite-sessions.ts'
import type { ChatRow, NoteRow, PersonRow } from './store.ts'
import type { Calls } from './store-calls.ts'
import type { ReportRow } from './store-custody.ts'
import { personOf, reportOf, saidOf } from './told-rows.ts'

const REPORT =
  'SELECT id, session, at, reporter, about, name, delegation, quote, text, settledAt FROM reports'

export const sqliteAudit = (query: Query) =>
  ({
    addAudit({ at, who, act, session, detail }) {
      query.run(
        'INSERT INTO audit (at, who, act, session, detail) VALUES (?, ?, ?, ?, ?)',
        ...[at, who, act, session, detail],
      )
    },
    audit: (session, limit) =>
      query
        .all<AuditRow>(
          `SELECT at, who, act, session, detail FROM audit WHERE session = ? OR ? IS NULL
           ORDER BY id DESC LIMIT ?`,
          ...[session, session, limit],
        )
        .reverse()
        .map((row) => ({ ...row })),
    addReport({ session, at, reporter, about, name, delegation, quote, text }) {
      const row = query.one<{ id: number }>(
        `INSERT INTO reports (session, at, reporter, about, name, delegation, quote, text)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
        ...[session, at, reporter, about, JSON.stringify(name), delegation],
        ...[quote === null ? null : JSON.stringify(quote), JSON.stringify(text)],
      )
      return {
        ...{ id: row!.id, session, at, reporter, about, name, delegation, quote, text },
        settledAt: null,
      }
    },
    reports: (session, limit) =>
      query
        .all<ReportRow>(`${REPORT} WHERE session = ? ORDER BY id DESC LIMIT ?`, session, limit)
        .reverse()
        .map(reportOf),
    settleReport: (session, id, at) =>
      query.run(
        'UPDATE reports SET settledAt = coalesce(settledAt, ?) WHERE session = ? AND id = ?',
        ...[at, session, id],
      ) === 1,
  }) satisfies Partial<Calls>

export const sqliteWhole = (query: Query) =>
  ({
    wholeSitting(session) {
      const row = sessionById(query, session)
      if (row === null) return null
      const people = query
        .all<PersonRow>(
          'SELECT id, name, look, revokedAt FROM people WHERE session = ? ORDER BY rowid',
          session,
        )
        .map(personOf)
      const chat = query
        .all<Omit<ChatRow, 'id'> & { gallery: number }>(
          'SELECT gallery, person, name, delegation, text, at FROM chat WHERE session = ? ORDER BY id',
          session,
        )
        .map(saidOf)
      const notes = query
        .all<Omit<NoteRow, 'id'>>(
          `SELECT person, name, sender AS "from", recipient AS "to", text, at FROM notes
           WHERE session = ? ORDER BY id`,
          session,
        )
        .map(saidOf)
      const { placeJournal } = sqlitePlaces(query)
      const places = PLACES.flatMap((place) => {
        const lines = placeJournal(session, place)
        return lines.length > 0 ? [{ place, lines }] : []
      })
      return { row, people, lines: linesOf(query, session, 0), chat, notes, places }
    },
    takeInSitting({ row, people, lines, chat, notes, places }) {
      const { id } = row
      insertSession(query, row)
      for (const line of lines) insertLine(query, line)
      for (const { id: person, name, look, revokedAt } of people)
        query.run(
          `INSERT INTO people (session, id, tokenHash, name, look, revokedAt, seenAt)
           VALUES (?, ?, '', ?, ?, ?, unixepoch() * 1000)`,
          ...[id, person, JSON.stringify(name), JSON.stringify(look), revokedAt],
        )
      for (const { gallery, person, name, delegation, text, at } of chat)
        query.run(
          'INSERT INTO chat (session, gallery, person, name, delegation, text, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
          ...[id, gallery, person, JSON.stringify(name), delegation, JSON.stringify(text), at],
        )
      for (const { person, name, from, to, text, at } of notes)
        query.run(
          `INSERT INTO notes (session, person, name, sender, recipient, text, at)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          ...[id, person, JSON.stringify(name), from, to, JSON.stringify(text), at],
        )
      const { claimPlace, appendPlace } = sqlitePlaces(query)
      for (const { place, lines: placed } of places) appendPlace(id, place, 0, claimPlace(id, place), placed)
    },
  }) satisfies Partial<Calls>
