// People, their places, their talk and their notes in SQL.
import type { Query } from './sqlite-query.ts'
import type { ChatRow, NoteRow, PersonRow, PlaceRow } from './store.ts'
import type { Calls } from './store-calls.ts'
import { personOf, saidOf } from './told-rows.ts'

const PERSON = 'SELECT id, session, tokenHash, name, look, badge, revokedAt FROM people'

export const sqlitePeople = (query: Query) =>
  ({
    savePerson({ session, id, tokenHash, name, look, badge }) {
      query.run(
        `INSERT INTO people (session, id, tokenHash, name, look, badge, seenAt)
         VALUES (?, ?, ?, ?, ?, ?, unixepoch() * 1000)
         ON CONFLICT (session, id) DO UPDATE SET
           tokenHash = excluded.tokenHash, name = excluded.name, look = excluded.look, badge = excluded.badge,
           seenAt = excluded.seenAt`,
        ...[session, id, tokenHash, JSON.stringify(name), JSON.stringify(look), badge],
      )
    },
    revokePerson: (session, person, at) =>
      query.run(
        'UPDATE people SET revokedAt = coalesce(revokedAt, ?) WHERE session = ? AND id = ?',
        ...[at, session, person],
      ) === 1,
    restorePerson(session, person) {
      query.run('UPDATE people SET revokedAt = NULL WHERE session = ? AND id = ?', session, person)
    },
    changeLook: (session, person, look) =>
      query.run(
        'UPDATE people SET look = ? WHERE session = ? AND id = ?',
        ...[JSON.stringify(look), session, person],
      ) === 1,
    person(session, tokenHash) {
      const row = query.one<PersonRow>(`${PERSON} WHERE session = ? AND tokenHash = ?`, session, tokenHash)
      return row ? personOf(row) : null
    },
    people: (session) =>
      query.all<PersonRow>(`${PERSON} WHERE session = ? ORDER BY rowid`, session).map(personOf),
    savePlaces(session, places) {
      for (const { person, x, z, heading, seat, hand } of places)
        query.run(
          `INSERT INTO places (session, person, x, z, heading, seat, hand) VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (session, person) DO UPDATE SET
             x = excluded.x, z = excluded.z, heading = excluded.heading, seat = excluded.seat, hand = excluded.hand`,
          ...[session, person, x, z, heading, seat, hand],
        )
    },
    places: (session) =>
      query
        .all<PlaceRow>(
          'SELECT person, x, z, heading, seat, hand FROM places WHERE session = ? ORDER BY rowid',
          session,
        )
        .map((row) => ({ ...row })),
  }) satisfies Partial<Calls>

export const sqliteTalk = (query: Query) =>
  ({
    addChat(session, line, gallery = 0) {
      const { person, name, delegation, text, at } = line
      const row = query.one<{ id: number }>(
        `INSERT INTO chat (session, gallery, person, name, delegation, text, at) VALUES (?, ?, ?, ?, ?, ?, ?)
         RETURNING id`,
        ...[session, gallery, person, JSON.stringify(name), delegation, JSON.stringify(text), at],
      )
      return { id: row!.id, ...line }
    },
    recentChat: (session, limit, gallery = 0) =>
      query
        .all<ChatRow>(
          `SELECT id, person, name, delegation, text, at FROM chat
           WHERE session = ? AND gallery = ? ORDER BY id DESC LIMIT ?`,
          ...[session, gallery, limit],
        )
        .reverse()
        .map(saidOf),
    addNote(session, note) {
      const { person, name, from, to, text, at } = note
      const row = query.one<{ id: number }>(
        'INSERT INTO notes (session, person, name, sender, recipient, text, at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id',
        ...[session, person, JSON.stringify(name), from, to, JSON.stringify(text), at],
      )
      return { id: row!.id, ...note }
    },
    notesOf: (session, end, limit) =>
      query
        .all<NoteRow>(
          `SELECT id, person, name, sender AS "from", recipient AS "to", text, at FROM notes
           WHERE session = ? AND (sender = ? OR recipient = ?) ORDER BY id DESC LIMIT ?`,
          ...[session, end, end, limit],
        )
        .reverse()
        .map(saidOf),
  }) satisfies Partial<Calls>
