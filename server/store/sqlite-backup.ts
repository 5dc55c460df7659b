// A copy of the database while a server writes to it: one moment of it, whole, with all that was acknowledged before.
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const BUSY_TIMEOUT_MS = 10_000

/** Writes the database of `dataDir` to `file`, for its owner alone. Throws when it cannot; then there is no such file. */
export function copySqlite(dataDir: string, file: string): void {
  const half = `${file}.half`
  const database = new DatabaseSync(path.join(dataDir, 'majlis.db'), { timeout: BUSY_TIMEOUT_MS })
  try {
    rmSync(half, { force: true })
    // reads one state of the write-ahead log, beside whoever writes; pages that are free are not copied, and nothing erased with them
    database.prepare('VACUUM INTO ?').run(half)
    chmodSync(half, 0o600)
    const handle = openSync(half, 'r')
    fsyncSync(handle)
    closeSync(handle)
    renameSync(half, file)
  } finally {
    database.close()
    rmSync(half, { force: true })
  }
}

/** Why a file is no whole database of ours, or null. */
export function faultOfCopy(file: string): string | null {
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    try {
      const told = database.prepare('PRAGMA integrity_check').all()
      const fault = String(told[0]?.integrity_check)
      return told.length === 1 && fault === 'ok' ? null : fault
    } finally {
      database.close()
    }
  } catch (error) {
    return (error as Error).message
  }
}
