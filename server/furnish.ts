// From settings to a House: the only file that names adapters.
import { randomBytes } from 'node:crypto'
import { uptime } from 'node:os'
import { type Logger, pino } from 'pino'
import { createBallotWorkers } from './ballot/ballot-workers.ts'
import { Ballots } from './ballot/ballots.ts'
import { steadyClock } from './clock.ts'
import { openRedis, type RedisLine } from './cluster/redis.ts'
import { createSeal } from './cluster/seal.ts'
import { reachFor } from './crash.ts'
import { createBurstLog } from './door/burst-log.ts'
import type { Settings } from './env.ts'
import type { House } from './house.ts'
import { type Meter, NO_METER } from './operation/meter.ts'
import { timed } from './operation/timed-store.ts'
import { PictureHouse } from './pictures/picture-house.ts'
import { openPostgresStore } from './store/postgres-store.ts'
import { copySqlite, faultOfCopy } from './store/sqlite-backup.ts'
import { openSqliteStore } from './store/sqlite-store.ts'
import type { Store } from './store/store.ts'
import { openEmbeddedEngine } from './voice/embedded-engine.ts'
import { openJanusEngine } from './voice/janus/janus-engine.ts'
import type { VoiceEngine } from './voice/voice-engine.ts'
import { VoiceHouse } from './voice/voice-house.ts'

/** Of a data folder, which one process uses: after a crash it goes on at once. */
const ONLY_OWNER = 'only'
const SECRET_BYTES = 32

/** Opens the store and the log. Rejects with a message that says what to do when folder, database or Redis cannot be used. */
export async function furnish(settings: Settings, meter: Meter = NO_METER): Promise<House> {
  const log = pino({ level: settings.logLevel, base: null })
  const store = await (settings.databaseUrl === null
    ? openSqliteStore(settings.dataDir, settings.crashAt)
    : openPostgresStore(settings.databaseUrl))
  return {
    settings,
    log,
    meter,
    store: timed(store, meter),
    ballots: new Ballots(store, createBallotWorkers()),
    voice: new VoiceHouse(voicesOf(settings, log), log, settings.voiceTurn),
    pictures: new PictureHouse(Date.now),
    redis: settings.redisUrl === null ? null : await redisOf(settings.redisUrl, store, log),
    owner: settings.databaseUrl === null ? ONLY_OWNER : randomBytes(8).toString('hex'),
    now: steadyClock({
      wall: Date.now,
      steady: () => performance.now(),
      uptime: () => uptime() * 1000,
    }),
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
    reach: reachFor(settings.crashAt),
  }
}

/** What the environment names, otherwise the forwarder of the house. */
function voicesOf(settings: Settings, log: Logger): (() => Promise<VoiceEngine>) | null {
  const { voicePort: port, voiceAddress: address, voiceJanus: janus, voiceLiveKit: livekit } = settings
  if (port === null) return null
  if (janus !== null) return () => openJanusEngine(janus, log)
  if (livekit !== null)
    return async () => {
      // what it speaks is known where it is spoken: 12 MB
      const { openLiveKitEngine } = await import('./voice/livekit/livekit-engine.ts')
      return openLiveKitEngine(livekit, log)
    }
  return () => openEmbeddedEngine({ port, address, bind: null }, log)
}

/** The database of a data folder as a file, for commands that copy it and put it back. */
export const sqliteOf = { open: openSqliteStore, copy: copySqlite, faultOf: faultOfCopy }

async function redisOf(url: string, store: Store, log: Logger): Promise<RedisLine> {
  const secret = await store.sharedSecret(randomBytes(SECRET_BYTES).toString('hex'))
  return openRedis(url, createSeal(secret, Date.now), createBurstLog(log))
}
