// What the processes of a forum share in SQL beside its records: the leases of journals, by the clock of this machine: all who share the file are on it.
import type { Query } from './sqlite-query.ts'
import type { Lease } from './store.ts'
import type { Calls } from './store-calls.ts'

export const sqliteLeases = (query: Query) =>
  ({
    claim(session, owner, forMs) {
      const now = Date.now()
      const [row] = query.all<{ epoch: number }>(
        `UPDATE sessions SET epoch = epoch + 1, owner = ?, leasedUntil = ?
         WHERE id = ? AND (owner = ? OR leasedUntil <= ?) RETURNING epoch`,
        ...[owner, now + forMs, session, owner, now],
      )
      if (row) return row.epoch
      if (!query.one('SELECT 1 FROM sessions WHERE id = ?', session))
        throw new Error(`there is no session ${session}`)
      return null
    },
    renew: (owner, forMs) =>
      query
        .all<Pick<Lease, 'session'>>(
          'UPDATE sessions SET leasedUntil = ? WHERE owner = ? RETURNING id AS session',
          ...[Date.now() + forMs, owner],
        )
        .map(({ session }) => session),
    release(owner) {
      query.run('UPDATE sessions SET leasedUntil = 0 WHERE owner = ?', owner)
    },
    sharedSecret(offered) {
      query.run('INSERT INTO forum (one, secret) VALUES (1, ?) ON CONFLICT DO NOTHING', offered)
      return query.one<{ secret: string }>('SELECT secret FROM forum')!.secret
    },
    leases: () =>
      query
        .all<Lease>(
          `SELECT id AS session, owner, epoch, max(0, leasedUntil - ?) AS leftMs FROM sessions
           WHERE epoch > 0 ORDER BY rowid`,
          Date.now(),
        )
        .map((row) => ({ ...row })),
  }) satisfies Partial<Calls>
