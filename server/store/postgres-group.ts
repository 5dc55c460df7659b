// Group commit: every write that waits goes into one transaction, and is answered when that is on stable storage. Writes happen in
// the order in which they are asked.
import postgres from 'postgres'
import type { Query, QueryCalls } from './postgres-query.ts'
import type { CallName } from './store-calls.ts'

interface Waiting {
  readonly name: CallName
  readonly args: readonly unknown[]
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

export interface WriteGroups {
  write(name: CallName, args: readonly unknown[]): Promise<unknown>
  /** Resolves when all that was asked is answered. */
  drained(): Promise<void>
}

/** a group is sent in one go: beyond this, answers would wait for the sending */
const MOST_IN_GROUP = 500

export function createWriteGroups(sql: postgres.Sql, calls: QueryCalls): WriteGroups {
  const waiting: Waiting[] = []
  let writing: Promise<void> | null = null

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) await commit(waiting.splice(0, MOST_IN_GROUP))
    writing = null
  }
  const commit = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const values = group.length === 1 ? [await alone(group[0]!)] : await together(group)
      for (const [index, { resolve }] of group.entries()) resolve(values[index])
    } catch (error) {
      // one of them was refused, and nothing of the group has happened; a line that broke tells neither
      if (group.length > 1 && error instanceof postgres.PostgresError) await oneByOne(group)
      else for (const { reject } of group) reject(error)
    }
  }
  const together = (group: readonly Waiting[]) =>
    sql.begin((query) => Promise.all(group.map((call) => run(query, call))))
  const oneByOne = async (group: readonly Waiting[]): Promise<void> => {
    for (const call of group) await alone(call).then(call.resolve, call.reject)
  }
  // one statement is a transaction by itself; an audited call has two
  const alone = (call: Waiting): Promise<unknown> =>
    call.name === 'audited' ? sql.begin((query) => run(query, call)) : run(sql, call)
  const run = (query: Query, { name, args }: Waiting): Promise<unknown> =>
    (calls[name] as (query: Query, ...args: readonly unknown[]) => Promise<unknown>)(query, ...args)

  return {
    write: (name, args) =>
      new Promise((resolve, reject) => {
        waiting.push({ name, args, resolve, reject })
        // those asked in the same moment go together
        writing ??= Promise.resolve().then(drain)
      }),
    drained: async () => {
      await writing
    },
  }
}
