// The store of a forum on one or several machines: PostgreSQL. Writes are committed in groups, reads go beside them.
import { postgresBadges } from './postgres-badges.ts'
import { postgresAudit, postgresWhole } from './postgres-custody.ts'
import { postgresErasure } from './postgres-erasure.ts'
import { postgresFiles } from './postgres-files.ts'
import { createWriteGroups } from './postgres-group.ts'
import { postgresHosts } from './postgres-hosts.ts'
import { postgresJournal } from './postgres-journal.ts'
import { postgresLeases } from './postgres-leases.ts'
import { migratePostgres } from './postgres-migrate.ts'
import { postgresPeople, postgresTalk } from './postgres-people.ts'
import { postgresPlaces } from './postgres-places.ts'
import { connectPostgres, type Query, type QueryCalls } from './postgres-query.ts'
import { postgresPlans, postgresSessions } from './postgres-sessions.ts'
import { postgresTexts } from './postgres-texts.ts'
import type { Store } from './store.ts'
import { type CallName, READS, storeFault, storeOver } from './store-calls.ts'

const MADE = {
  ...postgresSessions,
  ...postgresBadges,
  ...postgresJournal,
  ...postgresLeases,
  ...postgresPeople,
  ...postgresTalk,
  ...postgresPlans,
  ...postgresHosts,
  ...postgresErasure,
  ...postgresAudit,
  ...postgresWhole,
  ...postgresPlaces,
  ...postgresTexts,
  ...postgresFiles,
} satisfies Partial<QueryCalls>
const CALLS: QueryCalls = {
  ...MADE,
  async audited(query, row, name, args) {
    const call = MADE[name] as (query: Query, ...args: readonly unknown[]) => Promise<unknown>
    const answer = await call(query, ...args)
    if (answer !== false) await MADE.addAudit(query, row)
    return answer
  },
}

const CLOSE_TIMEOUT_S = 5

/** Opens the database that a URL names, making our tables if needed. Rejects when it cannot be used; the URL is told to nobody. */
export async function openPostgresStore(url: string): Promise<Store> {
  const sql = connectPostgres(url)
  try {
    await migratePostgres(sql)
  } catch (error) {
    await sql.end({ timeout: 0 })
    throw new Error(`The store could not open the database that DATABASE_URL names: ${reasonOf(error)}`)
  }
  const groups = createWriteGroups(sql, CALLS)
  const reading = new Set<Promise<unknown>>()
  let isClosed = false

  const read = (name: CallName, args: readonly unknown[]): Promise<unknown> => {
    const asked = (CALLS[name] as (query: Query, ...args: readonly unknown[]) => Promise<unknown>)(
      sql,
      ...args,
    )
    reading.add(asked)
    const forget = () => reading.delete(asked)
    asked.then(forget, forget)
    return asked
  }
  return storeOver(
    async (name, args) => {
      if (isClosed) throw storeFault(name, 'it is closed')
      try {
        return await (READS.has(name) ? read(name, args) : groups.write(name, args))
      } catch (error) {
        throw storeFault(name, reasonOf(error))
      }
    },
    async () => {
      if (isClosed) return
      isClosed = true
      await groups.drained()
      await Promise.allSettled(reading)
      await sql.end({ timeout: CLOSE_TIMEOUT_S })
    },
  )
}

/** What the database or the line to it said; refused connections of several addresses come without a message of their own. */
function reasonOf(error: unknown): string {
  const { message, code } = Object(error) as { message?: string; code?: string }
  return message || code || 'it did not answer'
}
