// How hosts sign in, in PostgreSQL: passkeys, what is asked of them once, and the sessions that follow.
import type { ChallengeRow, HostSessionRow } from './host-rows.ts'
import type { QueryCalls } from './postgres-query.ts'
import { passkeyOf, type StoredPasskey } from './told-rows.ts'

export const postgresHosts = {
  async addPasskey(query, { id, host, name, publicKey, counter, transports, createdAt, usedAt }) {
    await query`
      INSERT INTO passkeys (id, host, name, public_key, counter, transports, created_at, used_at)
      VALUES (${id}, ${host}, ${JSON.stringify(name)}, ${publicKey}, ${counter}, ${transports.join(' ')},
        ${createdAt}, ${usedAt})`
  },
  async passkeys(query, host) {
    const rows = await query<StoredPasskey[]>`
      SELECT id, host, name, public_key, counter, transports, created_at, used_at
      FROM passkeys WHERE host = ${host} ORDER BY nr`
    return rows.map(passkeyOf)
  },
  async passkey(query, id) {
    const [row] = await query<StoredPasskey[]>`
      SELECT id, host, name, public_key, counter, transports, created_at, used_at FROM passkeys WHERE id = ${id}`
    return row ? passkeyOf(row) : null
  },
  async notePasskeyUse(query, id, counter, at) {
    await query`UPDATE passkeys SET counter = ${counter}, used_at = ${at} WHERE id = ${id}`
  },
  async deletePasskey(query, host, id) {
    const { count } = await query`
      WITH ended AS (
        DELETE FROM host_sessions WHERE passkey = ${id}
          AND EXISTS (SELECT 1 FROM passkeys WHERE host = ${host} AND id = ${id}))
      DELETE FROM passkeys WHERE host = ${host} AND id = ${id}`
    return count === 1
  },
  async addChallenge(query, { hash, host, expiresAt }, now) {
    await query`
      WITH over AS (DELETE FROM challenges WHERE expires_at <= ${now})
      INSERT INTO challenges (hash, host, expires_at) VALUES (${hash}, ${host}, ${expiresAt})`
  },
  async takeChallenge(query, hash, now) {
    const [row] = await query<ChallengeRow[]>`
      DELETE FROM challenges WHERE hash = ${hash} RETURNING hash, host, expires_at`
    return row && row.expiresAt > now ? row : null
  },
  async addHostSession(query, { hash, host, passkey, seenAt, expiresAt }) {
    await query`
      WITH over AS (DELETE FROM host_sessions WHERE expires_at <= ${seenAt})
      INSERT INTO host_sessions (hash, host, passkey, seen_at, expires_at)
      VALUES (${hash}, ${host}, ${passkey}, ${seenAt}, ${expiresAt})`
  },
  async hostSession(query, hash) {
    const [row] = await query<HostSessionRow[]>`
      SELECT hash, host, passkey, seen_at, expires_at FROM host_sessions WHERE hash = ${hash}`
    return row ?? null
  },
  async seeHostSession(query, hash, at) {
    await query`UPDATE host_sessions SET seen_at = greatest(seen_at, ${at}) WHERE hash = ${hash}`
  },
  async deleteHostSession(query, hash) {
    await query`DELETE FROM host_sessions WHERE hash = ${hash}`
  },
} satisfies Partial<QueryCalls>
