// The copies of the database that an upgrade leaves beside it hold what is erased from the database since. They are kept no longer than
// what is in them.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from '../env.ts'

/** what an upgrade left, whole or broken off */
const COPY = /^majlis\.db\.version-\d+(\.part)?$/

/** Erases copies that were made before `before` (ms), and answers how many there were; with `isTrial` nothing is erased. Harmless twice. */
export function eraseOldCopies(
  { dataDir, databaseUrl }: Pick<Settings, 'dataDir' | 'databaseUrl'>,
  before: number,
  isTrial: boolean,
): number {
  // a database elsewhere is copied by whoever keeps it
  if (databaseUrl !== null || !existsSync(dataDir)) return 0
  const old = readdirSync(dataDir)
    .filter((name) => COPY.test(name))
    .map((name) => path.join(dataDir, name))
    .filter((file) => statSync(file).mtimeMs < before)
  if (!isTrial) for (const file of old) rmSync(file, { force: true })
  return old.length
}
