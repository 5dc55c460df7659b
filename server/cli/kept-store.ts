// The store of the forum that DATABASE_URL or MAJLIS_DATA names, for commands. A server may be running on it at the same time.
import { existsSync } from 'node:fs'
import { readSettings } from '../env.ts'
import { furnish } from '../furnish.ts'
import type { Store } from '../store/store.ts'

/** Absolute path; what else the environment says is of no interest to a command. */
export const settingsOfData = () =>
  readSettings({
    MAJLIS_DATA: process.env.MAJLIS_DATA,
    DATABASE_URL: process.env.DATABASE_URL,
    DATABASE_URL_FILE: process.env.DATABASE_URL_FILE,
    MAJLIS_KEEP: process.env.MAJLIS_KEEP,
    MAJLIS_WITNESS: process.env.MAJLIS_WITNESS,
    MAJLIS_SIGNING_KEY_FILE: process.env.MAJLIS_SIGNING_KEY_FILE,
    LOG_LEVEL: 'silent',
  })

/** Opens the store, gives it to `use` and closes it. Throws when there is no forum yet: a command makes none. */
export async function withKeptStore<Answer>(use: (store: Store) => Promise<Answer>): Promise<Answer> {
  const settings = settingsOfData()
  if (settings.databaseUrl === null && !existsSync(settings.dataDir))
    throw new Error(
      `There is no forum in ${settings.dataDir} yet: start one with npm start, or set MAJLIS_DATA to its folder.`,
    )
  const { store } = await furnish(settings)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
