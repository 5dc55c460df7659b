// Several processes of one forum, with the PostgreSQL and the Redis that they share.
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { type BackingPostgres, postgresMissing, startPostgres } from './postgres.ts'
import { type BackingRedis, redisMissing, startRedis } from './redis.ts'

export interface Processes {
  readonly forums: readonly [ForumProcess, ForumProcess]
  readonly redis: BackingRedis
  readonly database: BackingPostgres
  readonly databaseUrl: string
  remove(): Promise<void>
}

/** Why there can be none here, in words; null: there can. */
export const processesMissing = (): string | null => postgresMissing() ?? redisMissing()

/** Two processes; the first one is there before the second, and owns the open forum. */
export async function startProcesses(env: Readonly<Record<string, string>> = {}): Promise<Processes> {
  const [database, redis] = await Promise.all([startPostgres(), startRedis()])
  const databaseUrl = await database.newUrl()
  const shared = { ...env, DATABASE_URL: databaseUrl, REDIS_URL: redis.url }
  const first = await startForum(shared)
  const second = await startForum(shared)
  return {
    forums: [first, second],
    redis,
    database,
    databaseUrl,
    async remove() {
      await Promise.all([first.remove(), second.remove()])
      await Promise.all([database.remove(), redis.kill()])
    },
  }
}
