// How a call speaks to PostgreSQL: over the pool or inside a transaction, with numbers as numbers and names in our spelling.
import postgres from 'postgres'
import type { Store } from './store.ts'
import type { CallName } from './store-calls.ts'

/** The pool, or one transaction of it. */
export type Query = postgres.ISql<Record<never, never>>

/** The calls of a store, each of which is one statement: alone it is a transaction, in a group it is a part of one. */
export type QueryCalls<N extends CallName = CallName> = {
  readonly [K in N]: (query: Query, ...args: Parameters<Store[K]>) => ReturnType<Store[K]>
}

/** halls, routes and the clock of leases read beside the one line that writes */
const MOST_LINES = 10
const CONNECT_TIMEOUT_S = 5
const INT8 = 20

/** Opens lazily, and opens again by itself after an outage; what is asked meanwhile is rejected. */
export function connectPostgres(url: string): postgres.Sql {
  return postgres(url, {
    max: MOST_LINES,
    connect_timeout: CONNECT_TIMEOUT_S,
    // an acknowledged act outlives a power cut, whatever the server or the role has set
    connection: { application_name: 'majlis', synchronous_commit: 'on' } as never,
    transform: { column: { from: postgres.toCamel } },
    // moments are counted in ms: far below 2^53
    types: { bigint: { to: INT8, from: [INT8], serialize: String, parse: Number } },
    onnotice: () => undefined,
  }) as postgres.Sql
}

/** Rows as one parameter, for `jsonb_to_recordset`. */
export const rowsAsJson = (rows: readonly object[]): string => JSON.stringify(rows)
