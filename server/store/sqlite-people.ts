// Sessions, badges, people, their places and their chat in SQL.
import type { Query } from './sqlite-query.ts'
import type { BadgeRow, ChatRow, PersonRow, PlaceRow, SessionRow } from './store.ts'
import type { Calls } from './store-calls.ts'

/** A row as SQLite keeps it: truth as 0 or 1. */
type Stored<Row> = { readonly [K in keyof Row]: Row[K] extends boolean ? number : Row[K] }

const SESSION = 'SELECT id, createdAt, isPublic, isOpenForum, title FROM sessions'
const PERSON = 'SELECT id, session, tokenHash, name, look FROM people'

const sessionOf = (row: Stored<SessionRow>): SessionRow => ({
  ...row,
  isPublic: row.isPublic === 1,
  isOpenForum: row.isOpenForum === 1,
  title: JSON.parse(row.title),
})
const personOf = (row: PersonRow): PersonRow => ({
  ...row,
  name: JSON.parse(row.name),
  look: JSON.parse(row.look),
})
const chatOf = (row: ChatRow): ChatRow => ({ ...row, name: JSON.parse(row.name), text: JSON.parse(row.text) })

export const sqliteSessions = (query: Query) =>
  ({
    createSession(row, badges) {
      query.run(
        'INSERT INTO sessions (id, createdAt, isPublic, isOpenForum, title) VALUES (?, ?, ?, ?, ?)',
        ...[row.id, row.createdAt, Number(row.isPublic), Number(row.isOpenForum), JSON.stringify(row.title)],
      )
      for (const { hash, session, role, delegation, usesLeft } of badges)
        query.run(
          'INSERT INTO badges (hash, session, role, delegation, usesLeft) VALUES (?, ?, ?, ?, ?)',
          ...[hash, session, role, delegation, usesLeft],
        )
    },
    sessions: () => query.all<Stored<SessionRow>>(`${SESSION} ORDER BY createdAt, rowid`).map(sessionOf),
    session(id) {
      const row = query.one<Stored<SessionRow>>(`${SESSION} WHERE id = ?`, id)
      return row ? sessionOf(row) : null
    },
    badge: (hash) =>
      query.one<BadgeRow>(
        'SELECT hash, session, role, delegation, usesLeft FROM badges WHERE hash = ?',
        hash,
      ) ?? null,
    spendBadge: (hash) =>
      query.run('UPDATE badges SET usesLeft = usesLeft - 1 WHERE hash = ? AND usesLeft > 0', hash) === 1,
  }) satisfies Partial<Calls>

export const sqlitePeople = (query: Query) =>
  ({
    savePerson({ session, id, tokenHash, name, look }) {
      query.run(
        `INSERT INTO people (session, id, tokenHash, name, look) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (session, id) DO UPDATE SET
           tokenHash = excluded.tokenHash, name = excluded.name, look = excluded.look`,
        ...[session, id, tokenHash, JSON.stringify(name), JSON.stringify(look)],
      )
    },
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
    addChat(session, line) {
      const { person, name, delegation, text, at } = line
      const row = query.one<{ id: number }>(
        'INSERT INTO chat (session, person, name, delegation, text, at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id',
        ...[session, person, JSON.stringify(name), delegation, JSON.stringify(text), at],
      )
      return { id: row!.id, ...line }
    },
    recentChat: (session, limit) =>
      query
        .all<ChatRow>(
          'SELECT id, person, name, delegation, text, at FROM chat WHERE session = ? ORDER BY id DESC LIMIT ?',
          session,
          limit,
        )
        .reverse()
        .map(chatOf),
  }) satisfies Partial<Calls>
