// How hosts sign in, in SQL: passkeys, what is asked of them once, and the sessions that follow.
import type { ChallengeRow, HostSessionRow, PasskeyRow } from './host-rows.ts'
import type { Query } from './sqlite-query.ts'
import type { Calls } from './store-calls.ts'
import { passkeyOf, type StoredPasskey } from './told-rows.ts'

const PASSKEY = 'SELECT id, host, name, publicKey, counter, transports, createdAt, usedAt FROM passkeys'

export const sqliteHosts = (query: Query) =>
  ({
    addPasskey({ id, host, name, publicKey, counter, transports, createdAt, usedAt }) {
      query.run(
        `INSERT INTO passkeys (id, host, name, publicKey, counter, transports, createdAt, usedAt)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[id, host, JSON.stringify(name), publicKey, counter, transports.join(' '), createdAt, usedAt],
      )
    },
    passkeys: (host): readonly PasskeyRow[] =>
      query.all<StoredPasskey>(`${PASSKEY} WHERE host = ? ORDER BY rowid`, host).map(passkeyOf),
    passkey(id) {
      const row = query.one<StoredPasskey>(`${PASSKEY} WHERE id = ?`, id)
      return row ? passkeyOf(row) : null
    },
    notePasskeyUse(id, counter, at) {
      query.run('UPDATE passkeys SET counter = ?, usedAt = ? WHERE id = ?', counter, at, id)
    },
    deletePasskey(host, id) {
      const isDeleted = query.run('DELETE FROM passkeys WHERE host = ? AND id = ?', host, id) === 1
      if (isDeleted) query.run('DELETE FROM hostSessions WHERE passkey = ?', id)
      return isDeleted
    },
    addChallenge({ hash, host, expiresAt }, now) {
      query.run('DELETE FROM challenges WHERE expiresAt <= ?', now)
      query.run('INSERT INTO challenges (hash, host, expiresAt) VALUES (?, ?, ?)', ...[hash, host, expiresAt])
    },
    takeChallenge(hash, now) {
      const [row] = query.all<ChallengeRow>(
        'DELETE FROM challenges WHERE hash = ? RETURNING hash, host, expiresAt',
        hash,
      )
      return row && row.expiresAt > now ? { ...row } : null
    },
    addHostSession({ hash, host, passkey, seenAt, expiresAt }) {
      query.run('DELETE FROM hostSessions WHERE expiresAt <= ?', seenAt)
      query.run(
        'INSERT INTO hostSessions (hash, host, passkey, seenAt, expiresAt) VALUES (?, ?, ?, ?, ?)',
        ...[hash, host, passkey, seenAt, expiresAt],
      )
    },
    hostSession(hash) {
      const row = query.one<HostSessionRow>(
        'SELECT hash, host, passkey, seenAt, expiresAt FROM hostSessions WHERE hash = ?',
        hash,
      )
      return row ? { ...row } : null
    },
    seeHostSession(hash, at) {
      query.run('UPDATE hostSessions SET seenAt = max(seenAt, ?) WHERE hash = ?', at, hash)
    },
    deleteHostSession(hash) {
      query.run('DELETE FROM hostSessions WHERE hash = ?', hash)
    },
  }) satisfies Partial<Calls>
