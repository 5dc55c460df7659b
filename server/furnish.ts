// From settings to a House: the only file that names adapters.
import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { openRedis } from './cluster/redis.ts'
import { createBurstLog } from './door/burst-log.ts'
import type { Settings } from './env.ts'
import type { House } from './house.ts'
import { openPostgresStore } from './store/postgres-store.ts'
import { openSqliteStore } from './store/sqlite-store.ts'

/** Of a data folder, which one process uses: after a crash it goes on at once. */
const ONLY_OWNER = 'only'

/** Opens the store and the log. Rejects with a message that says what to do when folder, database or Redis cannot be used. */
export async function furnish(settings: Settings): Promise<House> {
  const log = pino({ level: settings.logLevel, base: null })
  return {
    settings,
    log,
    store: await (settings.databaseUrl === null
      ? openSqliteStore(settings.dataDir)
      : openPostgresStore(settings.databaseUrl)),
    redis: settings.redisUrl === null ? null : await openRedis(settings.redisUrl, createBurstLog(log)),
    owner: settings.databaseUrl === null ? ONLY_OWNER : randomBytes(8).toString('hex'),
    now: () => Date.now(),
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
  }
}
