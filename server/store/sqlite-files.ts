// Large files in SQL, in parts.
import type { Query } from './sqlite-query.ts'
import type { Calls } from './store-calls.ts'

export const sqliteFiles = (query: Query) =>
  ({
    keepFilePart(session, file, nr, person, bytes) {
      query.run(
        `INSERT INTO fileParts (session, file, nr, person, bytes) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (session, file, nr) DO UPDATE SET person = excluded.person, bytes = excluded.bytes`,
        ...[session, file, nr, person, bytes],
      )
    },
    filePart: (session, file, nr) =>
      query.one<{ bytes: Uint8Array }>(
        'SELECT bytes FROM fileParts WHERE session = ? AND file = ? AND nr = ?',
        ...[session, file, nr],
      )?.bytes ?? null,
    eraseFile(session, file) {
      query.run('DELETE FROM fileParts WHERE session = ? AND file = ?', session, file)
    },
  }) satisfies Partial<Calls>
