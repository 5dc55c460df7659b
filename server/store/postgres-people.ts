// People, their places, their talk and their notes in PostgreSQL.
import { type QueryCalls, rowsAsJson } from './postgres-query.ts'
import type { ChatRow, NoteRow, PersonRow, PlaceRow } from './store.ts'
import { personOf, saidOf } from './told-rows.ts'

export const postgresPeople = {
  async savePerson(query, { session, id, tokenHash, name, look, badge }) {
    await query`
      INSERT INTO people (session, id, token_hash, name, look, badge, seen_at)
      VALUES (${session}, ${id}, ${tokenHash}, ${JSON.stringify(name)}, ${JSON.stringify(look)}, ${badge},
        floor(extract(epoch FROM clock_timestamp()) * 1000))
      ON CONFLICT (session, id) DO UPDATE SET
        token_hash = excluded.token_hash, name = excluded.name, look = excluded.look, badge = excluded.badge,
        seen_at = excluded.seen_at`
  },
  async revokePerson(query, session, person, at) {
    const { count } = await query`
      UPDATE people SET revoked_at = coalesce(revoked_at, ${at}) WHERE session = ${session} AND id = ${person}`
    return count === 1
  },
  async restorePerson(query, session, person) {
    await query`UPDATE people SET revoked_at = NULL WHERE session = ${session} AND id = ${person}`
  },
  async changeLook(query, session, person, look) {
    const { count } = await query`
      UPDATE people SET look = ${JSON.stringify(look)} WHERE session = ${session} AND id = ${person}`
    return count === 1
  },
  async person(query, session, tokenHash) {
    const [row] = await query<PersonRow[]>`
      SELECT id, session, token_hash, name, look, badge, revoked_at FROM people
      WHERE session = ${session} AND token_hash = ${tokenHash}`
    return row ? personOf(row) : null
  },
  async people(query, session) {
    const rows = await query<PersonRow[]>`
      SELECT id, session, token_hash, name, look, badge, revoked_at FROM people WHERE session = ${session} ORDER BY nr`
    return rows.map(personOf)
  },
  async savePlaces(query, session, places) {
    await query`
      INSERT INTO places (session, person, x, z, heading, seat, hand)
      SELECT ${session}, place.* FROM jsonb_to_recordset(${rowsAsJson(places)}::text::jsonb) AS place(
        person text, x double precision, z double precision, heading double precision, seat integer, hand integer)
      ON CONFLICT (session, person) DO UPDATE SET
        x = excluded.x, z = excluded.z, heading = excluded.heading, seat = excluded.seat, hand = excluded.hand`
  },
  async places(query, session) {
    const rows = await query<PlaceRow[]>`
      SELECT person, x, z, heading, seat, hand FROM places WHERE session = ${session} ORDER BY nr`
    return [...rows]
  },
} satisfies Partial<QueryCalls>

export const postgresTalk = {
  async addChat(query, session, line, gallery = 0) {
    const { person, name, delegation, text, at } = line
    const [row] = await query<{ id: number }[]>`
      INSERT INTO chat (session, gallery, person, name, delegation, text, at)
      VALUES (${session}, ${gallery}, ${person}, ${JSON.stringify(name)}, ${delegation}, ${JSON.stringify(text)}, ${at})
      RETURNING id`
    return { id: row!.id, ...line }
  },
  async recentChat(query, session, limit, gallery = 0) {
    const rows = await query<ChatRow[]>`
      SELECT id, person, name, delegation, text, at FROM chat
      WHERE session = ${session} AND gallery = ${gallery} ORDER BY id DESC LIMIT ${limit}`
    return rows.map(saidOf).reverse()
  },
  async addNote(query, session, note) {
    const { person, name, from, to, text, at } = note
    const [row] = await query<{ id: number }[]>`
      INSERT INTO notes (session, person, name, sender, recipient, text, at)
      VALUES (${session}, ${person}, ${JSON.stringify(name)}, ${from}, ${to}, ${JSON.stringify(text)}, ${at})
      RETURNING id`
    return { id: row!.id, ...note }
  },
  async notesOf(query, session, end, limit) {
    const rows = await query<NoteRow[]>`
      SELECT id, person, name, sender AS "from", recipient AS "to", text, at FROM notes
      WHERE session = ${session} AND (sender = ${end} OR recipient = ${end}) ORDER BY id DESC LIMIT ${limit}`
    return rows.map(saidOf).reverse()
  },
} satisfies Partial<QueryCalls>
