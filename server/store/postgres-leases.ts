// What the processes of a forum share in PostgreSQL beside its records: the leases of journals, by its own clock: those of the processes may differ.
import type { QueryCalls } from './postgres-query.ts'
import type { Lease } from './store.ts'

export const postgresLeases = {
  async claim(query, session, owner, forMs) {
    const [row] = await query<{ epoch: number | null }[]>`
      WITH taken AS (
        UPDATE sessions SET epoch = epoch + 1, owner = ${owner},
          leased_until = clock_timestamp() + make_interval(secs => ${forMs / 1000})
        WHERE id = ${session} AND (owner = ${owner} OR leased_until <= clock_timestamp()) RETURNING epoch)
      SELECT (SELECT epoch FROM taken) AS epoch FROM sessions WHERE id = ${session}`
    if (!row) throw new Error(`there is no session ${session}`)
    return row.epoch
  },
  async renew(query, owner, forMs) {
    const rows = await query<Pick<Lease, 'session'>[]>`
      UPDATE sessions SET leased_until = clock_timestamp() + make_interval(secs => ${forMs / 1000})
      WHERE owner = ${owner} RETURNING id AS session`
    return rows.map(({ session }) => session)
  },
  async release(query, owner) {
    await query`UPDATE sessions SET leased_until = '-infinity' WHERE owner = ${owner}`
  },
  async sharedSecret(query, offered) {
    const [row] = await query<{ secret: string }[]>`
      INSERT INTO forum (one, secret) VALUES (1, ${offered})
      ON CONFLICT (one) DO UPDATE SET secret = forum.secret RETURNING secret`
    return row!.secret
  },
  async leases(query) {
    const rows = await query<Lease[]>`
      SELECT id AS session, owner, epoch,
        greatest(0, extract(epoch FROM greatest(leased_until, 'epoch') - clock_timestamp()) * 1000)::float8 AS left_ms
      FROM sessions WHERE epoch > 0 ORDER BY nr`
    return [...rows]
  },
} satisfies Partial<QueryCalls>
