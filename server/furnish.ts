// From settings to a House: the only file that names adapters.
import { randomBytes } from 'node:crypto'
import { type Logger, pino } from 'pino'
import { createBallotWorkers } from './ballot/ballot-workers.ts'
import { Ballots } from './ballot/ballots.ts'
import { openRedis, type RedisLine } from './cluster/redis.ts'
import { createSeal } from './cluster/seal.ts'
import { createBurstLog } from './door/burst-log.ts'
import type { Settings } from './env.ts'
import type { House } from './house.ts'
import { openPostgresStore } from './store/postgres-store.ts'
import { openSqliteStore } from './store/sqlite-store.ts'
import type { Store } from './store/store.ts'

/** Of a data folder, which one process uses: after a crash it goes on at once. */
const ONLY_OWNER = 'only'
const SECRET_BYTES = 32

/** Opens the store and the log. Rejects with a message that says what to do when folder, database or Redis cannot be used. */
export async function furnish(settings: Settings): Promise<House> {
  const log = pino({ level: settings.logLevel, base: null })
  const store = await (settings.databaseUrl === null
    ? openSqliteStore(settings.dataDir)
    : openPostgresStore(settings.databaseUrl))
  return {
    settings,
    log,
    store,
    ballots: new Ballots(store, createBallotWorkers()),
    redis: settings.redisUrl === null ? null : await redisOf(settings.redisUrl, store, log),
    owner: settings.databaseUrl === null ? ONLY_OWNER : randomBytes(8).toString('hex'),
    now: () => Date.now(),
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
  }
}

async function redisOf(url: string, store: Store, log: Logger): Promise<RedisLine> {
  const secret = await store.sharedSecret(randomBytes(SECRET_BYTES).toString('hex'))
  return openRedis(url, createSeal(secret, Date.now), createBurstLog(log))
}
