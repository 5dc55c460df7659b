// Large files in PostgreSQL, in parts.
import type { QueryCalls } from './postgres-query.ts'

export const postgresFiles = {
  async keepFilePart(query, session, file, nr, person, bytes) {
    await query`
      INSERT INTO file_parts (session, file, nr, person, bytes)
      VALUES (${session}, ${file}, ${nr}, ${person}, ${Buffer.from(bytes)})
      ON CONFLICT (session, file, nr) DO UPDATE SET person = excluded.person, bytes = excluded.bytes`
  },
  async filePart(query, session, file, nr) {
    const [row] = await query<{ bytes: Uint8Array }[]>`
      SELECT bytes FROM file_parts WHERE session = ${session} AND file = ${file} AND nr = ${nr}`
    return row ? Uint8Array.from(row.bytes) : null
  },
  async eraseFile(query, session, file) {
    await query`DELETE FROM file_parts WHERE session = ${session} AND file = ${file}`
  },
} satisfies Partial<QueryCalls>
