// The line to Redis: on which rooms are listed and processes speak. Nothing is kept there that could be lost.
import type { RedisDriver } from '@colyseus/redis-driver'
import type { RedisPresence } from '@colyseus/redis-presence'
import { Redis, type RedisOptions } from 'ioredis'
import type { WarnLog } from '../door/burst-log.ts'
import { redisPresence } from './redis-presence.ts'
import { redisRooms } from './redis-rooms.ts'
import type { Seal } from './seal.ts'

/** Who asks during an outage is answered soon; who listens is back a second after Redis is. */
const OPTIONS: RedisOptions = {
  maxRetriesPerRequest: 1,
  connectTimeout: 2_000,
  commandTimeout: 2_000,
  retryStrategy: (times) => Math.min(50 * 2 ** times, 1_000),
}

export interface RedisLine {
  readonly driver: RedisDriver
  readonly presence: RedisPresence
}

/** Rejects when Redis does not answer or refuses us; the URL, which may hold a password, is told to nobody. */
export async function openRedis(url: string, seal: Seal, log: WarnLog): Promise<RedisLine> {
  const lines = [
    new Redis(url, { ...OPTIONS, lazyConnect: true }),
    new Redis(url, { ...OPTIONS, lazyConnect: true }),
  ]
  for (const line of lines) line.on('error', (error) => log.warn({ err: error }, 'the line to Redis broke'))
  try {
    for (const line of lines) {
      await line.connect()
      await line.ping()
    }
  } catch (error) {
    for (const line of lines) line.disconnect()
    throw new Error(`Redis, which REDIS_URL names, could not be reached: ${(error as Error).message}`)
  }
  return { driver: redisRooms(lines[0]!, log), presence: redisPresence(lines[1]!, seal, log) }
}
