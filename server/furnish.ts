// From settings to a House: the only file that names adapters.
import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import type { Settings } from './env.ts'
import type { House } from './house.ts'
import { openSqliteStore } from './store/sqlite-store.ts'

/** Opens the store and the log. Rejects with a message that says what to do when the data folder cannot be used. */
export async function furnish(settings: Settings): Promise<House> {
  const log = pino({ level: settings.logLevel, base: null })
  return {
    settings,
    log,
    store: await openSqliteStore(settings.dataDir),
    now: () => Date.now(),
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
  }
}
