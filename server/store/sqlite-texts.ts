// Shared texts in SQL.
import type { Query } from './sqlite-query.ts'
import type { Calls } from './store-calls.ts'
import type { TextLog, TextVersion, TextWriter } from './store-texts.ts'
import { type StoredUpdate, updateOf, versionOf } from './text-rows.ts'

export const sqliteTexts = (query: Query) =>
  ({
    addTextUpdate(session, text, { person, at, clients, bytes }) {
      const { height } = query.one<{ height: number }>(
        `INSERT INTO texts (session, text, height) VALUES (?, ?, 1)
         ON CONFLICT (session, text) DO UPDATE SET height = height + 1 RETURNING height`,
        ...[session, text],
      )!
      query.run(
        `INSERT INTO textUpdates (session, text, height, person, at, clients, bytes)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        ...[session, text, height, person, at, JSON.stringify(clients), bytes],
      )
      for (const client of clients.length > 0 ? clients : [0])
        if (person !== '')
          query.run(
            `INSERT INTO textWriters (session, text, client, person, firstAt, lastAt, updates)
             VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (session, text, client, person)
             DO UPDATE SET lastAt = excluded.lastAt, updates = updates + 1`,
            ...[session, text, client, person, at, at],
          )
      return height
    },
    textLog(session, text, after) {
      const merged = query.one<NonNullable<TextLog['merged']>>(
        `SELECT mergedHeight AS height, merged AS bytes FROM texts
         WHERE session = ? AND text = ? AND mergedHeight > ?`,
        ...[session, text, after],
      )
      const updates = query.all<StoredUpdate>(
        `SELECT height, person, at, clients, bytes FROM textUpdates
         WHERE session = ? AND text = ? AND height > ? ORDER BY height`,
        ...[session, text, after],
      )
      return { merged: merged ? { ...merged } : null, updates: updates.map(updateOf) }
    },
    textWriters: (session, text) =>
      query
        .all<TextWriter>(
          `SELECT client, person, firstAt, lastAt, updates FROM textWriters
           WHERE session = ? AND text = ? ORDER BY nr`,
          ...[session, text],
        )
        .map((row) => ({ ...row })),
    mergeText(session, text, height, bytes) {
      const changed = query.run(
        'UPDATE texts SET mergedHeight = ?, merged = ? WHERE session = ? AND text = ? AND mergedHeight < ?',
        ...[height, bytes, session, text, height],
      )
      if (changed > 0)
        query.run(
          'DELETE FROM textUpdates WHERE session = ? AND text = ? AND height <= ?',
          ...[session, text, height],
        )
    },
    addTextVersion: (session, text, { name, at, hash, content }) =>
      query.one<{ nr: number }>(
        `INSERT INTO textVersions (session, text, nr, name, at, hash, content) VALUES (?, ?,
           (SELECT count(*) + 1 FROM textVersions WHERE session = ? AND text = ?), ?, ?, ?, ?) RETURNING nr`,
        ...[session, text, session, text, name, at, hash, JSON.stringify(content)],
      )!.nr,
    textVersions: (session, text) =>
      query
        .all<TextVersion>(
          'SELECT nr, name, at, hash, content FROM textVersions WHERE session = ? AND text = ? ORDER BY nr',
          ...[session, text],
        )
        .map(versionOf),
  }) satisfies Partial<Calls>
